/**
 * Exact search of a core, depth first. Each node raises the Lagrangian bound a little, decides columns by their
 * reduced costs, and branches. A decision makes a new, smaller core by reduction; what falls apart is solved part
 * by part. Reduced costs are computed anew in every core: those of before a decision say nothing about a part
 * alone, and using them there loses best selections now and then.
 */
import { type Core, chosenOn, piecesOf, subCore, valuesAt } from './core.ts';
import { greedily, type Solution } from './greedy.ts';
import { ban, choose, type Grid, gridOf } from './grid.ts';
import { ascend, evaluate, firstMultipliers, type Multipliers, startAscent } from './multipliers.ts';
import { addPrice } from './prices.ts';
import { reduceGrid } from './reduce-grid.ts';
import { heed, type Stop } from './stop.ts';

/** What a search may still spend; both are counted, never timed, so that the same model gets the same answer. */
export interface Effort {
  /** Nodes of the search tree. */
  nodes: number;
  /** Entries of rows that are looked at. */
  work: number;
  /** Set where something was left out because nothing was left to spend. */
  stopped: boolean;
  /** See `EffortLimits`. */
  readonly stop: Stop | undefined;
}

/** Steps of the ascent at the root, and at a node, where multipliers are warm. */
const rootSteps = 400;
export const nodeSteps = 20;

/** A core of few rows is searched sooner than its bound is polished. */
const fewRows = 60;
const fewRowsSteps = 100;

/** Steps after reduced costs decided much at the root. */
export const middleSteps = 100;

/** Sums of weights are right to about one part in 2^50; this leaves room for a thousand times more. */
const rounding = 1e-12;

/** Whether a bound leaves no room for a selection better than `upper`. */
export function closes(core: Core, bound: number, upper: number): boolean {
  const slack = rounding * (Math.abs(upper) + 1);
  return bound > (core.exact ? upper - 1 + slack : upper + slack);
}

/** The better of two solutions of the same core; the first where they are equal. */
function better(core: Core, first: Solution | null, second: Solution | null): Solution | null {
  if (!first || !second) return first ?? second;
  if (core.exact) return second.value < first.value ? second : first;
  const difference = second.value - first.value;
  if (Math.abs(difference) > rounding * (Math.abs(first.value) + 1)) return difference < 0 ? second : first;
  return comparePriceSums(core, first, second) > 0 ? second : first;
}

