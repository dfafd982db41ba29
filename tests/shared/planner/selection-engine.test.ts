/**
 * The selection engine against plain oracles on thousands of random models. `MICHISHIRUBE_HUNT=120` goes on for so
 * many seconds with other seeds in each test, and names the seed where something is found.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCatalogue, poseGenerated } from '../../../bench/support/generate-catalogue.ts';
import { selectBest } from '../../../shared/planner/selection/select-best.ts';
import { selectExactly, selectWithin } from '../../../shared/planner/selection/select-exactly.ts';
import { withoutColumn } from '../../../shared/planner/selection/select-without.ts';
import { compareKeys, type SelectionModel } from '../../../shared/planner/selection/selection-model.ts';
import { describeModel, randomModel, tightModel } from '../../helpers/random-model.ts';
import { allServing, plainBest, type Served, serves, worthOf } from './selection-oracle.ts';

const hunt = Number(process.env.MICHISHIRUBE_HUNT ?? 0);
const patience = hunt * 1000 + 20_000;

/** Checks models from a fixed seed, or from ever other seeds for as long as the hunt lasts. */
function check<Value>(seed: number, runs: number, values: fc.Arbitrary<Value>, holds: (value: Value) => void): void {
  const parameters = hunt > 0 ? { numRuns: 1e9, interruptAfterTimeLimit: hunt * 1000 } : { seed, numRuns: runs };
  fc.assert(fc.property(values, holds), parameters);
}

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

/** The first so many of which none holds all of an earlier one. */
function bestWithoutRepeats(all: readonly Served[], count: number): readonly Served[] {
  const given: Served[] = [];
  for (const each of all) {
    const set = new Set(each.chosen);
    if (given.some(({ chosen }) => chosen.every((column) => set.has(column)))) continue;
    given.push(each);
    if (given.length === count) break;
  }
  return given;
}

/** Models whose every column costs something, so that no two selections differ by what is free. */
const paid = (model: SelectionModel): SelectionModel => ({
  ...model,
  measure: { ...model.measure, vectors: model.measure.vectors.map(([first = 0, ...rest]) => [first + 1, ...rest]) },
});

describe('the selection engine', () => {
  test(
    'is worth the best of all subsets',
    () => {
      check(41, 1500, fc.oneof(randomModel(3, 11), tightModel(3, 11)), (model) => {
        const best = allServing(model)[0]?.key ?? null;
        expect(worthOf(selectExactly(model), model), describeModel(model)).toEqual(best);
      });
    },
    patience,
  );

  test(
    'is worth what a plain search finds on models of 15 to 28 columns',
    () => {
      check(42, 1500, tightModel(15, 28), (model) => {
        expect(worthOf(selectExactly(model), model), describeModel(model)).toEqual(plainBest(model));
      });
    },
    patience,
  );

  test(
    'gives the same columns in whatever order the rows and options are written',
    () => {
      const models = fc.oneof(randomModel(5, 20), tightModel(10, 24));
      const pairs = models.chain((model) => shuffled(model.rows).map((rows) => ({ model, rows })));
      check(43, 700, pairs, ({ model, rows }) => {
        const other = { ...model, rows: rows.map((row) => ({ ...row, options: [...row.options].reverse() })) };
        expect(selectWithin(other), describeModel(model)).toEqual(selectWithin(model));
        const few = { nodes: 1, work: 2000 };
        expect(selectWithin(other, few), describeModel(model)).toEqual(selectWithin(model, few));
      });
    },
    patience,
  );

  test(
    'never claims more than it knows when its effort is spent',
    () => {
      const limits = fc.record({ nodes: fc.integer({ min: 0, max: 4 }), work: fc.integer({ min: 0, max: 5000 }) });
      check(44, 700, fc.tuple(tightModel(8, 24), limits), ([model, few]) => {
        const selection = selectWithin(model, few);
        const best = plainBest(model);
        if (selection === null || selection.status === 'infeasible') return expect(best).toBeNull();
        expect(serves(selection.chosen, model), describeModel(model)).toBe(true);
        expect(selection.bound, describeModel(model)).toBeLessThanOrEqual(best?.[0] ?? -1);
        if (selection.status === 'optimal') expect(worthOf(selection, model), describeModel(model)).toEqual(best);
      });
    },
    patience,
  );

  test(
    'lists the best few, none of which holds all of another',
    () => {
      const models = fc.oneof(randomModel(3, 9), tightModel(3, 9)).map(paid);
      check(45, 400, fc.tuple(models, fc.integer({ min: 1, max: 6 })), ([model, count]) => {
        const found = selectBest(model, count);
        const expected = bestWithoutRepeats(allServing(model), count).map(({ key }) => key);
        expect(
          found.map((each) => worthOf(each, model)),
          describeModel(model),
        ).toEqual(expected);
        expect(new Set(found.map(({ chosen }) => chosen.join())).size).toBe(found.length);
      });
    },
    patience,
  );

  test('lists one that comes after a repetition of one that is not listed yet', () => {
    const vectors = [1, 11, 7, 14, 11, 5, 239, 11, 11].map((hours) => [hours, 1, 0, hours === 5 ? 18 : 0]);
    const options = [[0, 2], [6], [2, 5], [1, 3]];
    const key = (sums: readonly number[]) => sums;
    const model: SelectionModel = {
      columns: 9,
      rows: options.map((list) => ({ head: null, options: list })),
      measure: { vectors, key, linear: true, compared: 4 },
      limit: null,
    };
    expect(selectBest(model, 3).map((each) => worthOf(each, model)?.[0])).toEqual([256, 257, 259]);
  });

  test(
    'says what it costs to do without a column',
    () => {
      check(46, 400, fc.oneof(randomModel(3, 9), tightModel(3, 9)), (model) => {
        const first = selectExactly(model);
        if (first === null || first.status === 'infeasible') return;
        const all = allServing(model);
        for (const column of first.chosen) {
          const best = all.find(({ chosen }) => !chosen.includes(column))?.key ?? null;
          const { difference } = withoutColumn(model, column, first.chosen);
          const expected = best?.map((value, at) => value - (all[0]?.key[at] ?? 0)) ?? null;
          expect(difference, describeModel(model)).toEqual(expected);
        }
      });
    },
    patience,
  );

  test('never gives up an hour for what only breaks ties', () => {
    const worths = [1, 4].map((compared) => {
      const model = poseGenerated(
        generateCatalogue({ seed: 5, courses: 1000, specialties: 1 }),
        { specialty: 0, from: 2, to: 4 },
        compared,
      );
      const selection = selectExactly(model);
      expect(selection?.status).toBe('optimal');
      return worthOf(selection, model)?.[0];
    });
    expect(worths[1]).toBe(worths[0]);
  });

  test('gives a bound with what it does not prove', () => {
    const model = poseGenerated(
      generateCatalogue({ seed: 1, courses: 1000, specialties: 1, dense: true }),
      { specialty: 0, from: 0, to: 7 },
      1,
    );
    const selection = selectWithin(model, { nodes: 20, work: 3_000_000 });
    if (selection === null || selection.status === 'infeasible') throw new Error('a cover always exists');
    expect(selection.status).toBe('feasible');
    const worth = worthOf(selection, model)?.[0] ?? 0;
    expect(compareKeys([selection.bound], [worth])).toBeLessThan(0);
    expect(worth / selection.bound).toBeLessThan(1.1);
  });
});
