/** Why not the other one: what it costs to do without a column. */
import { forbid } from './reduce.ts';
import { selectWithin } from './select-exactly.ts';
import { defaultLimits, type EffortLimits } from './selection-effort.ts';
import { type Selection, type SelectionModel, sumVectors } from './selection-model.ts';

/** The best selection without a column, and how much each number of its key grows; null where there is none. */
export interface Without {
  readonly selection: Selection | null;
  /** The key of the selection without the column less the key of the one compared with; null where nothing is found. */
  readonly difference: readonly number[] | null;
}

/**
 * Forbids a column and solves again.
 * @param chosen the columns of the selection that is compared with.
 */
export function withoutColumn(
  model: SelectionModel,
  column: number,
  chosen: readonly number[],
  limits: EffortLimits = defaultLimits,
): Without {
  const selection = selectWithin({ ...model, rows: [...model.rows, ...forbid([column])] }, limits);
  if (selection === null || selection.status === 'infeasible') return { selection, difference: null };
  const { measure } = model;
  const before = measure.key(sumVectors(measure, chosen));
  const after = measure.key(sumVectors(measure, selection.chosen));
  return { selection, difference: after.map((value, at) => value - (before[at] ?? 0)) };
}
