/**
 * The Lagrangian lower bound. Each row gets a multiplier `u >= 0` and moves into the objective. With reduced costs
 * `r = weight - (u of the rows it serves) + (u of the rows it asks for)`, every selection costs at least
 * `L(u) = (u of the rows that ask always) + (all negative r)`. Subgradient steps raise `L`; multipliers of a parent
 * are a warm start, since any `u >= 0` gives a true bound.
 */
import type { Core } from './core.ts';
import { always } from './grid.ts';
import { heed, type Stop } from './stop.ts';

/** Multipliers with the best bound so far, and the state of the ascent. */
export interface Multipliers {
  /** Those of the best bound. */
  readonly best: Float64Array;
  /** Reduced costs at the best bound. */
  readonly reduced: Float64Array;
  bound: number;
  /** Where the ascent stands. */
  readonly at: Float64Array;
  stride: number;
  failures: number;
}

/** A first guess: each row that asks always is worth the least share of a column's weight. */
export function firstMultipliers(core: Core): Float64Array {
  const { options, serves, heads, weights } = core;
  const result = new Float64Array(core.rows);
  for (let row = 0; row < core.rows; row += 1) {
    if (heads[row] !== always) continue;
    const from = options.start[row] ?? 0;
    const to = from + (options.size[row] ?? 0);
    let least = Number.POSITIVE_INFINITY;
    for (let at = from; at < to; at += 1) {
      const column = options.items[at] ?? 0;
      least = Math.min(least, (weights[column] ?? 0) / Math.max(1, serves.size[column] ?? 1));
    }
    result[row] = least;
  }
  return result;
}

/** Starts an ascent; `stride` is the share of the step that would be right if the bound were tight. */
export function startAscent(core: Core, from: Float64Array, stride: number): Multipliers {
  const reduced = new Float64Array(core.columns);
  const bound = evaluate(core, from, reduced);
  return { best: from.slice(), reduced, bound, at: from.slice(), stride, failures: 0 };
}

/** `L(u)`, with the reduced costs written into `reduced`. */
export function evaluate(core: Core, u: Float64Array, reduced: Float64Array): number {
  const { heads, weights, columns, rows } = core;
  const { items, start, size } = core.options;
  reduced.set(weights);
  let bound = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = u[row] ?? 0;
    if (value === 0) continue;
    const from = start[row] ?? 0;
    const to = from + (size[row] ?? 0);
    for (let at = from; at < to; at += 1) {
      const column = items[at] ?? 0;
      reduced[column] = (reduced[column] ?? 0) - value;
    }
    const head = heads[row] ?? always;
    if (head < 0) bound += value;
    else reduced[head] = (reduced[head] ?? 0) + value;
  }
  for (let column = 0; column < columns; column += 1) {
    const value = reduced[column] ?? 0;
    if (value < 0) bound += value;
  }
  return bound;
}

/** How far each row is from being served by the columns of negative reduced cost; returns the squared length. */
function slope(core: Core, reduced: Float64Array, u: Float64Array, into: Float64Array): number {
  const { heads, rows } = core;
  const { items, start, size } = core.options;
  let squares = 0;
  for (let row = 0; row < rows; row += 1) {
    const head = heads[row] ?? always;
    let value = head < 0 || (reduced[head] ?? 0) < 0 ? 1 : 0;
    const from = start[row] ?? 0;
    const to = from + (size[row] ?? 0);
    for (let at = from; at < to; at += 1) if ((reduced[items[at] ?? 0] ?? 0) < 0) value -= 1;
    into[row] = value;
    if (value > 0 || (u[row] ?? 0) > 0) squares += value * value;
  }
  return squares;
}

/** So many failures to raise the bound halve the stride. */
const patience = 8;

/**
 * Raises the bound by subgradient steps of Polyak's length towards `target`; stops early once it reaches it.
 * @returns how many steps were taken.
 * @throws RefusalError `cancelled` where `stop` says so.
 */
export function ascend(core: Core, state: Multipliers, target: number, steps: number, stop: Stop | undefined): number {
  const { at } = state;
  const reduced = new Float64Array(core.columns);
  const gradient = new Float64Array(core.rows);
  for (let step = 0; step < steps; step += 1) {
    heed(stop);
    const bound = evaluate(core, at, reduced);
    if (bound > state.bound) {
      state.bound = bound;
      state.best.set(at);
      state.reduced.set(reduced);
      state.failures = 0;
      if (bound >= target) return step + 1;
    } else {
      state.failures += 1;
      if (state.failures >= patience) {
        state.failures = 0;
        state.stride /= 2;
        if (state.stride < 0.005) return step + 1;
      }
    }
    const squares = slope(core, reduced, at, gradient);
    if (squares === 0) return step + 1;
    const length = (state.stride * (target - bound)) / squares;
    for (let row = 0; row < core.rows; row += 1) at[row] = Math.max(0, (at[row] ?? 0) + length * (gradient[row] ?? 0));
  }
  return steps;
}
