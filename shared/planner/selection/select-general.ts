/**
 * Selection under a limit, or where worth is no sum of parts: reduction by what is safe for every number of the
 * vectors, then one plain search of the whole.
 */
import { canonicalRows } from './canonical.ts';
import { asRows, chosenOn } from './core.ts';
import { type Grid, gridOf, incidenceOf } from './grid.ts';
import { pricesOf } from './prices.ts';
import { reduceGrid } from './reduce-grid.ts';
import { searchCore } from './search.ts';
import { selectLinear } from './select-linear.ts';
import { type EffortLimits, effortOf } from './selection-effort.ts';
import { type Limit, type Selection, type SelectionModel, sumVectors } from './selection-model.ts';

/** The least that any selection adds up to in the limited component, and a selection that does. */
function leastOfLimited(model: SelectionModel, { component }: Limit, limits: EffortLimits): Selection {
  const vectors = model.measure.vectors.map((vector) => [vector[component] ?? 0]);
  const measure = { vectors, key: (sums: readonly number[]) => sums, linear: true, compared: 1 };
  return selectLinear({ ...model, measure, limit: null }, effortOf(limits));
}

/**
 * What can be said of a limit without searching under it: that a best selection of all keeps it, or that none does.
 * Null where neither is so.
 */
function withoutSearch(model: SelectionModel, limit: Limit, limits: EffortLimits): Selection | null {
  if (model.measure.linear) {
    const free = selectLinear({ ...model, limit: null }, effortOf(limits));
    if (free.status === 'infeasible') return free;
    const sum = sumVectors(model.measure, free.chosen)[limit.component] ?? 0;
    if (free.status === 'optimal' && sum <= limit.most) return free;
  }
  const least = leastOfLimited(model, limit, limits);
  if (least.status === 'infeasible') return least;
  return least.bound > limit.most ? { status: 'infeasible' } : null;
}

function searchGrid(model: SelectionModel, grid: Grid, { nodes, stop }: EffortLimits): Selection | null {
  const { measure, limit } = model;
  const own = chosenOn(grid);
  const best = searchCore(asRows(grid), measure, limit, grid.marks, sumVectors(measure, own), nodes, stop);
  if (best === 'stopped') return null;
  if (best === 'none') return { status: 'infeasible' };
  const chosen = [...own, ...best.chosen].sort((a, b) => a - b);
  return { status: 'optimal', chosen, bound: measure.key(sumVectors(measure, chosen))[0] ?? 0 };
}

/** A best selection, proven; null where the nodes did not suffice. */
export function selectGeneral(model: SelectionModel, limits: EffortLimits): Selection | null {
  const known = model.limit && withoutSearch(model, model.limit, limits);
  if (known) return known;
  const grid = gridOf(incidenceOf(canonicalRows(model), model.columns), true);
  if (!reduceGrid(grid, pricesOf(model.measure, model.limit !== null))) return { status: 'infeasible' };
  return searchGrid(model, grid, limits);
}
