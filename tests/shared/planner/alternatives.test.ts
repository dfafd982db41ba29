/** The next best selections, against every subset of small random catalogues. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attainment } from '../../../shared/model/attainment.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Objective } from '../../../shared/model/plan-request.ts';
import { alternatives } from '../../../shared/planner/alternatives.ts';
import { compareKeys } from '../../../shared/planner/selection/selection-model.ts';
import { truthOf, worth } from '../../helpers/brute-force.ts';
import { course, idsOf, planTiny, request, tinyPlanner } from '../../helpers/planner-fixture.ts';
import { randomWorld, type World } from '../../helpers/random-catalogue.ts';

const all: readonly Attainment[] = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'];

describe('alternatives', () => {
  const courses = [
    course('SHORT', { teaches: all, eLearningHours: 10 }),
    course('MIDDLE', { teaches: all, eLearningHours: 12 }),
    course('LONG', { teaches: all, eLearningHours: 20 }),
  ];

  test('come by rising worth, each as what it changes', async () => {
    const found = await alternatives(request(), 5, tinyPlanner(courses));
    expect(found.map(({ difference }) => [difference.added, difference.removed, difference.studyHours])).toEqual([
      [['MIDDLE'], ['SHORT'], 2],
      [['LONG'], ['SHORT'], 10],
    ]);
    expect(found[0]?.change).toEqual({ locked: ['MIDDLE'], excluded: ['SHORT'] });
  });

  test('are no more than asked for', async () => {
    expect(await alternatives(request(), 1, tinyPlanner(courses))).toHaveLength(1);
  });

  test('keep what the user has chosen already', async () => {
    const asked = request({ excluded: ['SHORT'], locked: ['MIDDLE'] });
    expect(await alternatives(asked, 5, tinyPlanner(courses))).toEqual([]);
  });

  test('are none where no roadmap exists', async () => {
    expect(await alternatives(request({ excluded: ['SHORT', 'MIDDLE', 'LONG'] }), 5, tinyPlanner(courses))).toEqual([]);
  });

  test('are only those that end by the deadline', async () => {
    const asked = request({ deadline: '2027-04-22' });
    const found = await alternatives(asked, 5, tinyPlanner(courses));
    expect(found.map(({ difference }) => difference.added)).toEqual([['MIDDLE']]);
  });

  test('for the earliest finish, come by their finish', async () => {
    const classes = [
      course('STUDY', { teaches: all, eLearningHours: 12 }),
      course('CLASS', { teaches: all, eLearningHours: null, classDays: 2, methods: ['lecture'] }),
      course('HALVES', { teaches: all, eLearningHours: 8, classDays: 1, methods: ['e-learning', 'lecture'] }),
    ];
    const found = await alternatives(request({ objective: 'finish' }), 5, tinyPlanner(classes));
    const days = found.map(({ difference }) => difference.finishDays ?? 0);
    expect(found.map(({ difference }) => difference.added)).toEqual([['HALVES'], ['STUDY']]);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('do not let courses that accept each other as a prerequisite hold each other up', async () => {
    const ring = [
      course('WHOLE', { teaches: all, eLearningHours: 30 }),
      course('A', { teaches: ['team-a@1', 'team-b@1'], eLearningHours: 1, prerequisites: [['B', 'ENTRY']] }),
      course('B', { teaches: ['work-a@1', 'work-b@1'], eLearningHours: 1, prerequisites: [['A', 'ENTRY']] }),
      course('ENTRY', { eLearningHours: 40 }),
    ];
    const found = await alternatives(request(), 5, tinyPlanner(ring));
    expect(found.map(({ difference }) => difference.added)).toEqual([['ENTRY', 'A', 'B']]);
  });
});

/** What the best selections are worth, the best first, none of which holds all courses of one before it. */
function bestWorths(
  { affordable }: ReturnType<typeof truthOf>,
  objective: Exclude<Objective, 'finish'>,
  count: number,
) {
  const ranked = affordable
    .map((courses) => ({ courses, key: worth(courses, request({ objective })) }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const given: (readonly Course[])[] = [];
  return ranked
    .filter(({ courses }) => {
      if (given.some((earlier) => earlier.every((each) => courses.includes(each)))) return false;
      given.push(courses);
      return true;
    })
    .slice(0, count)
    .map(({ key }) => key);
}

async function worthsOf(world: World, objective: Exclude<Objective, 'finish'>, count: number) {
  const asked = { ...world.request, objective };
  const found = await alternatives(asked, count, tinyPlanner(world.courses));
  const changes = [{}, ...found.map(({ change }) => change)];
  const plans = await Promise.all(changes.map((change) => planTiny(world.courses, { ...asked, ...change })));
  return plans.map((roadmap) => {
    const ids = idsOf(roadmap);
    return worth(
      world.courses.filter(({ id }) => ids.includes(id)),
      asked,
    );
  });
}

test('on random catalogues, the changes give the best selections that exist, in order', async () => {
  const others = 4;
  await fc.assert(
    fc.asyncProperty(randomWorld(7), fc.constantFrom('hours', 'cost', 'courses'), async (world, objective) => {
      const { status } = await planTiny(world.courses, { ...world.request, objective });
      if (status === 'infeasible') {
        expect(await alternatives({ ...world.request, objective }, others, tinyPlanner(world.courses))).toEqual([]);
        return;
      }
      expect(await worthsOf(world, objective, others)).toEqual(bestWorths(truthOf(world), objective, others + 1));
    }),
    { seed: 20_271, numRuns: 400 },
  );
});
