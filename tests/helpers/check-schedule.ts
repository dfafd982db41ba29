/**
 * Lists every rule that the dates of a roadmap break: written from the decisions and the types, not from the planner,
 * so that a mistake of the planner's is not made here too. Slow and plain on purpose.
 */
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import { type DayNumber, dayNumber, formatPlainDate } from '../../shared/model/plain-date.ts';
import type { PlanRequest } from '../../shared/model/plan-request.ts';
import type { Roadmap, RoadmapCourse } from '../../shared/model/roadmap.ts';
import { type CompanyCalendar, usualCalendar } from '../../shared/model/work-calendar.ts';
import type { HolidayTable } from '../../shared/planner/calendar.ts';
import { type IsOpen, plainCalendar } from './plain-calendar.ts';

/** A roadmap, and all that its dates depend on. */
export interface DatedWorld {
  readonly roadmap: Roadmap;
  readonly request: PlanRequest;
  readonly holidays: HolidayTable;
  readonly company?: CompanyCalendar;
  readonly sessions?: readonly Session[];
}

interface Facts {
  readonly roadmap: Roadmap;
  readonly request: PlanRequest;
  readonly company: CompanyCalendar;
  readonly sessions: readonly Session[];
  readonly isOpen: IsOpen;
  /** Whether a day falls into days off, of the company or the person. */
  readonly isAway: (day: DayNumber) => boolean;
  readonly courses: readonly RoadmapCourse[];
  readonly byId: ReadonlyMap<string, RoadmapCourse>;
}

/** One sentence for each violation, with the course and the day where there are. */
type Rule = (facts: Facts) => readonly string[];

/** Community activity has neither hours nor days: it accompanies its whole stage. */
const accompanies = ({ eLearningHours, classDays }: RoadmapCourse) => eLearningHours === null && classDays === null;

/** Fractions of hours that schedules may round away, for each course. */
const negligibleHours = 0.01;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const monthOf = (date: string) => date.slice(0, 7);

/** Months from one date's month to another's, both included. */
function monthsBetween(from: string, to: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from) + 1;
}

/** The last day on which the e-learning of a course can be done: the day before its first class. */
function lastStudyDay({ end, classDates }: RoadmapCourse): number {
  const [first] = classDates;
  return first === undefined ? dayNumber(end) : dayNumber(first) - 1;
}

/** Classes are on working days; a session may be held on a weekend or a holiday, but not while the learner is away. */
const classesOnOpenDays: Rule = ({ courses, isOpen, isAway }) =>
  courses.flatMap(({ id, classDates, session }) =>
    classDates
      .filter((date) => (session === null ? !isOpen(dayNumber(date), 'classes') : isAway(dayNumber(date))))
      .map((date) => `${id}: class on ${date}, a day off`),
  );

const classesAreWhole: Rule = ({ courses }) =>
  courses.flatMap(({ id, classDates, classDays, session, start, end }) => {
    const faults: string[] = [];
    if (session === null && classDates.length !== Math.ceil(classDays ?? 0))
      faults.push(`${id}: ${classDates.length} class dates for ${classDays} days`);
    if (classDates.some((date, at) => at > 0 && date <= (classDates[at - 1] ?? '')))
      faults.push(`${id}: class dates do not ascend: ${classDates.join()}`);
    const last = classDates.at(-1);
    if (last !== undefined && last !== end) faults.push(`${id}: ends on ${end}, but its last class is on ${last}`);
    if (classDates.some((date) => date < start)) faults.push(`${id}: a class before its start ${start}`);
    return faults;
  });

const oneClassADay: Rule = ({ courses }) => {
  const seen = new Map<string, string>();
  return courses.flatMap(({ id, classDates }) =>
    classDates.flatMap((date) => {
      const other = seen.get(date);
      seen.set(date, id);
      return other === undefined ? [] : [`${id} and ${other}: both in class on ${date}`];
    }),
  );
};

const studyBeforeClass: Rule = ({ courses }) =>
  courses.flatMap(({ id, eLearningHours, classDates: [first], start }) =>
    eLearningHours !== null && first !== undefined && first <= start
      ? [`${id}: class on ${first} before its e-learning from ${start} is done`]
      : [],
  );

const beginsAndEndsOnOpenDays: Rule = ({ courses, request, isOpen }) =>
  courses
    .filter((course) => !accompanies(course))
    .flatMap(({ id, start, end, eLearningHours, classDates, session }) => {
      const faults: string[] = [];
      if (start < request.start) faults.push(`${id}: begins on ${start}, before the plan`);
      if (start > end) faults.push(`${id}: begins on ${start} and ends on ${end}`);
      if (
        (eLearningHours !== null || session === null) &&
        !isOpen(dayNumber(start), eLearningHours === null ? 'classes' : 'study')
      )
        faults.push(`${id}: begins on ${start}, a day off`);
      if (session === null && !isOpen(dayNumber(end), classDates.length > 0 ? 'classes' : 'study'))
        faults.push(`${id}: ends on ${end}, a day off`);
      return faults;
    });

