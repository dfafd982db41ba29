/** A quick lower bound for a model with decisions from outside, from multipliers of the model without them. */
import { type Effort, startSearch } from './branch-and-bound.ts';
import { canonicalRows } from './canonical.ts';
import type { Core } from './core.ts';
import { gridOf, incidenceOf, settle } from './grid.ts';
import { pricesOf } from './prices.ts';
import { scalarWeights } from './scalar-weights.ts';
import type { SelectionModel } from './selection-model.ts';

/** Weights of selections, and bounds of what is left once columns are forced or forbidden. */
export interface Floors {
  weigh(chosen: Iterable<number>): number;
  /** Whether a floor leaves nothing lighter than a weight. */
  reaches(floor: number, weight: number): boolean;
  /** No selection with these columns forced and those forbidden weighs less. */
  below(forced: readonly number[], forbidden: readonly number[]): number;
}

/** Room for rounding: a floor counts only where it is clearly above. */
const rounding = 1e-9;

/**
 * Multipliers of the whole model: no column is reduced away, since what is dominated may be wanted once its rival
 * is forbidden. Deciding against the sign of a reduced cost raises the bound by that cost.
 */
export function floorsOf(model: SelectionModel, known: readonly number[], effort: Effort): Floors | null {
  if (!model.measure.linear || model.limit !== null) return null;
  const incidence = incidenceOf(canonicalRows(model), model.columns);
  if (!settle(gridOf(incidence, true))) return null;
  const prices = pricesOf(model.measure, false);
  const ids = Int32Array.from({ length: model.columns }, (_, column) => column);
  const { weights, exact } = scalarWeights(prices, ids, known);
  const core: Core = { ...incidence, weights, exact: false, prices, ids };
  const reaches = (floor: number, weight: number) => floor > (exact ? weight - 1 : weight) + rounding * weight;
  const { bound, reduced } = startSearch(core, effort).state;
  return {
    reaches,
    weigh: (chosen) => {
      let sum = 0;
      for (const column of chosen) sum += weights[column] ?? 0;
      return sum;
    },
    below: (forced, forbidden) => {
      let sum = bound;
      for (const column of forced) sum += Math.max(0, reduced[column] ?? 0);
      for (const column of forbidden) sum += Math.max(0, -(reduced[column] ?? 0));
      return sum;
    },
  };
}
