/**
 * The schedule as a time-indexed integer program with weekly buckets, in LP text: the textbook way to find the
 * earliest finishing week, and what the planner's own schedule is timed beside.
 *
 * `x` hours of e-learning in a week, `y` e-learning done by the end of a week, `s` a session in a week, `z` a level
 * done by the end of a week. A session takes a Monday: what rests on it has four of the week's five study days.
 */
import { hoursPerWeek, type ScheduledCourse, type ScheduleInstance } from './schedule-instances.ts';

/** A sum of variables, each with its factor. */
type Terms = readonly (readonly [factor: number, variable: string])[];

interface Program {
  readonly weeks: number;
  readonly courses: readonly ScheduledCourse[];
  readonly constraints: string[];
}

const text = (terms: Terms) => terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`);

function constrain({ constraints }: Program, terms: Terms, relation: '<=' | '>=' | '=', right: number): void {
  constraints.push(` c${constraints.length}: ${text(terms).join('\n ')} ${relation} ${right}`);
}

const isClass = ({ sessions }: ScheduledCourse) => sessions.length > 0;
const x = (at: number, week: number) => `x${at}_${week}`;
const y = (at: number, week: number) => `y${at}_${week}`;
const s = (at: number, week: number) => `s${at}_${week}`;
const z = (level: number, week: number) => `z${level}_${week}`;

const sessionsUntil = ({ courses }: Program, at: number, week: number): Terms =>
  (courses[at]?.sessions ?? []).filter((held) => held <= week).map((held) => [1, s(at, held)] as const);

/** Terms that are 1 where a course is done by the end of a week. */
function doneBy(program: Program, at: number, week: number): Terms {
  const course = program.courses[at];
  if (week < 0 || course === undefined) return [];
  return isClass(course) ? sessionsUntil(program, at, week) : [[1, y(at, week)]];
}

/** A course goes on in a week only once `done` holds for that week, or for the week before where it is a session. */
function after(program: Program, at: number, done: (week: number) => Terms): void {
  const course = program.courses[at];
  if (course === undefined) return;
  for (let week = 0; week < program.weeks; week += 1) {
    const minus = (terms: Terms, factor: number): Terms => terms.map(([each, name]) => [-each * factor, name]);
    if (!isClass(course)) constrain(program, [[1, x(at, week)], ...minus(done(week), hoursPerWeek)], '<=', 0);
    else if (course.sessions.includes(week))
      constrain(program, [[1, s(at, week)], ...minus(done(week - 1), 1)], '<=', 0);
  }
}

/** An e-learning course is studied whole, and done once it is. */
function wholeStudy(program: Program, course: ScheduledCourse, at: number): void {
  const studied: (readonly [number, string])[] = [];
  for (let week = 0; week < program.weeks; week += 1) {
    studied.push([1, x(at, week)]);
    constrain(program, [...studied, [-course.hours, y(at, week)]], '>=', 0);
  }
  constrain(program, studied, '=', course.hours);
}

/** All courses that can begin only after another has ended, in turn. */
function restingOn(program: Program, at: number): readonly number[] {
  const { courses } = program;
  const found = new Set([courses[at]?.id ?? '']);
  for (const course of courses) if (course.before.some((id) => found.has(id))) found.add(course.id);
  return courses.flatMap(({ id, level }, other) =>
    other !== at && (found.has(id) || level > (courses[at]?.level ?? 0)) ? [other] : [],
  );
}

function capacity(program: Program): void {
  const { courses, weeks } = program;
  const places = courses.map((_, at) => at);
  const studies = (list: readonly number[], week: number): Terms =>
    list.filter((at) => courses[at] && !isClass(courses[at])).map((at) => [1, x(at, week)] as const);
  for (let week = 0; week < weeks; week += 1) {
    constrain(program, studies(places, week), '<=', hoursPerWeek);
    const held = places.filter((at) => courses[at]?.sessions.includes(week));
    if (held.length > 1)
      constrain(
        program,
        held.map((at) => [1, s(at, week)] as const),
        '<=',
        1,
      );
    for (const at of held) {
      const late = studies(restingOn(program, at), week);
      if (late.length > 0) constrain(program, [...late, [1, s(at, week)]], '<=', hoursPerWeek);
    }
  }
}

function levels(program: Program, all: readonly number[]): void {
  program.courses.forEach((course, at) => {
    for (let week = 0; week < program.weeks; week += 1) {
      const done = doneBy(program, at, week).map(([factor, name]) => [-factor, name] as const);
      constrain(program, [[1, z(course.level, week)], ...done], '<=', 0);
    }
    const below = all[all.indexOf(course.level) - 1];
    if (below !== undefined) after(program, at, (week) => (week < 0 ? [] : [[1, z(below, week)]]));
  });
}

/** The program of an instance over so many weeks. Its objective is the number of weeks before the last level is done. */
export function scheduleProgram({ courses }: ScheduleInstance, weeks: number): string {
  const within = courses.map((each) => ({ ...each, sessions: each.sessions.filter((week) => week < weeks) }));
  const program: Program = { weeks, courses: within, constraints: [] };
  const all = [...new Set(courses.map(({ level }) => level))].sort((a, b) => a - b);
  const places = new Map(courses.map(({ id }, at) => [id, at]));
  courses.forEach((course, at) => {
    if (isClass(course)) constrain(program, sessionsUntil(program, at, weeks - 1), '=', 1);
    else wholeStudy(program, course, at);
    for (const id of course.before) after(program, at, (week) => doneBy(program, places.get(id) ?? -1, week));
  });
  capacity(program);
  levels(program, all);
  const each = Array.from({ length: weeks }, (_, week) => week);
  const binaries = within.flatMap((course, at) =>
    isClass(course) ? course.sessions.map((week) => s(at, week)) : each.map((week) => y(at, week)),
  );
  const last = all.at(-1) ?? 0;
  return [
    'Maximize',
    ` obj: ${text(each.map((week) => [1, z(last, week)] as const)).join('\n ')}`,
    'Subject To',
    ...program.constraints,
    'Binary',
    ...[...binaries, ...all.flatMap((level) => each.map((week) => z(level, week)))].map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}
