/** Selection without a solver: reduction, then exact search; gives up, or gives a bound, rather than guess. */
import { selectGeneral } from './select-general.ts';
import { selectLinear } from './select-linear.ts';
import { defaultLimits, type EffortLimits, effortOf } from './selection-effort.ts';
import type { Selection, SelectionModel } from './selection-model.ts';

/**
 * A best selection, or the best one found with a proven bound; null where the limits did not suffice to find one.
 * The limits count steps, not time, so that the same model always gets the same answer, in whatever order its rows
 * are written.
 */
export function selectWithin(model: SelectionModel, limits: EffortLimits = defaultLimits): Selection | null {
  if (!model.measure.linear || model.limit !== null) return selectGeneral(model, limits);
  return selectLinear(model, effortOf(limits));
}

/** A best selection, proven; `null` where `nodeLimit` search nodes did not suffice. */
export function selectExactly(model: SelectionModel, nodeLimit = defaultLimits.nodes): Selection | null {
  if (!model.measure.linear || model.limit !== null)
    return selectGeneral(model, { ...defaultLimits, nodes: nodeLimit });
  const selection = selectLinear(model, effortOf({ ...defaultLimits, nodes: nodeLimit }), false);
  return selection.status === 'feasible' ? null : selection;
}