/** In every stretch of days, the e-learning that lies wholly inside must fit (Hall's condition for study that can pause). */
const studyFitsThePace: Rule = ({ courses, request, company, isOpen }) => {
  const perDay = request.hoursPerWeek / (7 - new Set(company.weekend).size);
  const studies = courses.flatMap((course) =>
    course.eLearningHours === null
      ? []
      : [{ hours: course.eLearningHours, from: dayNumber(course.start), to: lastStudyDay(course) }],
  );
  // Open days are counted once: before each day, from the first on.
  const first = Math.min(...studies.map(({ from }) => from));
  const before = [0];
  for (let day = first; day <= Math.max(...studies.map(({ to }) => to)); day += 1)
    before.push((before.at(-1) ?? 0) + (isOpen(day, 'study') ? 1 : 0));
  const openDays = (from: number, to: number) => (before[to + 1 - first] ?? 0) - (before[from - first] ?? 0);
  return studies.flatMap(({ from }) =>
    studies.flatMap(({ to }) => {
      const inside = studies.filter((other) => other.from >= from && other.to <= to);
      if (inside.length === 0) return [];
      const hours = sum(inside.map((each) => each.hours));
      const most = openDays(from, to) * perDay + negligibleHours * inside.length;
      return hours > most ? [`${hours} hours of e-learning from day ${from} to ${to}, where ${most} fit`] : [];
    }),
  );
};

/** Class days are saved up from the month of the start on; a month holds its allowance, or one longer course. */
const classesWithinAllowance: Rule = ({ courses, request, isOpen }) => {
  // A session takes the days that it has, whatever the catalogue says.
  const begun = courses.flatMap(({ id, classDates, classDays, session }) =>
    classDates[0] === undefined
      ? []
      : [{ id, first: classDates[0], days: session ? classDates.length : (classDays ?? 0) }],
  );
  let from = dayNumber(request.start);
  while (begun.length > 0 && !isOpen(from, 'study')) from += 1;
  return [...new Set(begun.map(({ first }) => monthOf(first)))].flatMap((month) => {
    const until = begun.filter(({ first }) => monthOf(first) <= month);
    const here = begun.filter(({ first }) => monthOf(first) === month).map(({ days }) => days);
    const used = sum(until.map(({ days }) => days));
    const saved = monthsBetween(formatPlainDate(from), `${month}-01`) * request.classDaysPerMonth;
    const faults: string[] = [];
    if (used > saved + 1e-9) faults.push(`${used} class days until ${month}, where ${saved} are saved up`);
    if (sum(here) > Math.max(request.classDaysPerMonth, ...here) + 1e-9)
      faults.push(`${sum(here)} class days in ${month}, where ${request.classDaysPerMonth} are allowed`);
    return faults;
  });
};

const prerequisitesFirst: Rule = ({ courses, byId }) =>
  courses.flatMap((course) =>
    course.prerequisites.flatMap((group) => {
      const met = group.some(({ course: id, met: how }) => {
        if (how !== 'planned') return how !== null;
        const earlier = byId.get(id);
        return earlier !== undefined && (accompanies(earlier) || accompanies(course) || earlier.end < course.start);
      });
      const names = group.map((leaf) => leaf.course).join(' or ');
      return met ? [] : [`${course.id}: begins on ${course.start}, before ${names} ends`];
    }),
  );

/** Courses of one level that stand in the order come one after another in it. */
const orderIsKept: Rule = ({ roadmap, request, byId }) => {
  const levels = new Map(roadmap.stages.flatMap(({ level, courses }) => courses.map(({ id }) => [id, level] as const)));
  const timed = request.order.flatMap((id) => byId.get(id) ?? []).filter((course) => !accompanies(course));
  return timed.flatMap((course, at) =>
    timed
      .slice(at + 1)
      .filter(({ id, start }) => levels.get(id) === levels.get(course.id) && start <= course.end)
      .map(({ id, start }) => `${id}: begins on ${start}, before ${course.id}, first in the order, ends`),
  );
};

const levelsFollowOneAnother: Rule = ({ roadmap }) => {
  const faults: string[] = [];
  let ended = '';
  let before = 0;
  for (const { level, courses } of roadmap.stages) {
    if (level <= before) faults.push(`level ${level} comes after level ${before}`);
    before = level;
    const timed = courses.filter((course) => !accompanies(course));
    for (const { id, start } of timed)
      if (start <= ended) faults.push(`${id}: begins on ${start}, before the level below ends on ${ended}`);
    ended = timed.reduce((latest, { end }) => (end > latest ? end : latest), ended);
  }
  return faults;
};

/** A course stands in the stage of the level that it ends at, or in a lower one where something there rests on it. */
const coursesStandInTheirStage: Rule = ({ roadmap }) =>
  roadmap.stages.flatMap(({ level, courses }) =>
    courses.flatMap(({ id, levels: [, top] }) => {
      if (top === level) return [];
      const needed = courses.some((other) =>
        other.prerequisites.some((group) => group.some((leaf) => leaf.course === id)),
      );
      return top > level && needed ? [] : [`${id}: of level ${top} in the stage of level ${level}`];
    }),
  );