/** Compares what two solutions really cost, where their weights are rounded. */
function comparePriceSums(core: Core, first: Solution, second: Solution): number {
  const places = new Map([...core.ids].map((id, place) => [id, place]));
  const sum = ({ columns }: Solution) => {
    const result = new Float64Array(core.prices.width);
    for (const id of columns) {
      const place = places.get(id);
      if (place !== undefined) addPrice(result, place, core.prices);
    }
    return result;
  };
  const [left, right] = [sum(first), sum(second)];
  for (let i = 0; i < left.length; i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A core with multipliers to start from. */
export interface Task {
  readonly core: Core;
  readonly u: Float64Array;
}

/** What a grid was reduced to: columns chosen for good, and parts to be searched. */
export interface Remainder {
  readonly value: number;
  readonly columns: readonly number[];
  readonly tasks: readonly Task[];
}

/** Decisions about columns of a core. */
export interface Decisions {
  readonly choose: readonly number[];
  readonly ban: readonly number[];
}

/** The parts that a settled grid of a core falls into. */
export function remainderOf(core: Core, grid: Grid, u: Float64Array): Remainder {
  const taken = chosenOn(grid);
  const tasks = piecesOf(grid).map((piece) => ({
    core: subCore(core, grid, piece),
    u: valuesAt(u, piece.rows),
  }));
  return {
    value: taken.reduce((sum, column) => sum + (core.weights[column] ?? 0), 0),
    columns: taken.map((column) => core.ids[column] ?? 0),
    tasks,
  };
}

/** The best selection under decisions that is better than `upper`, or null. */
function decide(
  core: Core,
  decisions: Decisions,
  upper: number,
  u: Float64Array,
  steps: number,
  effort: Effort,
): Solution | null {
  const grid = gridOf(core, false);
  for (const column of decisions.choose) choose(grid, column);
  for (const column of decisions.ban) ban(grid, column);
  effort.work -= 4 * core.options.items.length;
  if (!reduceGrid(grid, core.prices)) return null;
  return solveParts(core, remainderOf(core, grid, u), upper, steps, effort);
}

/** A lower bound that every selection's value reaches. */
function floor(core: Core, u: Float64Array): number {
  const bound = Math.max(0, evaluate(core, u, new Float64Array(core.columns)));
  return core.exact ? Math.ceil(bound * (1 - rounding) - 1e-6) : bound;
}

/** Solves the parts one after another, small ones first; each must leave room for the bounds of the others. */
export function solveParts(
  core: Core,
  { value, columns, tasks }: Remainder,
  upper: number,
  steps: number,
  effort: Effort,
): Solution | null {
  const only = tasks[0];
  if (tasks.length === 1 && only) {
    const solution = solveCore(only, upper - value, steps, effort);
    return solution && { value: value + solution.value, columns: [...columns, ...solution.columns] };
  }
  const floors = new Map(tasks.map((task) => [task, floor(task.core, task.u)]));
  let least = value + [...floors.values()].reduce((sum, each) => sum + each, 0);
  if (closes(core, least, upper)) return null;
  const result = [...columns];
  for (const task of [...tasks].sort((a, b) => a.core.columns - b.core.columns)) {
    least -= floors.get(task) ?? 0;
    const solution = solveCore(task, upper - least, steps, effort);
    if (!solution) return null;
    least += solution.value;
    result.push(...solution.columns);
  }
  return { value: least, columns: result };
}

/**
 * Columns that every selection better than `upper` chooses or lacks: deciding otherwise would raise the bound by
 * the reduced cost, beyond `upper`.
 */
function decidedByCost(core: Core, { reduced, bound }: Multipliers, upper: number): Decisions {
  const decisions = { choose: [] as number[], ban: [] as number[] };
  for (let column = 0; column < core.columns; column += 1) {
    const cost = reduced[column] ?? 0;
    if (!closes(core, bound + Math.abs(cost), upper)) continue;
    if (cost > 0) decisions.ban.push(column);
    else decisions.choose.push(column);
  }
  return decisions;
}

/** The undecided column of near-zero reduced cost with the largest multipliers over its rows. */
function branchingColumn(core: Core, { reduced, best }: Multipliers, { choose: yes, ban: no }: Decisions): number {
  const { serves } = core;
  const decided = new Set([...yes, ...no]);
  let result = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < core.columns; column += 1) {
    if (decided.has(column)) continue;
    let score = -4 * Math.abs(reduced[column] ?? 0);
    const from = serves.start[column] ?? 0;
    const to = from + (serves.size[column] ?? 0);
    for (let at = from; at < to; at += 1) score += best[serves.items[at] ?? 0] ?? 0;
    if (score <= most) continue;
    most = score;
    result = column;
  }
  return result;
}

/** Raises the bound in turns with greedy selections; returns the best one better than `upper`. */
function bracket(core: Core, state: Multipliers, upper: number, steps: number, effort: Effort): Solution | null {
  let best: Solution | null = null;
  let most = upper;
  const turn = steps >= 100 ? 25 : steps;
  for (let done = 0; done < steps; done += turn) {
    const target = Math.min(most, state.bound + 0.1 * Math.abs(state.bound) + 1);
    const taken = ascend(core, state, target, turn, effort.stop);
    effort.work -= (2 * taken + 3) * core.options.items.length;
    if (closes(core, state.bound, most)) return best;
    const found = greedily(core, state.best, state.reduced);
    if (found.value < most || (best === null && !core.exact && !closes(core, found.value, most))) {
      best = better(core, best, found);
      most = Math.min(most, found.value);
    }
    if (closes(core, state.bound, most) || (taken < turn && state.bound < target)) return best;
  }
  return best;
}

/** Searches a core whose bound was raised already; `best` is what was met so far, better than `upper`. */
export function searchFrom(
  core: Core,
  state: Multipliers,
  found: Solution | null,
  upper: number,
  nextSteps: number,
  effort: Effort,
): Solution | null {
  let best = found;
  let most = Math.min(upper, best?.value ?? upper);
  if (closes(core, state.bound, most)) return best;
  const decisions = decidedByCost(core, state, most);
  if ((decisions.choose.length + decisions.ban.length) * 10 > core.columns) {
    return better(core, best, decide(core, decisions, most, state.best, nextSteps, effort));
  }
  const column = branchingColumn(core, state, decisions);
  const withColumn = { ...decisions, choose: [...decisions.choose, column] };
  const without = { ...decisions, ban: [...decisions.ban, column] };
  for (const choice of column < 0 ? [decisions] : [withColumn, without]) {
    best = better(core, best, decide(core, choice, most, state.best, nodeSteps, effort));
    most = Math.min(most, best?.value ?? most);
  }
  return best;
}

/**
 * The best selection of a core that is better than `upper`; null where there is none. Where the effort is spent,
 * `effort.stopped` is set and the best that was met is given.
 */
export function solveCore({ core, u }: Task, upper: number, steps: number, effort: Effort): Solution | null {
  if (effort.nodes <= 0 || effort.work <= 0) {
    effort.stopped = true;
    return null;
  }
  heed(effort.stop);
  effort.nodes -= 1;
  const state = startAscent(core, u, 0.5);
  if (closes(core, state.bound, upper)) return null;
  const best = bracket(core, state, upper, steps, effort);
  return searchFrom(core, state, best, upper, nodeSteps, effort);
}

/** Raises the bound of a core from nothing, and finds a first selection. */
export function startSearch(core: Core, effort: Effort): { readonly state: Multipliers; readonly first: Solution } {
  const state = startAscent(core, firstMultipliers(core), 2);
  const first = bracket(core, state, Number.POSITIVE_INFINITY, core.rows < fewRows ? fewRowsSteps : rootSteps, effort);
  return { state, first: first ?? greedily(core, state.best, state.reduced) };
}
