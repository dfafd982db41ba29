/** The second engine: where exact search gives up, HiGHS in its worker answers, and proves it. */
import { afterAll, describe, expect, test } from 'vitest';
import { createSelector } from '../../../electron/backend/solver/highs-selector.ts';
import { selectExactly } from '../../../shared/planner/selection/select-exactly.ts';
import { type SelectionModel, sumVectors } from '../../../shared/planner/selection/selection-model.ts';

/** So few nodes that exact search gives up on the hard models below. */
const limits = { nodes: 2, work: 1e6 };

const selector = createSelector(limits);
afterAll(() => selector.close());

/** Every row asks for one of four of so many columns of nearly equal worth: small, and hard for any search. */
function hardModel(columns: number): SelectionModel {
  const options = (row: number) => [row, row * 7 + 3, row * 11 + 5, row * 13 + 8].map((column) => column % columns);
  const rows = Array.from({ length: columns }, (_, row) => ({
    head: null,
    options: [...new Set(options(row))].sort((a, b) => a - b),
  }));
  const vectors = rows.map((_, column) => [60 + ((column * 17) % 5), 1, 0, 0, 0]);
  return {
    columns,
    rows,
    measure: { vectors, key: (sums) => sums.slice(0, 4), linear: true, compared: 4 },
    limit: null,
  };
}

describe('createSelector', () => {
  const model = hardModel(43);

  test('answers with a proof where exact search gives up', async () => {
    expect(selectExactly(model, limits.nodes)).toBeNull();
    const selection = await selector.select(model);
    if (selection.status === 'infeasible') throw new Error('a cover always exists');
    expect(selection.status).toBe('optimal');
    const chosen = new Set(selection.chosen);
    expect(model.rows.filter(({ options }) => !options.some((column) => chosen.has(column)))).toEqual([]);
    expect(sumVectors(model.measure, selection.chosen)[0]).toBe(selection.bound);
  });

  test('gives the same answer to the same model, also to several at once', async () => {
    const answers = await Promise.all([selector.select(model), selector.select(model), selector.select(hardModel(57))]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[2]).not.toEqual(answers[1]);
  });

  test('is abandoned by a refusal, and works again afterwards', async () => {
    const given = createSelector(limits);
    const asked = given.select(model);
    given.abandon();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    expect(await given.select(model)).toMatchObject({ status: 'optimal' });
    given.abandon();
    await given.close();
  });

  test('does not begin what nobody waits for', async () => {
    const given = createSelector({ ...limits, stop: () => true });
    await expect(given.select(model)).rejects.toMatchObject({ code: 'cancelled' });
    await given.close();
  });

  test('says where a limit leaves no selection', async () => {
    const selection = await selector.select({ ...model, limit: { component: 1, most: 5 } });
    expect(selection).toEqual({ status: 'infeasible' });
  });
});
