/** The program of one course against every number of sessions and people that there is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CourseQuestion, createCourseProgram } from '../../../../shared/curriculum/sessions/course-program.ts';

interface Case extends CourseQuestion {
  readonly sessionPrices: readonly number[];
  readonly seatPrices: readonly number[];
}

const quarters = 3;
const each = (arbitrary: fc.Arbitrary<number>, length: number) =>
  fc.array(arbitrary, { minLength: length, maxLength: length });

const cases: fc.Arbitrary<Case> = fc
  .record({
    arrivals: each(fc.integer({ min: 0, max: 4 }), quarters),
    free: each(fc.constantFrom(0, 0, 0, 1, 3), quarters),
    seats: fc.integer({ min: 1, max: 4 }),
    minimum: fc.integer({ min: 1, max: 4 }),
    sessionPrices: each(fc.constantFrom(0, 3, 10, 25, Infinity), quarters),
    seatPrices: each(fc.integer({ min: -9, max: 30 }), quarters + 1),
  })
  .map((one) => ({ ...one, quarters, minimum: Math.min(one.minimum, one.seats) }));

/** The least cost from a quarter on, so many people waiting; every number of sessions and of people is tried. */
function least(one: Case, quarter: number, before: number): number {
  if (quarter === quarters) return before * (one.seatPrices[quarters] ?? 0);
  const waiting = before + (one.arrivals[quarter] ?? 0);
  let best = Infinity;
  for (let people = 0; people <= waiting; people += 1) {
    for (let sessions = 0; sessions <= people; sessions += 1) {
      for (let free = 0; free <= Math.min(people, one.free[quarter] ?? 0); free += 1) {
        const inThem = people - free;
        if (inThem < sessions * one.minimum || inThem > sessions * one.seats) continue;
        const price = sessions === 0 ? 0 : sessions * (one.sessionPrices[quarter] ?? 0);
        const seats = people * (one.seatPrices[quarter] ?? 0);
        best = Math.min(best, price + seats + least(one, quarter + 1, waiting - people));
      }
    }
  }
  return best;
}

test('is exact, and its counts cost what it says', () => {
  const program = createCourseProgram();
  fc.assert(
    fc.property(cases, (one) => {
      const { value, sessions, people } = program.solve(one, one.sessionPrices, one.seatPrices);
      expect(value).toBeCloseTo(least(one, 0, 0), 6);
      let waiting = 0;
      let cost = 0;
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        const [held, seated] = [sessions[quarter] ?? 0, people[quarter] ?? 0];
        waiting += (one.arrivals[quarter] ?? 0) - seated;
        expect(waiting).toBeGreaterThanOrEqual(0);
        expect(seated).toBeLessThanOrEqual(held * one.seats + (one.free[quarter] ?? 0));
        expect(seated).toBeGreaterThanOrEqual(held * one.minimum);
        cost += (held === 0 ? 0 : held * (one.sessionPrices[quarter] ?? 0)) + seated * (one.seatPrices[quarter] ?? 0);
      }
      expect(cost + waiting * (one.seatPrices[quarters] ?? 0)).toBeCloseTo(value, 6);
    }),
    { seed: 1, numRuns: 150 },
  );
});
