/** Money: a budget holds known costs only, and what is unknown is never taken for nothing. */
import { describe, expect, test } from 'vitest';
import type { Attainment } from '../../../shared/model/attainment.ts';
import { course, idsOf, planTiny } from '../../helpers/planner-fixture.ts';

const all: readonly Attainment[] = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'];

describe('budget', () => {
  const courses = [
    course('DEAR', { teaches: all, cost: 50_000 }),
    course('CHEAP', { teaches: all, cost: 10_000, eLearningHours: 20 }),
    course('UNPRICED', { teaches: all, cost: null, eLearningHours: 40 }),
  ];

  test('turns from the shorter course to the cheaper one', async () => {
    expect(idsOf(await planTiny(courses, { budget: 50_000 }))).toEqual(['DEAR']);
    expect(idsOf(await planTiny(courses, { budget: 49_999 }))).toEqual(['CHEAP']);
    expect(idsOf(await planTiny(courses, { budget: 10_000 }))).toEqual(['CHEAP']);
  });

  test('a course without a price cannot be held against it, but its total stays unknown', async () => {
    const roadmap = await planTiny(courses, { budget: 9_999 });
    expect(idsOf(roadmap)).toEqual(['UNPRICED']);
    expect(roadmap.totals).toMatchObject({ cost: null, knownCost: 0, unknownCosts: 1 });
  });

  test('too small for every choice: infeasible, the budget to blame, and the best roadmap without it shown', async () => {
    const roadmap = await planTiny(courses.slice(0, 2), { budget: 9_999 });
    expect(roadmap).toMatchObject({
      status: 'infeasible',
      bound: null,
      uncovered: [],
      conflicts: [{ kind: 'budget', budget: 9_999 }],
    });
    expect(idsOf(roadmap)).toEqual(['DEAR']);
  });

  test('a lock that the budget cannot pay clashes with it', async () => {
    const roadmap = await planTiny(courses.slice(0, 2), { budget: 20_000, locked: ['DEAR'] });
    expect(roadmap.conflicts).toEqual([
      { kind: 'locked', course: 'DEAR' },
      { kind: 'budget', budget: 20_000 },
    ]);
  });

  test('what costs nothing fits a budget of nothing', async () => {
    const roadmap = await planTiny([course('FREE', { teaches: all, cost: 0 })], { budget: 0 });
    expect(roadmap).toMatchObject({ status: 'optimal', totals: { cost: 0, unknownCosts: 0 } });
  });

  test('courses that accept each other as a prerequisite cannot slip under a budget', async () => {
    const ring = [
      course('A', { teaches: ['team-a@1', 'team-b@1'], cost: 100, prerequisites: [['B', 'ENTRY']] }),
      course('B', { teaches: ['work-a@1', 'work-b@1'], cost: 100, prerequisites: [['A', 'ENTRY']] }),
      course('ENTRY', { cost: 1_000 }),
    ];
    expect((await planTiny(ring, { budget: 1_200 })).status).toBe('optimal');
    const poor = await planTiny(ring, { budget: 1_199 });
    expect(poor.status).toBe('infeasible');
    expect(poor.conflicts).toEqual([{ kind: 'budget', budget: 1_199 }]);
  });
});

describe('the objective "cost"', () => {
  test('prefers any known price to an unknown one', async () => {
    const courses = [
      course('UNPRICED', { teaches: all }),
      course('PRICED', { teaches: all, cost: 900_000, eLearningHours: 60 }),
    ];
    const roadmap = await planTiny(courses, { objective: 'cost' });
    expect(idsOf(roadmap)).toEqual(['PRICED']);
    expect(roadmap).toMatchObject({ bound: 900_000, totals: { cost: 900_000 } });
  });

  test('several courses may be cheaper than one', async () => {
    const courses = [
      course('WHOLE', { teaches: all, cost: 30_000 }),
      course('HALF-1', { teaches: ['team-a@1', 'team-b@1'], cost: 10_000 }),
      course('HALF-2', { teaches: ['work-a@1', 'work-b@1'], cost: 10_000 }),
    ];
    expect(idsOf(await planTiny(courses, { objective: 'cost' }))).toEqual(['HALF-1', 'HALF-2']);
    expect(idsOf(await planTiny(courses, { objective: 'courses' }))).toEqual(['WHOLE']);
  });
});

describe('totals', () => {
  test('count a class day as six hours and keep halves exact', async () => {
    const courses = [
      course('A', {
        teaches: ['team-a@1', 'team-b@1'],
        eLearningHours: 4.5,
        classDays: 0.5,
        methods: ['e-learning', 'lecture'],
        cost: 1,
      }),
      course('B', { teaches: ['work-a@1', 'work-b@1'], eLearningHours: 0.1, cost: 2 }),
    ];
    const { totals, bound } = await planTiny(courses);
    expect(totals).toMatchObject({
      courses: 2,
      eLearningHours: 4.6,
      classDays: 0.5,
      studyHours: 7.6,
      cost: 3,
      knownCost: 3,
      unknownCosts: 0,
    });
    expect(bound).toBe(7.6);
  });

  test('are empty, finished and optimal where nothing is missing', async () => {
    const roadmap = await planTiny([course('A', { teaches: all })], {
      from: 1,
      to: 2,
      record: { completed: [], examinations: [2], assessment: {}, exemptions: [] },
    });
    expect(roadmap).toMatchObject({
      status: 'optimal',
      stages: [],
      uncovered: [],
      totals: { courses: 0, studyHours: 0, cost: 0, finish: null },
    });
  });
});
