/** Study hours against cost: every point that nothing beats, against every subset of small random catalogues. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attainment } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { tradeOff } from '../../../shared/planner/trade-off.ts';
import { truthOf } from '../../helpers/brute-force.ts';
import { course, planTiny, request, tinyPlanner } from '../../helpers/planner-fixture.ts';
import { randomWorld } from '../../helpers/random-catalogue.ts';

const all: readonly Attainment[] = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'];

describe('the trade-off', () => {
  const courses = [
    course('FAST', { teaches: all, eLearningHours: 8, cost: 90_000 }),
    course('WORSE', { teaches: all, eLearningHours: 12, cost: 95_000 }),
    course('FAIR', { teaches: all, eLearningHours: 16, cost: 30_000 }),
    course('CHEAP', { teaches: all, eLearningHours: 40, cost: 5_000 }),
  ];

  test('runs from the shortest roadmap to the cheapest, past what is beaten in both', async () => {
    const points = await tradeOff(request(), tinyPlanner(courses));
    expect(points.map(({ studyHours, cost }) => [studyHours, cost])).toEqual([
      [8, 90_000],
      [16, 30_000],
      [40, 5_000],
    ]);
    expect(points[1]?.change).toEqual({ objective: 'hours', budget: 30_000 });
  });

  test('does not stop at the budget of the question, nor at its deadline', async () => {
    const points = await tradeOff(request({ budget: 30_000, deadline: '2027-04-02' }), tinyPlanner(courses));
    expect(points).toHaveLength(3);
  });

  test('is a single point where no price is known', async () => {
    const points = await tradeOff(request(), tinyPlanner([course('A', { teaches: all })]));
    expect(points).toMatchObject([{ studyHours: 6, cost: 0, unknownCosts: 1, courses: 1 }]);
  });

  test('is empty where no roadmap exists, and of no study where nothing is missing', async () => {
    expect(await tradeOff(request(), tinyPlanner([]))).toEqual([]);
    const record = { completed: [], examinations: [1], assessment: {}, exemptions: [] };
    const points = await tradeOff(request({ record }), tinyPlanner(courses));
    expect(points).toMatchObject([{ studyHours: 0, cost: 0, courses: 0, finish: null }]);
  });

  test('of a long curve keeps both ends and 24 points, none far from the next', async () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      course(`C${String(at).padStart(3, '0')}`, { teaches: all, eLearningHours: 10 + at, cost: (120 - at) * 1_000 }),
    );
    const points = await tradeOff(request(), tinyPlanner(many));
    const costs = points.map(({ cost }) => cost);
    expect(costs).toHaveLength(24);
    expect([costs[0], costs.at(-1)]).toEqual([120_000, 1_000]);
    const steps = costs.slice(1).map((cost, at) => (costs[at] ?? 0) - cost);
    expect(Math.max(...steps)).toBeLessThanOrEqual(8_000);
  });
});

const hoursOf = (courses: readonly Course[]) =>
  courses.reduce((sum, { eLearningHours, classDays }) => sum + (eLearningHours ?? 0) + 6 * (classDays ?? 0), 0);
const costOf = (courses: readonly Course[]) => courses.reduce((sum, { cost }) => sum + (cost ?? 0), 0);

/** Hours and costs that no other set of courses beats in both, by rising hours. */
function frontOf(sets: readonly (readonly Course[])[]): readonly (readonly [hours: number, cost: number])[] {
  const points = sets.map((courses) => [hoursOf(courses), costOf(courses)] as const);
  const front = points.filter(([hours, cost]) =>
    points.every(([h, c]) => !(h <= hours && c <= cost && (h < hours || c < cost))),
  );
  const unique = new Map(front.map((point) => [point.join(), point]));
  return [...unique.values()].sort(([a], [b]) => a - b);
}

test('on random catalogues, the points are exactly those that nothing beats, and the changes give them', async () => {
  await fc.assert(
    fc.asyncProperty(randomWorld(7), async ({ courses, request: asked }) => {
      const free = { ...asked, budget: null };
      const points = await tradeOff(asked, tinyPlanner(courses));
      if ((await planTiny(courses, free)).status === 'infeasible') {
        expect(points).toEqual([]);
        return;
      }
      const front = frontOf(truthOf({ courses, request: free }).roadmaps);
      expect(points.map(({ studyHours, cost }) => [studyHours, cost])).toEqual(front);
      for (const { change, studyHours, cost, finish } of points) {
        const { totals, status } = await planTiny(courses, { ...asked, ...change });
        expect(status).toBe('optimal');
        expect(totals).toMatchObject({ studyHours, knownCost: cost, finish });
      }
    }),
    { seed: 20_271, numRuns: 400 },
  );
});
