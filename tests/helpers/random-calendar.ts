/** Random worlds with all that the calendar can bring: company days, leave, moves, sessions, a deadline. */
import fc from 'fast-check';
import { japaneseHolidays } from '../../electron/backend/japanese-holidays.ts';
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { dayNumber, formatPlainDate } from '../../shared/model/plain-date.ts';
import type { PlanRequest } from '../../shared/model/plan-request.ts';
import { type CompanyCalendar, type DayOff, usualCalendar } from '../../shared/model/work-calendar.ts';
import { type Calendar, createCalendar } from '../../shared/planner/calendar.ts';
import { type Planner, planRoadmap } from '../../shared/planner/plan-roadmap.ts';
import { checkSchedule } from './check-schedule.ts';
import { tinyPlanner } from './planner-fixture.ts';
import { randomWorld, type World } from './random-catalogue.ts';

/** A catalogue, a question about it, and the calendar that it is dated by. */
export interface CalendarWorld extends World {
  readonly company: CompanyCalendar;
  readonly sessions: readonly Session[];
}

export const holidays = japaneseHolidays();

/** Days from the start on within which things happen: about eight months. */
const horizon = 240;

const dateFrom = (start: string, most = horizon) =>
  fc.integer({ min: -10, max: most }).map((days) => formatPlainDate(dayNumber(start) + days));

/** With a few days in most cases, weeks in some. */
function dayOff(start: string): fc.Arbitrary<DayOff> {
  const length = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 10, max: 45 }));
  return fc
    .record({ from: dateFrom(start), length, stops: fc.constantFrom('all', 'classes') })
    .map(({ from, length: days, stops }) => ({
      from,
      to: formatPlainDate(dayNumber(from) + days),
      label: `off ${from}`,
      stops,
    }));
}

/** Nothing in about half of the cases. */
function few<Item>(item: fc.Arbitrary<Item>, most: number): fc.Arbitrary<readonly Item[]> {
  return fc.oneof(fc.constant([]), fc.array(item, { maxLength: most }));
}

function companyOf(start: string): fc.Arbitrary<CompanyCalendar> {
  const own = fc.record({
    weekend: fc.constantFrom([6, 7], [6, 7], [7], [5, 6, 7], [], [1, 2, 3, 4, 5, 6]),
    holidays: fc.boolean(),
    daysOff: few(dayOff(start), 3),
    workingDays: few(dateFrom(start, 60), 3),
  });
  return fc.oneof({ weight: 1, arbitrary: fc.constant(usualCalendar) }, { weight: 2, arbitrary: own });
}

/** Sessions of one course: as many days as it has, or about as many, in a row or a week apart. */
function sessionsOf(course: Course, start: string): fc.Arbitrary<readonly Session[]> {
  const days = Math.ceil(course.classDays ?? 0);
  if (days === 0) return fc.constant([]);
  const one = fc
    .record({
      from: dateFrom(start),
      step: fc.constantFrom(1, 1, 7),
      seats: fc.constantFrom(null, null, 0, 3),
      more: fc.constantFrom(0, 0, 0, 1, -1),
    })
    .map(({ from, step, seats, more }) => ({
      dates: Array.from({ length: Math.max(1, days + more) }, (_, at) => formatPlainDate(dayNumber(from) + at * step)),
      seats,
    }));
  return few(one, 4).map((list) =>
    list.map((each, at) => ({ id: `${course.id}-S${at}`, course: course.id, place: '', note: '', ...each })),
  );
}

function conditionsOf(
  { courses, request }: World,
  sessions: readonly Session[],
): fc.Arbitrary<Pick<PlanRequest, 'daysOff' | 'moves' | 'sessions' | 'deadline'>> {
  const { start } = request;
  const moved = fc.record({ course: fc.constantFrom(...courses.map(({ id }) => id)), start: dateFrom(start) });
  const chosen =
    sessions.length === 0 ? fc.constant([]) : fc.subarray([...sessions], { maxLength: Math.min(2, sessions.length) });
  return fc.record({
    daysOff: few(dayOff(start), 3),
    moves: few(moved, 2).map((list) =>
      list.filter(({ course }, at) => list.findIndex((m) => m.course === course) === at),
    ),
    sessions: fc
      .oneof(fc.constant([]), chosen)
      .map((list) =>
        list
          .filter(({ course }, at) => list.findIndex((each) => each.course === course) === at)
          .map(({ id, course }) => ({ course, session: id })),
      ),
    deadline: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: dateFrom(start) }),
  });
}

/** Sideways moves, weights, usual prices and providers. */
function sidewaysOf({ request }: World): fc.Arbitrary<Partial<PlanRequest>> {
  const price = fc.constantFrom(null, 1_000, 2_500);
  const other = request.specialty === 'alpha' ? 'beta' : 'alpha';
  return fc.record({
    also: fc.constantFrom<readonly string[]>([], [], [other]),
    origin: request.from <= 2 ? fc.constantFrom(null, null, other) : fc.constant(null),
    weights: fc.record({
      hours: fc.constantFrom(0, 1, 3),
      cost: fc.constantFrom(0, 1, 2),
      courses: fc.constantFrom(0, 5),
    }),
    usualPrices: fc.record({ perClassDay: price, perELearningHour: price }),
    providers: fc.constantFrom(null, null, ['north'], ['north', 'south']),
  });
}

const withProviders = (courses: readonly Course[]): fc.Arbitrary<readonly Course[]> =>
  fc
    .array(fc.constantFrom(undefined, 'north', 'south'), { minLength: courses.length, maxLength: courses.length })
    .map((names) =>
      courses.map((course, at) => {
        const provider = names[at];
        return provider === undefined ? course : { ...course, provider };
      }),
    );

/** A world of up to `most` courses on a calendar of its own. */
export function calendarWorld(most: number): fc.Arbitrary<CalendarWorld> {
  return randomWorld(most).chain((world) => {
    const { start } = world.request;
    return fc
      .tuple(
        companyOf(start),
        fc.tuple(...world.courses.map((course) => sessionsOf(course, start))),
        withProviders(world.courses),
        sidewaysOf(world),
      )
      .chain(([company, lists, courses, sideways]) => {
        const sessions = lists.flat();
        return conditionsOf(world, sessions).map((conditions) => ({
          courses,
          request: { ...world.request, ...sideways, ...conditions },
          company,
          sessions,
        }));
      });
  });
}

/** Calendars cover decades: each is made once. */
const calendars = new WeakMap<CompanyCalendar, Calendar>();

function calendarFor(company: CompanyCalendar): Calendar {
  const calendar = calendars.get(company) ?? createCalendar(holidays, company);
  calendars.set(company, calendar);
  return calendar;
}

/** The planner of a world. */
export function plannerOf({ courses, company, sessions }: CalendarWorld): Planner {
  return { ...tinyPlanner(courses), calendar: calendarFor(company), sessions };
}

/** Plans a world and lists what its dates break. */
export async function violationsOf(world: CalendarWorld): Promise<readonly string[]> {
  const roadmap = await planRoadmap(world.request, plannerOf(world));
  const { request, company, sessions } = world;
  return checkSchedule({ roadmap, request, holidays, company, sessions });
}
