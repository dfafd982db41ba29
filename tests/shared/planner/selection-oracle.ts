/** Oracles of the selection engine, as plain as can be: all subsets, and a search without bounds or reduction. */
import { expect } from 'vitest';
import { searchCore } from '../../../shared/planner/selection/search.ts';
import {
  compareKeys,
  type Selection,
  type SelectionModel,
  sumVectors,
} from '../../../shared/planner/selection/selection-model.ts';

/** A selection that serves all rows, with its worth. */
export interface Served {
  readonly chosen: readonly number[];
  readonly key: readonly number[];
}

/** Whether columns serve all rows within the limit. */
export function serves(chosen: readonly number[], { rows, measure, limit }: SelectionModel): boolean {
  const set = new Set(chosen);
  const within = limit === null || (sumVectors(measure, chosen)[limit.component] ?? 0) <= limit.most;
  return (
    within &&
    rows.every(({ head, options }) => (head !== null && !set.has(head)) || options.some((column) => set.has(column)))
  );
}

/** Every subset that serves all rows, the best first. */
export function allServing(model: SelectionModel): readonly Served[] {
  const masks = model.rows.map(({ head, options }) => ({
    head: head === null ? 0 : 1 << head,
    options: options.reduce((mask, column) => mask | (1 << column), 0),
  }));
  const result: Served[] = [];
  for (let bits = 0; bits < 2 ** model.columns; bits += 1) {
    const asked = ({ head, options }: (typeof masks)[number]) =>
      (head !== 0 && (bits & head) === 0) || (bits & options) !== 0;
    if (!masks.every(asked)) continue;
    const chosen = Array.from({ length: model.columns }, (_, at) => at).filter((at) => (bits >> at) % 2 === 1);
    const sums = sumVectors(model.measure, chosen);
    if (model.limit && (sums[model.limit.component] ?? 0) > model.limit.most) continue;
    result.push({ chosen, key: model.measure.key(sums) });
  }
  return result.sort((a, b) => compareKeys(a.key, b.key));
}

/** The worth of the best selection by plain search; null where there is none. */
export function plainBest(model: SelectionModel): readonly number[] | null {
  const nothing = sumVectors(model.measure, []);
  const found = searchCore(model.rows, model.measure, model.limit, new Uint8Array(model.columns), nothing, 5_000_000);
  if (found === 'stopped') throw new Error('too hard for a plain search');
  return found === 'none' ? null : found.key;
}

/** The worth of a selection; null where there is none. It must be one that serves all rows. */
export function worthOf(selection: Selection | null, model: SelectionModel): readonly number[] | null {
  if (selection === null) throw new Error('not settled');
  if (selection.status === 'infeasible') return null;
  expect(serves(selection.chosen, model)).toBe(true);
  return model.measure.key(sumVectors(model.measure, selection.chosen));
}
