/** Selection without a solver: reduction, then exact search of each part; gives up rather than guess. */
import { components } from './components.ts';
import { chosen } from './propagation.ts';
import { type Core, reduce } from './reduce.ts';
import { searchCore } from './search.ts';
import { type Row, type Selection, type SelectionModel, sumVectors } from './selection-model.ts';

/** Enough for every core of the built-in catalogue by far, and spent within some tens of milliseconds. */
const defaultNodeLimit = 20_000;

function forced({ marks }: Core): number[] {
  return [...marks.keys()].filter((column) => marks[column] === chosen);
}

/** Parts can be solved apart only where worth adds up and nothing limits the whole. */
function parts(model: SelectionModel, core: Core): readonly (readonly Row[])[] {
  if (model.measure.linear && model.limit === null) return components(core.rows, model.columns);
  return [core.rows];
}

/**
 * A best selection, proven; `null` where `nodeLimit` search nodes did not suffice.
 * The limit counts nodes, not time, so that the same model always gets the same answer.
 */
export function selectExactly(model: SelectionModel, nodeLimit = defaultNodeLimit): Selection | null {
  const core = reduce(model);
  if (core === null) return { status: 'infeasible' };
  const result = forced(core);
  const linear = model.measure.linear && model.limit === null;
  const base = linear ? sumVectors(model.measure, []) : sumVectors(model.measure, result);
  for (const rows of parts(model, core)) {
    const best = searchCore(rows, model.measure, model.limit, core.marks, base, nodeLimit);
    if (best === 'stopped') return null;
    if (best === 'none') return { status: 'infeasible' };
    result.push(...best.chosen);
  }
  const chosenColumns = result.sort((a, b) => a - b);
  const bound = model.measure.key(sumVectors(model.measure, chosenColumns))[0] ?? 0;
  return { status: 'optimal', chosen: chosenColumns, bound };
}
