/** The schedule: levels one after another, e-learning and classes side by side, prerequisites before what rests on them. */
import { describe, expect, test } from 'vitest';
import { RefusalError } from '../../../../shared/contract/error.ts';
import type { Course } from '../../../../shared/model/catalogue-schema.ts';
import { formatPlainDate } from '../../../../shared/model/plain-date.ts';
import type { PlanRequest } from '../../../../shared/model/plan-request.ts';
import { scheduleCourses } from '../../../../shared/planner/schedule/schedule-courses.ts';
import { calendar, course, request } from '../../../helpers/planner-fixture.ts';

type Dates = Readonly<Record<string, readonly [start: string, end: string]>>;

/** Courses must be given in their order. */
function schedule(
  courses: readonly Course[],
  before: Readonly<Record<string, readonly string[]>> = {},
  given: Partial<PlanRequest> = {},
): Dates {
  const booked = scheduleCourses(
    courses,
    new Map(Object.entries(before)),
    request({ start: '2027-04-05', hoursPerWeek: 5, ...given }),
    calendar,
  );
  return Object.fromEntries(
    [...booked.bookings].map(([id, { start, end }]) => [id, [formatPlainDate(start), formatPlainDate(end)] as const]),
  );
}

const lesson = (id: string, days: number, given: Partial<Course> = {}) =>
  course(id, { eLearningHours: null, classDays: days, methods: ['lecture'], ...given });
const study = (id: string, hours: number, given: Partial<Course> = {}) =>
  course(id, { eLearningHours: hours, ...given });

describe('scheduleCourses', () => {
  test('e-learning and classes of a level run side by side', () => {
    expect(schedule([study('A', 5), lesson('B', 2)])).toEqual({
      A: ['2027-04-05', '2027-04-09'],
      B: ['2027-04-05', '2027-04-06'],
    });
  });

  test('e-learning goes one course at a time', () => {
    expect(schedule([study('A', 2), study('B', 3)])).toEqual({
      A: ['2027-04-05', '2027-04-06'],
      B: ['2027-04-07', '2027-04-09'],
    });
  });

  test('a course begins after all that it rests on has ended', () => {
    expect(schedule([study('A', 5), lesson('B', 1)], { B: ['A'] })).toMatchObject({ B: ['2027-04-12', '2027-04-12'] });
    expect(schedule([lesson('A', 2), study('B', 1)], { B: ['A'] })).toMatchObject({ B: ['2027-04-07', '2027-04-07'] });
  });

  test('what can go on does not wait for what cannot', () => {
    const dates = schedule([lesson('A', 2), study('B', 1), study('C', 1)], { B: ['A'] });
    expect(dates).toMatchObject({ C: ['2027-04-05', '2027-04-05'], B: ['2027-04-07', '2027-04-07'] });
  });

  test('of a blended course the e-learning comes before the class', () => {
    const courses = [course('A', { eLearningHours: 5, classDays: 1, methods: ['e-learning', 'lecture'] })];
    const booked = scheduleCourses(
      courses,
      new Map(),
      request({ start: '2027-04-05', hoursPerWeek: 5 }),
      calendar,
    ).bookings.get('A');
    expect([booked?.start, ...(booked?.classDays ?? [])].map((day) => formatPlainDate(day ?? 0))).toEqual([
      '2027-04-05',
      '2027-04-12',
    ]);
  });

  test('a level begins on the working day after the level before it has ended', () => {
    const dates = schedule([study('A', 5), lesson('B', 1), study('C', 1, { levels: [2, 2] })]);
    expect(dates).toMatchObject({ C: ['2027-04-12', '2027-04-12'] });
  });

  test('community activity accompanies its whole level', () => {
    const activity = course('A', { eLearningHours: null, methods: ['community'] });
    expect(schedule([activity, study('B', 5), lesson('C', 2)])).toMatchObject({ A: ['2027-04-05', '2027-04-09'] });
  });

  test('community activity alone takes no time of its own', () => {
    const activity = course('A', { eLearningHours: null, methods: ['community'] });
    expect(schedule([activity, study('B', 1, { levels: [2, 2] })])).toEqual({
      A: ['2027-04-05', '2027-04-05'],
      B: ['2027-04-05', '2027-04-05'],
    });
  });

  test('a start on a holiday is moved to the next working day', () => {
    expect(schedule([study('A', 1)], {}, { start: '2027-05-01' })).toEqual({ A: ['2027-05-06', '2027-05-06'] });
  });

  test('a pace that would pass the end of the calendar is refused', () => {
    const slow = () => schedule([study('A', 9_000)], {}, { hoursPerWeek: 0.5 });
    expect(slow).toThrow(RefusalError);
    expect(slow).toThrow('beyond-calendar');
    expect(() => schedule([lesson('A', 900)], {}, { classDaysPerMonth: 0.5 })).toThrow('beyond-calendar');
    expect(() => schedule([study('A', 1)], {}, { start: '2060-04-01' })).toThrow('beyond-calendar');
  });
});
