/** A good selection at hand: rows are served one after another by what reduced costs recommend, then thinned out. */
import type { Core } from './core.ts';
import { always } from './grid.ts';

/** A selection of a core: its weight, and its columns by the model's numbers. */
export interface Solution {
  readonly value: number;
  readonly columns: readonly number[];
}

/** How many chosen columns serve each row, and which columns are chosen. */
interface Cover {
  readonly counts: Int32Array;
  readonly held: Uint8Array;
  /** Rows that ask and may not be served yet. */
  readonly asking: number[];
}

function hold(core: Core, column: number, cover: Cover): void {
  const { serves, asks } = core;
  cover.held[column] = 1;
  const from = serves.start[column] ?? 0;
  const to = from + (serves.size[column] ?? 0);
  for (let at = from; at < to; at += 1) {
    const row = serves.items[at] ?? 0;
    cover.counts[row] = (cover.counts[row] ?? 0) + 1;
  }
  const first = asks.start[column] ?? 0;
  const end = first + (asks.size[column] ?? 0);
  for (let at = first; at < end; at += 1) cover.asking.push(asks.items[at] ?? 0);
}

/** What a column is worth now: its reduced cost, without the multipliers of rows that are served already. */
function recommendation(core: Core, column: number, u: Float64Array, reduced: Float64Array, cover: Cover): number {
  const { serves } = core;
  const from = serves.start[column] ?? 0;
  const to = from + (serves.size[column] ?? 0);
  let value = reduced[column] ?? 0;
  for (let at = from; at < to; at += 1) {
    const row = serves.items[at] ?? 0;
    if ((cover.counts[row] ?? 0) > 0) value += u[row] ?? 0;
  }
  return value;
}

function serveRow(core: Core, row: number, u: Float64Array, reduced: Float64Array, cover: Cover): void {
  const { options } = core;
  const from = options.start[row] ?? 0;
  const to = from + (options.size[row] ?? 0);
  let best = options.items[from] ?? 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const column = options.items[at] ?? 0;
    const value = recommendation(core, column, u, reduced, cover);
    if (value >= least) continue;
    least = value;
    best = column;
  }
  hold(core, best, cover);
}

/** Whether all that a held column serves is served by others too, or not asked for. */
function isSpare(core: Core, column: number, { counts, held }: Cover): boolean {
  const { serves, heads } = core;
  const from = serves.start[column] ?? 0;
  const to = from + (serves.size[column] ?? 0);
  for (let at = from; at < to; at += 1) {
    const row = serves.items[at] ?? 0;
    const head = heads[row] ?? always;
    if ((head < 0 || held[head] === 1) && (counts[row] ?? 0) < 2) return false;
  }
  return true;
}

function release(core: Core, column: number, cover: Cover): void {
  const { serves } = core;
  cover.held[column] = 0;
  const from = serves.start[column] ?? 0;
  const to = from + (serves.size[column] ?? 0);
  for (let at = from; at < to; at += 1) {
    const row = serves.items[at] ?? 0;
    cover.counts[row] = (cover.counts[row] ?? 0) - 1;
  }
}

/** Drops spare columns, the heaviest first, until none is spare. */
function thinOut(core: Core, cover: Cover): void {
  const held: number[] = [];
  for (let column = 0; column < core.columns; column += 1) if (cover.held[column] === 1) held.push(column);
  held.sort((a, b) => (core.weights[b] ?? 0) - (core.weights[a] ?? 0) || a - b);
  let again = true;
  while (again) {
    again = false;
    for (const column of held) {
      if (cover.held[column] === 0 || !isSpare(core, column, cover)) continue;
      release(core, column, cover);
      again = true;
    }
  }
}

/** The held columns as a solution. */
export function solutionOf(core: Core, held: Uint8Array): Solution {
  const columns: number[] = [];
  let value = 0;
  for (let column = 0; column < core.columns; column += 1) {
    if (held[column] !== 1) continue;
    columns.push(core.ids[column] ?? 0);
    value += core.weights[column] ?? 0;
  }
  return { value, columns };
}

/** A selection of a core, never a best one for certain. Every row of a core can be served. */
export function greedily(core: Core, u: Float64Array, reduced: Float64Array): Solution {
  const cover: Cover = { counts: new Int32Array(core.rows), held: new Uint8Array(core.columns), asking: [] };
  for (let row = core.rows - 1; row >= 0; row -= 1) if (core.heads[row] === always) cover.asking.push(row);
  for (let row = cover.asking.pop(); row !== undefined; row = cover.asking.pop()) {
    if (cover.counts[row] === 0) serveRow(core, row, u, reduced, cover);
  }
  thinOut(core, cover);
  return solutionOf(core, cover.held);
}
