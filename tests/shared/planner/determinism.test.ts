/** The same question gives the same roadmap, whatever the order in which a catalogue, a standard or the choices are written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectives } from '../../../shared/model/plan-request.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { builtInPlanner, planTiny, request } from '../../helpers/planner-fixture.ts';
import { randomWorld } from '../../helpers/random-catalogue.ts';

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe('shuffled input', () => {
  test('the rows of random catalogues', async () => {
    const worlds = randomWorld(9).chain((world) => shuffled(world.courses).map((courses) => ({ world, courses })));
    const property = fc.asyncProperty(worlds, async ({ world, courses }) => {
      expect(await planTiny(courses, world.request)).toEqual(await planTiny(world.courses, world.request));
    });
    await fc.assert(property, { seed: 11, numRuns: 400 });
  });

  test('the order of locks, exclusions and completed courses', async () => {
    const worlds = randomWorld(9).chain(({ courses, request: asked }) => {
      const { locked, excluded, record } = asked;
      return fc
        .tuple(shuffled(locked), shuffled(excluded), shuffled(record.completed))
        .map(([locks, exclusions, completed]) => ({
          courses,
          asked,
          other: { ...asked, locked: [...locks, ...locks], excluded: exclusions, record: { ...record, completed } },
        }));
    });
    const property = fc.asyncProperty(worlds, async ({ courses, asked, other }) => {
      expect(await planTiny(courses, other)).toEqual(await planTiny(courses, asked));
    });
    await fc.assert(property, { seed: 12, numRuns: 300 });
  });

  test('the rows and groups of the built-in catalogue, for every objective', async () => {
    const planner = builtInPlanner();
    const { courses, groups } = planner.catalogue.catalogue;
    const property = fc.asyncProperty(
      shuffled(courses),
      shuffled(groups),
      fc.constantFrom(...objectives),
      async (rows, boxes, objective) => {
        const plan = request({ specialty: 'hardware', from: 2, to: 6, objective });
        const other = { ...planner, catalogue: indexCatalogue({ courses: rows, groups: boxes }) };
        expect(await planRoadmap(plan, other)).toEqual(await planRoadmap(plan, planner));
      },
    );
    await fc.assert(property, { seed: 13, numRuns: 12 });
  });
});
