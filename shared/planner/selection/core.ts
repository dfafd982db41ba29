/** What reduction leaves: connected parts of rows and columns, numbered anew, each column with one weight. */
import { always, type Grid, type Incidence } from './grid.ts';
import { type IntLists, placesOf, transposed, twoOf } from './int-lists.ts';
import type { Prices } from './prices.ts';
import { chosen, open } from './propagation.ts';
import type { Row } from './selection-model.ts';

/** A part to be searched. Its columns and rows keep their order. */
export interface Core extends Incidence {
  readonly weights: Float64Array;
  /** Whether weights are whole numbers whose sums are not rounded; else prices decide between near equals. */
  readonly exact: boolean;
  readonly prices: Prices;
  /** The model's column for each column. */
  readonly ids: Int32Array;
}

/** Rows and columns of a grid that hang together. */
export interface Piece {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/** The open columns and live rows of a grid, grouped so that no two groups share a column. */
export function piecesOf(grid: Grid): Piece[] {
  const parent = new Int32Array(grid.columns);
  for (let column = 0; column < grid.columns; column += 1) parent[column] = column;
  const root = (column: number): number => {
    let at = column;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const { options, heads, live } = grid;
  const firstOf = (row: number) => options.items[options.start[row] ?? 0] ?? 0;
  for (let row = 0; row < grid.rows; row += 1) {
    if (live[row] === 0) continue;
    const target = root(firstOf(row));
    const head = heads[row] ?? always;
    if (head !== always) parent[root(head)] = target;
    const from = options.start[row] ?? 0;
    const to = from + (options.size[row] ?? 0);
    for (let at = from; at < to; at += 1) parent[root(options.items[at] ?? 0)] = target;
  }
  const groups = new Map<number, { rows: number[]; columns: number[] }>();
  const groupOf = (column: number) => {
    const key = root(column);
    const found = groups.get(key) ?? { rows: [], columns: [] };
    groups.set(key, found);
    return found;
  };
  for (let row = 0; row < grid.rows; row += 1) if (live[row] === 1) groupOf(firstOf(row)).rows.push(row);
  for (let column = 0; column < grid.columns; column += 1) {
    if (grid.marks[column] === open) groupOf(column).columns.push(column);
  }
  return [...groups.values()].map(({ rows, columns }) => ({
    rows: Int32Array.from(rows),
    columns: Int32Array.from(columns),
  }));
}

/** The options of some rows, with columns numbered by `place`. */
function optionsOf({ options }: Grid, rows: Int32Array, place: Int32Array): IntLists {
  const { size, start } = twoOf(rows.length);
  let total = 0;
  for (let at = 0; at < rows.length; at += 1) {
    start[at] = total;
    size[at] = options.size[rows[at] ?? 0] ?? 0;
    total += size[at] ?? 0;
  }
  const items = new Int32Array(total);
  let next = 0;
  for (let each = 0; each < rows.length; each += 1) {
    const row = rows[each] ?? 0;
    const from = options.start[row] ?? 0;
    const to = from + (options.size[row] ?? 0);
    for (let at = from; at < to; at += 1) {
      items[next] = place[options.items[at] ?? 0] ?? 0;
      next += 1;
    }
  }
  return { items, start, size };
}

/** The incidence of a piece alone. */
export function pieceIncidence(grid: Grid, { rows, columns }: Piece): Incidence {
  const place = new Int32Array(grid.columns);
  for (let at = 0; at < columns.length; at += 1) place[columns[at] ?? 0] = at;
  const options = optionsOf(grid, rows, place);
  const heads = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const head = grid.heads[rows[at] ?? 0] ?? always;
    heads[at] = head === always ? always : (place[head] ?? 0);
  }
  return {
    columns: columns.length,
    rows: rows.length,
    heads,
    options,
    serves: transposed(options, columns.length),
    asks: placesOf(heads, columns.length),
  };
}

/** The prices of some columns. */
export function pricesAt({ width, values, lexicographic }: Prices, columns: Int32Array): Prices {
  const result = new Float64Array(columns.length * width);
  columns.forEach((column, at) => {
    for (let i = 0; i < width; i += 1) result[at * width + i] = values[column * width + i] ?? 0;
  });
  return { width, values: result, lexicographic };
}

/** The values at some places. */
export function valuesAt(values: Float64Array, places: Int32Array): Float64Array {
  const result = new Float64Array(places.length);
  for (let at = 0; at < result.length; at += 1) result[at] = values[places[at] ?? 0] ?? 0;
  return result;
}

/** A piece of what a core was reduced to, as a core of its own. */
export function subCore(core: Core, grid: Grid, piece: Piece): Core {
  const weights = valuesAt(core.weights, piece.columns);
  const prices = core.exact ? { width: 1, values: weights, lexicographic: true } : pricesAt(core.prices, piece.columns);
  const ids = new Int32Array(piece.columns.length);
  for (let at = 0; at < ids.length; at += 1) ids[at] = core.ids[piece.columns[at] ?? 0] ?? 0;
  return { ...pieceIncidence(grid, piece), weights, exact: core.exact, prices, ids };
}

/** The columns chosen on a grid. */
export function chosenOn({ marks }: Grid): number[] {
  const result: number[] = [];
  for (let column = 0; column < marks.length; column += 1) if (marks[column] === chosen) result.push(column);
  return result;
}

/** The live rows of a grid. */
export function asRows({ rows, live, heads, options }: Grid): Row[] {
  const result: Row[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (live[row] === 0) continue;
    const from = options.start[row] ?? 0;
    const head = heads[row] ?? always;
    const own = [...options.items.subarray(from, from + (options.size[row] ?? 0))];
    result.push({ head: head === always ? null : head, options: own });
  }
  return result;
}
