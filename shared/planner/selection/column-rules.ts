/**
 * Columns that some best selection does without. Each rule shows an exchange: whoever holds the column can drop it
 * for others that serve all it served, ask for nothing that is not there, and do not cost more. One column is
 * banned at a time, on the grid as it is then, so that two columns never ban each other.
 */
import { ban, type Grid } from './grid.ts';
import { holds, isWithin, lastOf } from './int-lists.ts';
import { addPrice, comparePrices, compareSum, type Prices } from './prices.ts';
import { open } from './propagation.ts';

/** Whether holding `b` already serves a row: something that `b` asks for lies within it. */
function servedByWish(grid: Grid, b: number, row: number): boolean {
  const { asks, options } = grid;
  const from = asks.start[b] ?? 0;
  const to = from + (asks.size[b] ?? 0);
  for (let at = from; at < to; at += 1) if (isWithin(options, asks.items[at] ?? 0, row)) return true;
  return false;
}

/** Whether `a` serves all that `b` serves. A row of `a` itself needs nothing of `b`: `asksNoMore` looks at it. */
function servesAll(grid: Grid, a: number, b: number): boolean {
  const { serves, options, heads } = grid;
  const from = serves.start[b] ?? 0;
  const to = from + (serves.size[b] ?? 0);
  for (let at = from; at < to; at += 1) {
    const row = serves.items[at] ?? 0;
    if (!holds(options, row, a) && heads[row] !== a) return false;
  }
  return true;
}

/** Whether all that `a` asks for is served wherever `b` is held. */
function asksNoMore(grid: Grid, a: number, b: number): boolean {
  const { asks } = grid;
  const from = asks.start[a] ?? 0;
  const to = from + (asks.size[a] ?? 0);
  for (let at = from; at < to; at += 1) if (!servedByWish(grid, b, asks.items[at] ?? 0)) return false;
  return true;
}

/** The row with the fewest options among those that a column serves. */
function shortestRow({ serves, options }: Grid, column: number): number {
  const from = serves.start[column] ?? 0;
  const to = from + (serves.size[column] ?? 0);
  let best = serves.items[from] ?? 0;
  for (let at = from + 1; at < to; at += 1) {
    const row = serves.items[at] ?? 0;
    if ((options.size[row] ?? 0) < (options.size[best] ?? 0)) best = row;
  }
  return best;
}

/** Dominance: one other column takes the place of `b`. Of equals the first stays. */
export function isDominated(grid: Grid, b: number, prices: Prices): boolean {
  const { options, serves } = grid;
  const row = shortestRow(grid, b);
  const from = options.start[row] ?? 0;
  const to = from + (options.size[row] ?? 0);
  for (let at = from; at < to; at += 1) {
    const a = options.items[at] ?? 0;
    if (a === b || (serves.size[a] ?? 0) + 1 < (serves.size[b] ?? 0)) continue;
    const comparison = comparePrices(a, b, prices);
    if (comparison === 'more' || (comparison === 'equal' && a > b)) continue;
    if (servesAll(grid, a, b) && asksNoMore(grid, a, b)) return true;
  }
  return false;
}

/** A set of columns that stand in for another, while it is put together. */
interface Exchange {
  /** Columns that are there: those that the column brings along for free, and those taken in exchange. */
  readonly held: Set<number>;
  readonly rows: number[];
  readonly sum: Float64Array;
  taken: number;
}

/** What a column brings along anyway: the only option of each row that it asks for, and so on. */
function broughtAlong({ asks, options }: Grid, column: number): Set<number> {
  const held = new Set<number>();
  const waiting = [column];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const from = asks.start[next] ?? 0;
    const to = from + (asks.size[next] ?? 0);
    for (let at = from; at < to; at += 1) {
      const row = asks.items[at] ?? 0;
      if (options.size[row] !== 1) continue;
      const only = lastOf(options, row);
      if (only === column || held.has(only)) continue;
      held.add(only);
      waiting.push(only);
    }
  }
  return held;
}

function isServed({ options }: Grid, row: number, held: ReadonlySet<number>): boolean {
  if (held.size === 0) return false;
  const from = options.start[row] ?? 0;
  const to = from + (options.size[row] ?? 0);
  for (let at = from; at < to; at += 1) if (held.has(options.items[at] ?? 0)) return true;
  return false;
}

/** How many of the rows that `b` serves another column serves too. */
function shared({ serves }: Grid, a: number, b: number): number {
  let left = serves.start[a] ?? 0;
  const leftEnd = left + (serves.size[a] ?? 0);
  let right = serves.start[b] ?? 0;
  const rightEnd = right + (serves.size[b] ?? 0);
  let count = 0;
  while (left < leftEnd && right < rightEnd) {
    const difference = (serves.items[left] ?? 0) - (serves.items[right] ?? 0);
    if (difference === 0) count += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return count;
}

/** The option of a row with the least leading price for each row of `b` that it serves; -1 where there is none. */
function cheapestOption(grid: Grid, row: number, b: number, { values, width }: Prices): number {
  const { options } = grid;
  const from = options.start[row] ?? 0;
  const to = from + (options.size[row] ?? 0);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) {
    const column = options.items[at] ?? 0;
    if (column === b) continue;
    const price = values[column * width] ?? 0;
    if (price > (values[b * width] ?? 0)) continue;
    const each = price / (1 + shared(grid, column, b));
    if (each >= least) continue;
    best = column;
    least = each;
  }
  return best;
}

function take(grid: Grid, column: number, exchange: Exchange, prices: Prices): void {
  const { asks } = grid;
  exchange.held.add(column);
  exchange.taken += 1;
  addPrice(exchange.sum, column, prices);
  const from = asks.start[column] ?? 0;
  const to = from + (asks.size[column] ?? 0);
  for (let at = from; at < to; at += 1) exchange.rows.push(asks.items[at] ?? 0);
}

/**
 * Inclusion: several other columns take the place of `b` for less. Rows that `b`'s company serves need nobody, nor
 * do rows within which lies something that `b` asks for; what is taken in exchange asks for its own rows in turn.
 */
export function isIncluded(grid: Grid, b: number, prices: Prices): boolean {
  const { serves } = grid;
  const from = serves.start[b] ?? 0;
  const rows = [...serves.items.subarray(from, from + (serves.size[b] ?? 0))];
  const exchange: Exchange = { held: broughtAlong(grid, b), rows, sum: new Float64Array(prices.width), taken: 0 };
  for (let row = rows.pop(); row !== undefined; row = rows.pop()) {
    if (isServed(grid, row, exchange.held) || servedByWish(grid, b, row)) continue;
    const column = cheapestOption(grid, row, b, prices);
    if (column < 0) return false;
    take(grid, column, exchange, prices);
    if (compareSum(exchange.sum, b, prices) !== 'less') return false;
  }
  return true;
}

/** Bans a column that one of the rules can do without. */
export function banNeedless(grid: Grid, column: number, prices: Prices): boolean {
  if (grid.marks[column] !== open || grid.serves.size[column] === 0) return false;
  if (!isDominated(grid, column, prices) && !isIncluded(grid, column, prices)) return false;
  ban(grid, column);
  return true;
}