const activitiesAccompany: Rule = ({ roadmap }) =>
  roadmap.stages.flatMap(({ courses }) => {
    const timed = courses.filter((course) => !accompanies(course));
    const from = timed.reduce((first, { start }) => (start < first ? start : first), '9999');
    const to = timed.reduce((last, { end }) => (end > last ? end : last), '');
    return courses
      .filter((course) => accompanies(course) && timed.length > 0 && (course.start > from || course.end < to))
      .map(({ id, start, end }) => `${id}: accompanies ${start} to ${end}, but its stage lasts ${from} to ${to}`);
  });

const movesAreKept: Rule = ({ request, byId }) =>
  request.moves.flatMap(({ course, start }) => {
    const moved = byId.get(course);
    if (!moved || accompanies(moved) || moved.start >= start) return [];
    return [`${course}: begins on ${moved.start}, but was moved to ${start}`];
  });

const sessionsAreTheirs: Rule = ({ courses, sessions }) =>
  courses.flatMap(({ id, session, classDates }) => {
    if (session === null) return [];
    const found = sessions.find((each) => each.id === session.id && each.course === id);
    if (!found) return [`${id}: session ${session.id} is not one of its own`];
    const faults: string[] = [];
    const dates = [...new Set(found.dates)].sort().join();
    if (dates !== classDates.join()) faults.push(`${id}: classes on ${classDates.join()}, its session on ${dates}`);
    if (found.seats === 0) faults.push(`${id}: session ${session.id} is full`);
    return faults;
  });

/** Where sessions are announced, classes are theirs; dates are assumed only after the last of them, or the one chosen, has ended. */
const announcedSessionsAreUsed: Rule = ({ courses, sessions, request }) =>
  courses.flatMap(({ id, session, classDates: [first] }) => {
    if (session !== null || first === undefined) return [];
    const chosen = request.sessions.find(({ course }) => course === id)?.session;
    const mine = sessions.filter(({ course }) => course === id);
    const known = mine.some((each) => each.id === chosen) ? mine.filter((each) => each.id === chosen) : mine;
    const last = known
      .flatMap(({ dates }) => dates)
      .sort()
      .at(-1);
    return last !== undefined && first <= last ? [`${id}: class on ${first} outside its sessions until ${last}`] : [];
  });

/** A session that the user has chosen is taken, where no choices clash. */
const chosenSessionsAreTaken: Rule = ({ request, roadmap, byId }) => {
  if (roadmap.conflicts.length > 0) return [];
  return request.sessions.flatMap(({ course, session }) => {
    const taken = byId.get(course);
    if (!taken || taken.session?.id === session) return [];
    return [`${course}: takes ${taken.session?.id ?? 'no session'}, not the chosen ${session}`];
  });
};

const finishIsTheLastDay: Rule = ({ roadmap, courses, request }) => {
  const { finish } = roadmap.totals;
  const last =
    courses
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? null;
  const faults = finish === last ? [] : [`finish ${finish}, but the last course ends on ${last}`];
  const { earliest, status } = roadmap.schedule;
  if (earliest !== null && finish !== null && earliest > finish)
    faults.push(`finish ${finish}, but proven not before ${earliest}`);
  const takesTime = courses.some((course) => !accompanies(course));
  if (status === 'optimal' && takesTime && earliest !== finish)
    faults.push(`finish ${finish} is called optimal, bound ${earliest}`);
  if (request.deadline !== null && roadmap.deadline !== null && finish !== null) {
    const met = finish <= request.deadline;
    if (roadmap.deadline.met !== met) faults.push(`deadline ${request.deadline}, finish ${finish}: met ${!met}`);
  }
  return faults;
};

const rules: readonly Rule[] = [
  classesOnOpenDays,
  classesAreWhole,
  oneClassADay,
  studyBeforeClass,
  beginsAndEndsOnOpenDays,
  studyFitsThePace,
  classesWithinAllowance,
  prerequisitesFirst,
  orderIsKept,
  levelsFollowOneAnother,
  coursesStandInTheirStage,
  activitiesAccompany,
  movesAreKept,
  sessionsAreTheirs,
  announcedSessionsAreUsed,
  chosenSessionsAreTaken,
  finishIsTheLastDay,
];

/** Every violation of a dated roadmap, one sentence each; none where all rules are kept. */
export function checkSchedule(world: DatedWorld): readonly string[] {
  const { roadmap, request, holidays, company = usualCalendar, sessions = [] } = world;
  const courses = roadmap.stages.flatMap((stage) => stage.courses);
  const daysOff = [...company.daysOff, ...request.daysOff];
  const facts: Facts = {
    roadmap,
    request,
    company,
    sessions,
    isOpen: plainCalendar(company, holidays, request.daysOff),
    isAway: (day) => daysOff.some(({ from, to }) => from <= formatPlainDate(day) && formatPlainDate(day) <= to),
    courses,
    byId: new Map(courses.map((course) => [course.id, course])),
  };
  return rules.flatMap((rule) => rule(facts));
}
