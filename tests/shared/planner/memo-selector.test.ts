/** The selector that remembers gives the answers of the one behind it, asks it once for each model, and forgets in time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoSelector, modelHash, sameModel } from '../../../shared/planner/selection/memo-selector.ts';
import type { Selection, SelectionModel, Selector } from '../../../shared/planner/selection/selection-model.ts';
import { exactSelector } from '../../helpers/planner-fixture.ts';
import { randomModel } from '../../helpers/random-model.ts';

/** Answers every model by how often it was asked. */
function countingSelector(): Selector {
  let asked = 0;
  return async () => {
    asked += 1;
    return { status: 'optimal', chosen: [], bound: asked };
  };
}

const bound = (selection: Selection) => (selection.status === 'infeasible' ? null : selection.bound);

/** A model of one column and one row, worth `worth`. */
function modelOf(worth: number, given: Partial<SelectionModel> = {}): SelectionModel {
  return {
    columns: 1,
    rows: [{ head: null, options: [0] }],
    measure: { vectors: [[worth]], key: (sums) => sums, linear: true, compared: 1 },
    limit: null,
    ...given,
  };
}

const copyOf = (model: SelectionModel): SelectionModel => ({
  ...model,
  rows: model.rows.map(({ head, options }) => ({ head, options: [...options] })),
  measure: { ...model.measure, vectors: model.measure.vectors.map((vector) => [...vector]) },
});

describe('memoSelector', () => {
  test('answers random models as the selector behind it does, the second time too', async () => {
    const models = fc.array(randomModel(3, 8), { minLength: 1, maxLength: 6 });
    const property = fc.asyncProperty(models, async (list) => {
      const select = memoSelector(exactSelector, 3);
      for (const model of [...list, ...list.map(copyOf)])
        expect(await select(model)).toEqual(await exactSelector(model));
    });
    await fc.assert(property, { seed: 41, numRuns: 200 });
  });

  test('asks once for each model', async () => {
    const select = memoSelector(countingSelector());
    expect(bound(await select(modelOf(1)))).toBe(1);
    expect(bound(await select(modelOf(1)))).toBe(1);
    expect(bound(await select(modelOf(2)))).toBe(2);
    expect(bound(await select(modelOf(1, { limit: { component: 0, most: 5 } })))).toBe(3);
    expect(bound(await select(modelOf(1, { rows: [{ head: 0, options: [] }] })))).toBe(4);
  });

  test('passes on what is not linear: its key may compare anything', async () => {
    const select = memoSelector(countingSelector());
    const model = modelOf(1);
    const finish = { ...model, measure: { ...model.measure, linear: false } };
    expect(bound(await select(finish))).toBe(1);
    expect(bound(await select(finish))).toBe(2);
  });

  test('forgets the model that was not asked for the longest', async () => {
    const select = memoSelector(countingSelector(), 2);
    for (const worth of [1, 2, 1, 3]) await select(modelOf(worth));
    expect(bound(await select(modelOf(1)))).toBe(1);
    expect(bound(await select(modelOf(2)))).toBe(4);
  });

  test('does not remember a failure', async () => {
    let failing = true;
    const select = memoSelector(async () => {
      if (failing) throw new Error('not now');
      return { status: 'infeasible' };
    });
    await expect(select(modelOf(1))).rejects.toThrow('not now');
    failing = false;
    expect(await select(modelOf(1))).toEqual({ status: 'infeasible' });
  });

  test('tells models apart by every number, and hashes equal ones alike', () => {
    fc.assert(
      fc.property(randomModel(2, 6), randomModel(2, 6), (one, other) => {
        expect(modelHash(copyOf(one))).toBe(modelHash(one));
        expect(sameModel(one, copyOf(one))).toBe(true);
        const text = ({ rows, measure, limit }: SelectionModel) => JSON.stringify([rows, measure.vectors, limit]);
        expect(sameModel(one, other)).toBe(text(one) === text(other));
      }),
      { seed: 42, numRuns: 300 },
    );
    const wide = modelOf(0, { rows: [{ head: 0, options: [] }] });
    expect(sameModel(wide, { ...wide, rows: [{ head: null, options: [] }] })).toBe(false);
  });
});
