/** A stage against every order in which its courses could be booked, in every session: none ends before the search does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../../shared/catalogue/own-catalogue.ts';
import type { Course } from '../../../../shared/model/catalogue-schema.ts';
import { dayNumber, formatPlainDate } from '../../../../shared/model/plain-date.ts';
import {
  type Booking,
  bookCourse,
  type Desk,
  fittingSessions,
  readyForClass,
} from '../../../../shared/planner/schedule/booking.ts';
import { createClassPlanner } from '../../../../shared/planner/schedule/class-days.ts';
import { createELearningDesk } from '../../../../shared/planner/schedule/e-learning-desk.ts';
import { readyDay } from '../../../../shared/planner/schedule/greedy-stage.ts';
import { scheduleCourses } from '../../../../shared/planner/schedule/schedule-courses.ts';
import { type StageCourse, stageCourses } from '../../../../shared/planner/schedule/stage-course.ts';
import { calendar, course } from '../../../helpers/planner-fixture.ts';

const start = dayNumber('2027-04-01');

interface Case {
  readonly courses: readonly Course[];
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly sessions: readonly Session[];
  readonly hoursPerWeek: number;
  readonly classDaysPerMonth: number;
}

const oneCourse = fc.oneof(
  fc.record({ eLearningHours: fc.integer({ min: 1, max: 12 }), classDays: fc.constant(null) }),
  fc.record({ eLearningHours: fc.constant(null), classDays: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ eLearningHours: fc.integer({ min: 1, max: 8 }), classDays: fc.integer({ min: 1, max: 2 }) }),
);

/** Up to five courses of one level; each rests on some of those before it, and some have a few sessions. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    lengths: fc.array(oneCourse, { minLength: 2, maxLength: 5 }),
    edges: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 3 }),
    sessions: fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 0, max: 60 })), { maxLength: 4 }),
    hoursPerWeek: fc.constantFrom(2, 5, 10),
    classDaysPerMonth: fc.constantFrom(1, 2, 3, 5),
  })
  .map(({ lengths, edges, sessions, ...pace }) => {
    const courses = lengths.map((length, at) => course(`C${at}`, length));
    const before = new Map(
      courses.map(({ id }, at) => [
        id,
        edges.flatMap(([from, to]) => (to === at && from < at ? [courses[from]?.id ?? ''] : [])),
      ]),
    );
    const dated = sessions.flatMap(([at, day], number): Session | readonly [] => {
      const held = courses[at];
      if (!held?.classDays) return [];
      const first = calendar.workingDayFrom(start + day);
      const dates = Array.from({ length: held.classDays }, (_, more) =>
        formatPlainDate(calendar.addWorkingDays(first, more)),
      );
      return { id: `S${number}`, course: held.id, dates, seats: null, place: '', note: '' };
    });
    return { courses, before, sessions: dated, ...pace };
  });

function newDesk({ hoursPerWeek, classDaysPerMonth }: Case): Desk {
  return {
    calendar,
    eLearning: createELearningDesk(calendar, hoursPerWeek),
    classes: createClassPlanner(calendar, start, classDaysPerMonth),
  };
}

/** The fewest assumed days and, with them, the earliest end, over every order and every choice of sessions. */
function bestOfAll(each: Case): { readonly assumed: number; readonly end: number } {
  const source = { before: each.before, sessions: each.sessions, wishes: { moves: [], sessions: [] }, calendar, start };
  const entries = stageCourses(each.courses, source);
  let best = { assumed: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };
  const visit = (steps: readonly { readonly place: number; readonly choice: number }[]): void => {
    const desk = newDesk(each);
    const booked: (Booking | null)[] = entries.map(() => null);
    for (const { place, choice } of steps) {
      const entry = entries[place] as StageCourse;
      const ready = readyDay(entry, booked, start) ?? start;
      const fitting = fittingSessions(entry, readyForClass(entry, ready, desk), desk);
      booked[place] = bookCourse(entry, ready, desk, fitting[choice] ?? null);
    }
    if (steps.length === entries.length) {
      const assumed = booked.filter((booking) => booking?.assumed).length;
      const end = Math.max(...booked.map((booking) => booking?.end ?? 0));
      if (assumed < best.assumed || (assumed === best.assumed && end < best.end)) best = { assumed, end };
      return;
    }
    entries.forEach((entry, place) => {
      if (booked[place] || readyDay(entry, booked, start) === null) return;
      const choices = entry.announced ? fittingSessions(entry, start, desk).length : 0;
      for (let choice = 0; choice <= choices; choice += 1) visit([...steps, { place, choice }]);
    });
  };
  visit([]);
  return best;
}

describe('the search over a stage', () => {
  test('ends when the best of all orders does, and its bound is never later', () => {
    let proven = 0;
    fc.assert(
      fc.property(cases, (each) => {
        const { courses, before, sessions, hoursPerWeek, classDaysPerMonth } = each;
        const wish = { start: '2027-04-01', hoursPerWeek, classDaysPerMonth, moves: [], sessions: [] };
        const dated = scheduleCourses(courses, before, wish, calendar, sessions, { nodes: 100_000 });
        const best = bestOfAll(each);
        const bookings = [...dated.bookings.values()];
        expect(bookings.filter(({ assumed }) => assumed).length).toBe(best.assumed);
        expect(formatPlainDate(Math.max(...bookings.map(({ end }) => end)))).toBe(formatPlainDate(best.end));
        expect(dated.earliest ?? 0).toBeLessThanOrEqual(best.end);
        if (dated.earliest === best.end) proven += 1;
        const quick = scheduleCourses(courses, before, wish, calendar, sessions, { nodes: 0 });
        expect(quick.earliest ?? 0).toBeLessThanOrEqual(best.end);
      }),
      { seed: 12, numRuns: 300 },
    );
    expect(proven).toBeGreaterThan(200);
  });
});
