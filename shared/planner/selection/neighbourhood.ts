/**
 * Large-neighbourhood search: where the best selection is not proven, some rows that hang together are freed again
 * and again, and what serves them is chosen anew, exactly, while the rest stays. Each round can only improve.
 */
import { type Effort, nodeSteps, remainderOf, solveParts } from './branch-and-bound.ts';
import type { Core } from './core.ts';
import { type Solution, solutionOf } from './greedy.ts';
import { always, gridOf, incidenceOf } from './grid.ts';
import type { Multipliers } from './multipliers.ts';
import { scalarPrices } from './prices.ts';
import { reduceGrid } from './reduce-grid.ts';
import type { Row } from './selection-model.ts';
import { heed } from './stop.ts';

/** Rows freed at first, and at most, as rounds bring nothing. */
const leastFreed = 26;
const mostFreed = 120;

/** Nodes for one round. */
const nodesPerRound = 150;

/** A row of numbers in [0, 1) that is the same every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The best known selection by the core's own columns. */
interface Held {
  readonly columns: Uint8Array;
}

function asks(core: Core, row: number, { columns }: Held): boolean {
  const head = core.heads[row] ?? always;
  return head < 0 || columns[head] === 1;
}

/** Frees held columns around a row: those that serve it, then those that serve rows near by, until enough rows are. */
function freeAround(core: Core, seed: number, size: number, held: Held, chance: () => number): Set<number> {
  const { options, serves } = core;
  const freed = new Set<number>();
  const seen = new Set([seed]);
  const waiting = [seed];
  for (let row = waiting.shift(); row !== undefined && seen.size < size * 4; row = waiting.shift()) {
    const from = options.start[row] ?? 0;
    const to = from + (options.size[row] ?? 0);
    for (let at = from; at < to; at += 1) {
      const column = options.items[at] ?? 0;
      if (held.columns[column] === 1) freed.add(column);
      else if (chance() < 0.5) continue;
      const first = serves.start[column] ?? 0;
      const end = first + (serves.size[column] ?? 0);
      for (let each = first; each < end; each += 1) {
        const next = serves.items[each] ?? 0;
        if (seen.has(next) || !asks(core, next, held)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    if (freed.size * 2 > size) break;
  }
  return freed;
}

/**
 * Rows that are open once the kept columns are chosen: rows that only freed columns served, and what serving those
 * may ask for. All others are served by what is kept.
 */
function openRows(
  core: Core,
  freed: ReadonlySet<number>,
  kept: (column: number) => boolean,
  worthwhile: (column: number) => boolean,
): Row[] {
  const { options, heads, asks: asked, serves } = core;
  const result: Row[] = [];
  const reached = new Set<number>();
  const waiting: number[] = [];
  const visit = (row: number, head: number | null): void => {
    const own = [
      ...options.items.subarray(options.start[row] ?? 0, (options.start[row] ?? 0) + (options.size[row] ?? 0)),
    ];
    if (own.some(kept)) return;
    const open = own.filter(worthwhile);
    result.push({ head, options: open });
    for (const column of open) {
      if (reached.has(column)) continue;
      reached.add(column);
      waiting.push(column);
    }
  };
  const seen = new Set<number>();
  for (const column of freed) {
    const from = serves.start[column] ?? 0;
    for (const row of serves.items.subarray(from, from + (serves.size[column] ?? 0))) seen.add(row);
  }
  for (const row of seen) {
    const head = heads[row] ?? always;
    if (head < 0 || kept(head)) visit(row, null);
  }
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    const from = asked.start[column] ?? 0;
    const to = from + (asked.size[column] ?? 0);
    for (let at = from; at < to; at += 1) visit(asked.items[at] ?? 0, column);
  }
  return result;
}

/** A core of some rows of another; its ids are the other's columns. */
function coreOf(core: Core, rows: readonly Row[]): Core {
  const used = new Set<number>();
  for (const { head, options } of rows) {
    if (head !== null) used.add(head);
    for (const column of options) used.add(column);
  }
  const ids = Int32Array.from([...used].sort((a, b) => a - b));
  const place = new Map([...ids].map((column, at) => [column, at]));
  const numbered = rows.map(({ head, options }) => ({
    head: head === null ? null : (place.get(head) ?? 0),
    options: options.map((column) => place.get(column) ?? 0),
  }));
  const weights = Float64Array.from(ids, (column) => core.weights[column] ?? 0);
  return { ...incidenceOf(numbered, ids.length), weights, exact: core.exact, prices: scalarPrices(weights), ids };
}

/** Chooses anew what serves the freed columns' rows; null where nothing lighter is found. */
function chooseAnew(
  core: Core,
  held: Held,
  freed: ReadonlySet<number>,
  worthwhile: Uint8Array,
  effort: Effort,
): Solution | null {
  const kept = (column: number) => held.columns[column] === 1 && !freed.has(column);
  const part = coreOf(
    core,
    openRows(core, freed, kept, (column) => worthwhile[column] === 1 || freed.has(column)),
  );
  const grid = gridOf(part, true);
  effort.work -= 1000 + 20 * part.options.items.length;
  if (!reduceGrid(grid, part.prices)) return null;
  let upper = 0;
  for (const column of freed) upper += core.weights[column] ?? 0;
  const round: Effort = { ...effort, nodes: nodesPerRound, stopped: false };
  const solution = solveParts(part, remainderOf(part, grid, new Float64Array(part.rows)), upper, 2 * nodeSteps, round);
  effort.work = round.work;
  return solution && solution.value < upper ? solution : null;
}

/** Columns that a better selection may hold: their reduced cost fits between the bound and its value. */
function worthwhileColumns({ reduced, bound }: Multipliers, value: number): Uint8Array {
  const gap = Math.max(value - bound, 0);
  return Uint8Array.from(reduced, (cost) => (cost <= gap ? 1 : 0));
}

/**
 * Improves a selection until the effort's work is spent, or `patience` rounds in a row brought nothing.
 * The rounds are the same every time.
 */
export function improve(core: Core, first: Solution, state: Multipliers, patience: number, effort: Effort): Solution {
  const places = new Map([...core.ids].map((id, place) => [id, place]));
  const held: Held = { columns: new Uint8Array(core.columns) };
  for (const id of first.columns) held.columns[places.get(id) ?? 0] = 1;
  const asking = Array.from({ length: core.rows }, (_, row) => row);
  const chance = numbers(20271);
  const worthwhile = worthwhileColumns(state, first.value);
  let failures = 0;
  while (effort.work > 0 && failures < patience && asking.length > 0) {
    heed(effort.stop);
    const size = Math.min(mostFreed, leastFreed + Math.floor(failures / 20) * 6);
    const seed = asking[Math.floor(chance() * asking.length)] ?? 0;
    if (!asks(core, seed, held)) {
      failures += 1;
      continue;
    }
    const freed = freeAround(core, seed, size, held, chance);
    const solution = chooseAnew(core, held, freed, worthwhile, effort);
    failures += 1;
    if (!solution) continue;
    failures = 0;
    for (const column of freed) held.columns[column] = 0;
    for (const column of solution.columns) held.columns[column] = 1;
  }
  return solutionOf(core, held.columns);
}
