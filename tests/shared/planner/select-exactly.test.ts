/** The selection engine against HiGHS and against every subset: equal worth, and honest about what it did not settle. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { selectByStages } from '../../../electron/backend/solver/highs-selector.ts';
import { selectExactly } from '../../../shared/planner/selection/select-exactly.ts';
import {
  compareKeys,
  type Measure,
  type Selection,
  type SelectionModel,
  sumVectors,
} from '../../../shared/planner/selection/selection-model.ts';
import { type Ask, createOracle } from '../../helpers/highs-oracle.ts';
import { describeModel, randomModel } from '../../helpers/random-model.ts';

let ask: Ask;

beforeAll(async () => {
  ask = await createOracle();
});

/** Enough for every model of these tests. */
const nodes = 2_000_000;

function serves(chosen: readonly number[], { rows, measure, limit }: SelectionModel): boolean {
  const set = new Set(chosen);
  const within = limit === null || (sumVectors(measure, chosen)[limit.component] ?? 0) <= limit.most;
  return (
    within &&
    rows.every(({ head, options }) => (head !== null && !set.has(head)) || options.some((column) => set.has(column)))
  );
}

function keyOf(selection: Selection | null, { measure }: SelectionModel): readonly number[] | null {
  if (selection === null) throw new Error('not settled');
  return selection.status === 'infeasible' ? null : measure.key(sumVectors(measure, selection.chosen));
}

function bestByTrying(model: SelectionModel): readonly number[] | null {
  let best: readonly number[] | null = null;
  for (let bits = 0; bits < 2 ** model.columns; bits += 1) {
    const chosen = Array.from({ length: model.columns }, (_, column) => column).filter(
      (column) => (bits >> column) % 2 === 1,
    );
    if (!serves(chosen, model)) continue;
    const key = model.measure.key(sumVectors(model.measure, chosen));
    if (best === null || compareKeys(key, best) < 0) best = key;
  }
  return best;
}

describe('selectExactly', () => {
  test('is worth exactly what HiGHS finds, on models of 10 to 40 columns', async () => {
    const property = fc.asyncProperty(randomModel(10, 40), async (model) => {
      const exact = selectExactly(model, nodes);
      const other = await selectByStages(model, ask);
      expect(keyOf(exact, model), describeModel(model)).toEqual(keyOf(other, model));
      if (exact === null || exact.status === 'infeasible') return;
      expect(serves(exact.chosen, model), describeModel(model)).toBe(true);
      expect(exact.bound).toBe(keyOf(exact, model)?.[0]);
      expect(other).toMatchObject({ status: 'optimal', bound: exact.bound });
    });
    await fc.assert(property, { seed: 31, numRuns: 250 });
  });

  test('is worth exactly the best of all subsets, with and without a limit', () => {
    const property = fc.property(randomModel(4, 9), (model) => {
      expect(keyOf(selectExactly(model, nodes), model), describeModel(model)).toEqual(bestByTrying(model));
    });
    fc.assert(property, { seed: 32, numRuns: 250 });
  });

  test('also where the worth is no sum of parts', () => {
    const key = (sums: readonly number[]) => [Math.max(sums[0] ?? 0, 3 * (sums[3] ?? 0)), sums[1] ?? 0];
    const property = fc.property(randomModel(4, 9), (model) => {
      const measure: Measure = { ...model.measure, key, linear: false, compared: 0 };
      const other = { ...model, measure };
      expect(keyOf(selectExactly(other, nodes), other), describeModel(other)).toEqual(bestByTrying(other));
    });
    fc.assert(property, { seed: 33, numRuns: 250 });
  });

  const model = (rows: SelectionModel['rows'], ...vectors: readonly (readonly number[])[]): SelectionModel => ({
    columns: vectors.length,
    rows,
    measure: { vectors, key: (sums) => sums.slice(0, 1), linear: true, compared: 1 },
    limit: null,
  });

  test('chooses nothing where nothing is asked', () => {
    expect(selectExactly(model([]))).toEqual({ status: 'optimal', chosen: [], bound: 0 });
    expect(selectExactly(model([{ head: 0, options: [1] }], [1], [1]))).toEqual({
      status: 'optimal',
      chosen: [],
      bound: 0,
    });
  });

  test('sees that nothing can serve a row', () => {
    expect(selectExactly(model([{ head: null, options: [] }], [1]))).toEqual({ status: 'infeasible' });
  });

  test('pays for what a cheap column brings with it', () => {
    const rows = [
      { head: null, options: [0, 1] },
      { head: 0, options: [2] },
    ];
    expect(selectExactly(model(rows, [1], [5], [9]))).toEqual({ status: 'optimal', chosen: [1], bound: 5 });
  });

  test('gives up rather than guess once its nodes are spent', () => {
    const ring = Array.from({ length: 15 }, (_, at) => ({
      head: null,
      options: [at, (at + 1) % 15, (at + 4) % 15].sort((a, b) => a - b),
    }));
    const hard = model(ring, ...ring.map((_, at) => [10 + (at % 3)]));
    expect(selectExactly(hard, 3)).toBeNull();
    expect(selectExactly(hard, nodes)?.status).toBe('optimal');
  });
});
