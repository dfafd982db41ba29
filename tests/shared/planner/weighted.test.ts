/** Weightings, usual prices and providers: what is minimised, what is estimated, and what stays unknown. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { costOf } from '../../../shared/planner/measure.ts';
import { truthOf } from '../../helpers/brute-force.ts';
import { course, courseIn, idsOf, planTiny } from '../../helpers/planner-fixture.ts';
import { randomWorld } from '../../helpers/random-catalogue.ts';

const all = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'] as const;
const lecture = (days: number) => ({ eLearningHours: null, classDays: days, methods: ['lecture'] }) as const;
const none = { perClassDay: null, perELearningHour: null };

describe('costOf', () => {
  const blended = course('A', { eLearningHours: 6, classDays: 2 });

  test.each([
    ['nothing is said', none, { yen: null, estimated: false }],
    ['only one part is priced', { perClassDay: 30_000, perELearningHour: null }, { yen: null, estimated: false }],
    ['both parts are priced', { perClassDay: 30_000, perELearningHour: 1_500 }, { yen: 69_000, estimated: true }],
  ])('%s', (_, prices, expected) => {
    expect(costOf(blended, prices)).toEqual(expected);
  });

  test('a known cost is no estimate, and a part that a course does not have needs no price', () => {
    expect(costOf(course('A', { cost: 5_000 }), { perClassDay: 1, perELearningHour: 1 })).toEqual({
      yen: 5_000,
      estimated: false,
    });
    expect(costOf(course('A', lecture(2)), { perClassDay: 30_000, perELearningHour: null })).toEqual({
      yen: 60_000,
      estimated: true,
    });
  });

  test('a roadmap marks what is estimated and counts it', async () => {
    const roadmap = await planTiny([course('A', { teaches: all, ...lecture(2) })], {
      usualPrices: { perClassDay: 30_000, perELearningHour: null },
    });
    expect(courseIn(roadmap, 'A')).toMatchObject({ cost: 60_000, costEstimated: true });
    expect(roadmap.totals).toMatchObject({ cost: 60_000, knownCost: 60_000, unknownCosts: 0, estimatedCosts: 1 });
  });

  test('a budget is held against estimates too', async () => {
    const given = { usualPrices: { perClassDay: 30_000, perELearningHour: 100 }, budget: 10_000 };
    const courses = [
      course('LECTURE', { teaches: all, ...lecture(1) }),
      course('ONLINE', { teaches: all, eLearningHours: 20 }),
    ];
    expect(idsOf(await planTiny(courses, given))).toEqual(['ONLINE']);
    expect(idsOf(await planTiny(courses, { ...given, budget: null }))).toEqual(['LECTURE']);
  });
});

describe('weighted', () => {
  const courses = [
    course('SHORT', { teaches: all, eLearningHours: 6, cost: 50_000 }),
    course('CHEAP', { teaches: all, eLearningHours: 30, cost: 10_000 }),
    course('HALF-1', { teaches: ['team-a@1', 'team-b@1'], eLearningHours: 4, cost: 4_000 }),
    course('HALF-2', { teaches: ['work-a@1', 'work-b@1'], eLearningHours: 16, cost: 4_000 }),
  ];

  test.each([
    [{ hours: 1, cost: 0, courses: 0 }, ['SHORT'], 6],
    [{ hours: 0, cost: 1, courses: 0 }, ['HALF-1', 'HALF-2'], 8],
    [{ hours: 1, cost: 1, courses: 0 }, ['HALF-1', 'HALF-2'], 28],
    [{ hours: 1, cost: 1, courses: 13 }, ['CHEAP'], 53],
  ])('%j', async (weights, ids, points) => {
    const roadmap = await planTiny(courses, { objective: 'weighted', weights });
    expect(idsOf(roadmap)).toEqual(ids);
    expect(roadmap).toMatchObject({ status: 'optimal', bound: points });
  });

  test('no possible roadmap of a random catalogue has fewer points', async () => {
    const weight = fc.integer({ min: 0, max: 5 });
    const property = fc.asyncProperty(
      randomWorld(8),
      fc.record({ hours: weight, cost: weight, courses: weight }),
      async (world, weights) => {
        const given = {
          ...world.request,
          objective: 'weighted',
          weights,
          usualPrices: { perClassDay: 1_000, perELearningHour: 100 },
        } as const;
        const points = (set: readonly Course[]) =>
          set.reduce((sum, each) => {
            const hours = (each.eLearningHours ?? 0) + 6 * (each.classDays ?? 0);
            return (
              sum +
              weights.hours * hours +
              (weights.cost * (costOf(each, given.usualPrices).yen ?? 0)) / 1_000 +
              weights.courses
            );
          }, 0);
        const truth = truthOf({ courses: world.courses, request: { ...given, budget: null } });
        const roadmap = await planTiny(world.courses, { ...given, budget: null });
        const ids = idsOf(roadmap);
        const mine = points(world.courses.filter(({ id }) => ids.includes(id)));
        expect(mine).toBeCloseTo(Math.min(...truth.roadmaps.map(points)), 6);
        if (roadmap.status === 'optimal') expect(roadmap.bound).toBeCloseTo(mine, 6);
      },
    );
    await fc.assert(property, { seed: 4, numRuns: 300 });
  });
});

describe('providers', () => {
  const courses = [
    course('A', { teaches: all, provider: '研修社', eLearningHours: 1 }),
    course('B', { teaches: all, provider: '学習社', eLearningHours: 2 }),
    course('C', { teaches: all, eLearningHours: 3 }),
  ];

  test('only courses of those chosen are taken, and courses of which nobody says who gives them', async () => {
    expect(idsOf(await planTiny(courses, { providers: ['学習社'] }))).toEqual(['B']);
    expect(idsOf(await planTiny(courses, { providers: [] }))).toEqual(['C']);
  });

  test('that leave something untaught are named as the clash', async () => {
    const roadmap = await planTiny(courses.slice(0, 2), { providers: ['無名'], excluded: ['A'] });
    expect(roadmap.conflicts).toEqual([{ kind: 'providers', providers: ['無名'] }]);
  });
});
