/** The planner against every subset of small random catalogues: what it covers, leaves out, takes and blames. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Conflict } from '../../../shared/model/roadmap.ts';
import { compareKeys } from '../../../shared/planner/selection/selection-model.ts';
import { choicesHold, truthOf, worth } from '../../helpers/brute-force.ts';
import { idsOf, planTiny } from '../../helpers/planner-fixture.ts';
import { randomWorld, type World } from '../../helpers/random-catalogue.ts';

const runs = { seed: 20_271, numRuns: 600 } as const;

const keyOf = ({ knowledgeItem, level }: { readonly knowledgeItem: string; readonly level: number }) =>
  `${knowledgeItem}@${level}`;

/** The request with only some of its choices. */
function withOnly({ courses, request }: World, conflicts: readonly Conflict[]): World {
  const courseIds = (kind: 'locked' | 'excluded') =>
    conflicts.flatMap((choice) => (choice.kind === kind ? [choice.course] : []));
  const kept: PlanRequest = {
    ...request,
    locked: courseIds('locked'),
    excluded: courseIds('excluded'),
    methods: conflicts.some(({ kind }) => kind === 'methods') ? request.methods : null,
    budget: conflicts.some(({ kind }) => kind === 'budget') ? request.budget : null,
  };
  return { courses, request: kept };
}

describe('planRoadmap on random catalogues', () => {
  test('covers all that can be covered, by courses that can be taken, and lists exactly the rest', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorld(8), async (world) => {
        const truth = truthOf(world);
        const roadmap = await planTiny(world.courses, world.request);
        expect(roadmap.uncovered.map(keyOf).sort()).toEqual([...truth.uncovered].sort());
        const ids = [...idsOf(roadmap)].sort().join();
        expect(
          truth.roadmaps.map((set) =>
            set
              .map(({ id }) => id)
              .sort()
              .join(),
          ),
        ).toContain(ids);
      }),
      runs,
    );
  });

  test('is optimal: no possible roadmap is worth less, tie-breaks included, and the bound is reached', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorld(8), fc.constantFrom('hours', 'cost', 'courses'), async (world, objective) => {
        const truth = truthOf(world);
        const roadmap = await planTiny(world.courses, { ...world.request, objective });
        const open = truth.affordable.length > 0 ? truth.affordable : truth.roadmaps;
        const asked = { ...world.request, objective };
        const best = open.map((set) => worth(set, asked)).reduce((a, b) => (compareKeys(a, b) <= 0 ? a : b));
        const ids = idsOf(roadmap);
        expect(
          worth(
            world.courses.filter(({ id }) => ids.includes(id)),
            asked,
          ),
        ).toEqual(best);
        const { totals } = roadmap;
        const value = { hours: totals.studyHours, courses: totals.courses, cost: totals.knownCost }[objective];
        if (roadmap.status === 'optimal') expect(roadmap.bound).toBe(value);
        else expect(roadmap.status).toBe('infeasible');
      }),
      runs,
    );
  });

  test('says "infeasible" exactly where something is uncovered, a lock cannot be kept or the budget does not reach', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorld(8), async (world) => {
        const truth = truthOf(world);
        const roadmap = await planTiny(world.courses, world.request);
        const { locked, record } = world.request;
        const lost = locked.filter((id) => !record.completed.includes(id) && !truth.takeable.has(id));
        const fits = truth.uncovered.length === 0 && lost.length === 0 && truth.affordable.length > 0;
        expect(roadmap.status === 'infeasible').toBe(!fits);
        expect(roadmap.bound === null).toBe(!fits);
      }),
      runs,
    );
  });

  test('names a smallest set of clashing choices, and none where the choices are not to blame', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorld(7), async (world) => {
        const { conflicts } = await planTiny(world.courses, world.request);
        expect(conflicts.length > 0).toBe(!choicesHold(world));
        if (conflicts.length === 0) return;
        expect(choicesHold(withOnly(world, conflicts))).toBe(false);
        for (const dropped of conflicts) {
          const rest = conflicts.filter((choice) => choice !== dropped);
          expect(choicesHold(withOnly(world, rest)), `without ${JSON.stringify(dropped)}`).toBe(true);
        }
      }),
      runs,
    );
  });
});
