/** When the user's choices clash: exactly the clashing ones are named, and taking any one back resolves it. */
import { describe, expect, test } from 'vitest';
import type { Attainment } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { course, idsOf, planTiny, record } from '../../helpers/planner-fixture.ts';

const all: readonly Attainment[] = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'];
const lecture = { methods: ['lecture'], eLearningHours: null, classDays: 1 } as const;

async function conflicts(courses: readonly Course[], given: Partial<PlanRequest>) {
  const roadmap = await planTiny(courses, given);
  return {
    status: roadmap.status,
    bound: roadmap.bound,
    conflicts: roadmap.conflicts,
    uncovered: roadmap.uncovered,
    ids: idsOf(roadmap),
  };
}

describe('conflicts', () => {
  test('none where everything fits', async () => {
    const found = await conflicts([course('A', { teaches: all }), course('B')], {
      locked: ['A'],
      excluded: ['B'],
      methods: ['e-learning'],
      budget: 0,
    });
    expect(found).toMatchObject({ status: 'optimal', conflicts: [], uncovered: [] });
  });

  test('an exclusion that leaves something uncovered, and no harmless one beside it', async () => {
    const found = await conflicts([course('A', { teaches: all }), course('B')], { excluded: ['B', 'A'] });
    expect(found).toMatchObject({
      status: 'infeasible',
      bound: null,
      ids: [],
      conflicts: [{ kind: 'excluded', course: 'A' }],
    });
    expect(found.uncovered).toHaveLength(4);
  });

  test('two exclusions that only together leave something uncovered', async () => {
    const courses = [
      course('A', { teaches: all }),
      course('B', { teaches: all }),
      course('C', { teaches: all, ...lecture }),
    ];
    const found = await conflicts(courses, { excluded: ['A', 'B', 'C'] });
    expect(found.conflicts).toHaveLength(3);
    expect((await conflicts(courses, { excluded: ['A', 'C'] })).status).toBe('optimal');
  });

  test('methods that no teacher of something has', async () => {
    const courses = [course('A', { teaches: all, ...lecture }), course('B', { teaches: ['team-a@1'] })];
    expect(await conflicts(courses, { methods: ['e-learning'] })).toMatchObject({
      status: 'infeasible',
      ids: ['B'],
      conflicts: [{ kind: 'methods', methods: ['e-learning'] }],
    });
  });

  test('every method of a blended course must be open', async () => {
    const courses = [course('A', { teaches: all, methods: ['e-learning', 'lecture'], classDays: 1 })];
    expect((await conflicts(courses, { methods: ['e-learning'] })).status).toBe('infeasible');
  });

  test('a lock against an exclusion of the same course', async () => {
    const courses = [course('A', { teaches: all }), course('B')];
    const found = await conflicts(courses, { locked: ['B'], excluded: ['B'] });
    expect(found.status).toBe('infeasible');
    expect(found.conflicts).toEqual([
      { kind: 'locked', course: 'B' },
      { kind: 'excluded', course: 'B' },
    ]);
    expect(found.ids).toEqual(['A']);
  });

  test('a lock against the methods', async () => {
    const found = await conflicts([course('A', { teaches: all }), course('B', lecture)], {
      locked: ['B'],
      methods: ['e-learning'],
    });
    expect(found.conflicts).toEqual([
      { kind: 'locked', course: 'B' },
      { kind: 'methods', methods: ['e-learning'] },
    ]);
  });

  test('a lock against the exclusion of its only prerequisite', async () => {
    const courses = [course('A', { teaches: all }), course('B'), course('C', { prerequisites: [['B']] })];
    const found = await conflicts(courses, { locked: ['C'], excluded: ['B'] });
    expect(found.conflicts).toEqual([
      { kind: 'locked', course: 'C' },
      { kind: 'excluded', course: 'B' },
    ]);
  });

  test('a lock whose prerequisites can never be met is to blame alone', async () => {
    const found = await conflicts([course('A', { teaches: all }), course('B', { prerequisites: [['B']] })], {
      locked: ['B', 'A'],
    });
    expect(found).toMatchObject({ status: 'infeasible', conflicts: [{ kind: 'locked', course: 'B' }], ids: ['A'] });
  });

  test('a lock of a completed course clashes with nothing', async () => {
    const courses = [course('A', { teaches: all }), course('B', lecture)];
    const done = record({ completed: ['B'] });
    expect(await conflicts(courses, { locked: ['B'], methods: ['e-learning'], record: done })).toMatchObject({
      status: 'optimal',
      ids: ['A'],
    });
  });

  test('a lock that helped another choice along is not blamed once it is out of the way', async () => {
    const courses = [
      course('A', { teaches: all }),
      course('AIM'),
      course('BETA', { ...lecture, teaches: all, specialties: ['beta'] }),
    ];
    const found = await conflicts(courses, { locked: ['AIM', 'BETA'], methods: ['lecture'] });
    expect(found.conflicts).toEqual([{ kind: 'methods', methods: ['lecture'] }]);
  });

  test('what no course of the catalogue teaches is no conflict of choices', async () => {
    const found = await conflicts([course('A', { teaches: ['team-a@1'] })], { locked: ['A'] });
    expect(found).toMatchObject({ status: 'infeasible', conflicts: [], ids: ['A'] });
    expect(found.uncovered.map(({ knowledgeItem }) => knowledgeItem)).toEqual(['team-b', 'work-a', 'work-b']);
  });
});

describe('locks', () => {
  const courses = [
    course('A', { teaches: all }),
    course('HIGH', { levels: [3, 3], prerequisites: [['OTHER']] }),
    course('OTHER', { specialties: ['beta'] }),
  ];

  test('a locked course of a higher level brings in what it rests on, even from another specialty', async () => {
    expect(idsOf(await planTiny(courses, { locked: ['HIGH'] }))).toEqual(['A', 'OTHER', 'HIGH']);
  });

  test('without the lock neither is taken', async () => {
    expect(idsOf(await planTiny(courses))).toEqual(['A']);
  });

  test('the dearer course is taken where it is locked, and the other one where it is excluded', async () => {
    const two = [course('A', { teaches: all }), course('B', { teaches: all, eLearningHours: 9 })];
    expect(idsOf(await planTiny(two))).toEqual(['A']);
    expect(idsOf(await planTiny(two, { locked: ['B'] }))).toEqual(['B']);
    expect(idsOf(await planTiny(two, { excluded: ['A'] }))).toEqual(['B']);
  });
});
