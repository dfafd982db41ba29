/** The schedule beside a time-indexed integer program in HiGHS: the same finishing week, and how many times faster. */
import loadHighs from 'highs';
import type { Session } from '../shared/catalogue/own-catalogue.ts';
import type { Course } from '../shared/model/catalogue-schema.ts';
import { dayNumber, formatPlainDate } from '../shared/model/plain-date.ts';
import { noConditions } from '../shared/model/plan-request.ts';
import { createCalendar } from '../shared/planner/calendar.ts';
import { type Schedule, scheduleCourses } from '../shared/planner/schedule/schedule-courses.ts';
import { spread } from './support/measure.ts';
import { hoursPerWeek, type ScheduleInstance, scheduleInstance } from './support/schedule-instances.ts';
import { scheduleProgram } from './support/schedule-milp.ts';

const highs = await loadHighs();

/** A Monday, and no holidays after it: weeks are then all alike. */
const start = '2027-04-05';
const calendar = createCalendar(new Map(), {
  weekend: [6, 7],
  holidays: false,
  daysOff: [],
  workingDays: [],
});
const pace = { ...noConditions, start, hoursPerWeek, classDaysPerMonth: 20 };

const mondayOf = (week: number) => formatPlainDate(dayNumber(start) + 7 * week);

function courseOf({ id, level, hours, sessions }: ScheduleInstance['courses'][number]): Course {
  const inClass = sessions.length > 0;
  return {
    id,
    group: 'group',
    kind: 'basic',
    title: { ja: id, en: id },
    specialties: ['any'],
    levels: [level, level],
    outline: { ja: '', en: '' },
    audience: { ja: '', en: '' },
    goals: { ja: [], en: [] },
    methods: [inClass ? 'lecture' : 'e-learning'],
    eLearningHours: inClass ? null : hours,
    classDays: inClass ? 1 : null,
    cost: null,
    prerequisites: [],
    teaches: [],
    functions: [],
    source: 'imported',
    revision: null,
  };
}

function sessionsOf({ courses }: ScheduleInstance): readonly Session[] {
  return courses.flatMap(({ id, sessions }) =>
    sessions.map((week) => ({
      id: `${id} ${week}`,
      course: id,
      dates: [mondayOf(week)],
      seats: null,
      place: '',
      note: '',
    })),
  );
}

/** The week of the last day, counted from 0. */
function finishingWeek({ bookings }: Schedule): number {
  const last = Math.max(...[...bookings.values()].map(({ end }) => end));
  return Math.floor((last - dayNumber(start)) / 7);
}

interface Compared {
  readonly own: number;
  readonly other: number;
  readonly same: boolean;
  readonly proven: boolean;
  readonly solved: boolean;
}

function timed<Value>(runs: number, work: () => Value): { readonly ms: number; readonly value: Value } {
  let value = work();
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    value = work();
    return performance.now() - begun;
  });
  return { ms: Math.min(...times), value };
}

function compare(instance: ScheduleInstance): Compared {
  const ordered = instance.courses.map(courseOf);
  const before = new Map(instance.courses.map((course) => [course.id, course.before]));
  const sessions = sessionsOf(instance);
  const own = timed(5, () => scheduleCourses(ordered, before, pace, calendar, sessions));
  const week = finishingWeek(own.value);
  // Two weeks more than needed: fewer weeks make the program smaller, which is to the advantage of HiGHS.
  const weeks = week + 3;
  const program = scheduleProgram(instance, weeks);
  const begun = performance.now();
  const solution = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: 30, output_flag: false });
  const other = performance.now() - begun;
  const last = Math.max(...[...own.value.bookings.values()].map(({ end }) => end));
  return {
    own: own.ms,
    other,
    same: Math.round(weeks - solution.ObjectiveValue) === week,
    proven: own.value.earliest === last,
    solved: solution.Status === 'Optimal',
  };
}

const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

for (const courses of [6, 10, 14, 20]) {
  const results = Array.from({ length: 7 }, (_, at) => compare(scheduleInstance(at + 1, courses)));
  const ratio = spread(results.map(({ own, other }) => other / own));
  const solved = results.filter((each) => each.solved);
  console.log(
    `schedule of ${courses} courses: ${ms(spread(results.map(({ own }) => own)).median)}, HiGHS ${ms(spread(results.map(({ other }) => other)).median)}, ${ratio.median.toFixed(0)} x faster (aim 50); the same week in ${solved.filter(({ same }) => same).length} of ${solved.length}, proven in ${results.filter(({ proven }) => proven).length} of ${results.length}`,
  );
}
