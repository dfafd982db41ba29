/** Selection where worth adds up and nothing limits the whole: reduction, then each part apart. */

import { closes, type Effort, middleSteps, searchFrom, startSearch } from './branch-and-bound.ts';
import { canonicalRows } from './canonical.ts';
import { type Core, chosenOn, pieceIncidence, piecesOf, pricesAt } from './core.ts';
import { greedily, type Solution } from './greedy.ts';
import { type Grid, gridOf, type Incidence, incidenceOf } from './grid.ts';
import type { Multipliers } from './multipliers.ts';
import { improve } from './neighbourhood.ts';
import { type Prices, pricesOf, scalarPrices } from './prices.ts';
import { reduceGrid } from './reduce-grid.ts';
import { type ScalarWeights, scalarWeights } from './scalar-weights.ts';
import { type Selection, type SelectionModel, sumVectors } from './selection-model.ts';

/** A part with the meaning of its weights. */
interface Part {
  readonly core: Core;
  readonly firstPrice: ScalarWeights['firstPrice'];
}

/** Any selection of a part, by its own columns: what weights are scaled by. */
function anySelection(incidence: Incidence, prices: Prices): readonly number[] {
  const places = Int32Array.from({ length: incidence.columns }, (_, column) => column);
  const leading = Float64Array.from(places, (column) => prices.values[column * prices.width] ?? 0);
  const core: Core = { ...incidence, weights: leading, exact: false, prices, ids: places };
  return greedily(core, new Float64Array(incidence.rows), leading).columns;
}

function partsOf(grid: Grid, prices: Prices): Part[] {
  return piecesOf(grid).map((piece) => {
    const incidence = pieceIncidence(grid, piece);
    const own = pricesAt(prices, piece.columns);
    const places = Int32Array.from({ length: incidence.columns }, (_, column) => column);
    const { weights, exact, firstPrice } = scalarWeights(own, places, anySelection(incidence, own));
    const core = { ...incidence, weights, exact, prices: exact ? scalarPrices(weights) : own, ids: piece.columns };
    return { core, firstPrice };
  });
}

/** What is known of a part: a selection, and whether it is a best one or a bound of the first price. */
interface Known {
  readonly solution: Solution;
  readonly proven: boolean;
  readonly bound: number;
  /** The multipliers that gave the bound. */
  readonly state: Multipliers;
}

/** Rounds without success after which improving a selection first gives way to proving it. */
const firstPatience = 12;

/** Parts of so many columns are improved before they are searched. */
const largePart = 150;

/** Parts of so many columns are seldom proven: less of the work goes into trying. */
const hugePart = 1000;

function solvePart({ core, firstPrice }: Part, effort: Effort): Known {
  const { state, first } = startSearch(core, effort);
  const bound = firstPrice(state.bound);
  let solution = first;
  if (closes(core, state.bound, solution.value)) return { solution, proven: true, bound, state };
  if (core.columns > largePart) solution = improve(core, solution, state, firstPatience, effort);
  const share = core.columns > hugePart ? 8 : 2;
  const search: Effort = { ...effort, work: effort.work / share, stopped: false };
  const spendable = search.work;
  solution = searchFrom(core, state, solution, solution.value, middleSteps, search) ?? solution;
  effort.nodes = search.nodes;
  effort.work -= spendable - search.work;
  if (!search.stopped) return { solution, proven: true, bound, state };
  effort.stopped = true;
  return { solution, proven: false, bound, state };
}

/** Chosen columns of all parts together with those that reduction chose. */
function assembled(model: SelectionModel, grid: Grid, known: readonly Known[], parts: readonly Part[]): Selection {
  const own = chosenOn(grid);
  const chosen = [...own, ...known.flatMap(({ solution }) => solution.columns)].sort((a, b) => a - b);
  const worth = (columns: readonly number[]) => model.measure.key(sumVectors(model.measure, columns))[0] ?? 0;
  if (known.every(({ proven }) => proven)) return { status: 'optimal', chosen, bound: worth(chosen) };
  const bounds = parts.map((_, at) => {
    const part = known[at];
    if (!part) return 0;
    return part.proven ? worth(part.solution.columns) : part.bound;
  });
  return { status: 'feasible', chosen, bound: bounds.reduce((sum, each) => sum + each, worth(own)) };
}

/**
 * The best selection of a linear measure without a limit; where the effort does not suffice to prove it, the best
 * one found with a proven bound. What is left of the work then goes into improving it, if `improving`.
 */
export function selectLinear(model: SelectionModel, effort: Effort, improving = true): Selection {
  const grid = gridOf(incidenceOf(canonicalRows(model), model.columns), true);
  const prices = pricesOf(model.measure, false);
  if (!reduceGrid(grid, prices)) return { status: 'infeasible' };
  const parts = partsOf(grid, prices).sort((a, b) => a.core.columns - b.core.columns);
  const known = parts.map((part) => solvePart(part, effort));
  parts.forEach((part, at) => {
    const found = known[at];
    if (!improving || !found || found.proven || effort.work <= 0) return;
    const solution = improve(part.core, found.solution, found.state, Number.POSITIVE_INFINITY, effort);
    known[at] = { ...found, solution };
  });
  return assembled(model, grid, known, parts);
}
