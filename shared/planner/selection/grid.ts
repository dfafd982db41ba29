/** Rows and columns of a selection while it is made smaller: decisions and what follows from them, step by step. */
import { copyOf, holds, type IntLists, lastOf, listsOf, placesOf, removeFrom, transposed } from './int-lists.ts';
import { banned, chosen, type Marks, open } from './propagation.ts';
import type { Row } from './selection-model.ts';

/** No head: the row asks always. */
export const always = -1;

/** Live rows hold open columns only, at least two where they ask always. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** The head of each row, or `always`. */
  readonly heads: Int32Array;
  /** Columns that serve each row. */
  readonly options: IntLists;
  /** Rows that each column serves. */
  readonly serves: IntLists;
  /** Rows that each column asks for, being their head. */
  readonly asks: IntLists;
  /** 1 for each row that still counts. */
  readonly live: Uint8Array;
  readonly marks: Marks;
  /** 1 for each column whose rows changed since it was last looked at. */
  readonly changed: Uint8Array;
  /** 1 for each row that asks for more than when it was last looked at. */
  readonly stronger: Uint8Array;
  /** Decisions to be carried out: twice the column, plus one where it is chosen. */
  readonly pending: number[];
  contradiction: boolean;
}

/** The parts of a grid that a core keeps. */
export type Incidence = Pick<Grid, 'columns' | 'rows' | 'heads' | 'options' | 'serves' | 'asks'>;

/** The incidence of rows. Their options must ascend. */
export function incidenceOf(rows: readonly Row[], columns: number): Incidence {
  const options = listsOf(rows.map((row) => row.options));
  const heads = Int32Array.from(rows, ({ head }) => head ?? always);
  const serves = transposed(options, columns);
  return { columns, rows: rows.length, heads, options, serves, asks: placesOf(heads, columns) };
}

/** A grid on which nothing is decided yet; `fresh` where it was never looked at before. */
export function gridOf(incidence: Incidence, fresh: boolean): Grid {
  const { columns, rows } = incidence;
  const grid: Grid = {
    columns,
    rows,
    heads: incidence.heads.slice(),
    options: copyOf(incidence.options),
    serves: copyOf(incidence.serves),
    asks: copyOf(incidence.asks),
    live: new Uint8Array(rows).fill(1),
    marks: new Uint8Array(columns),
    changed: new Uint8Array(columns).fill(fresh ? 1 : 0),
    stronger: new Uint8Array(rows).fill(fresh ? 1 : 0),
    pending: [],
    contradiction: false,
  };
  if (fresh) examineAll(grid);
  return grid;
}

/** Looks at every row and column once: rows that serve themselves, forced columns, useless ones. */
function examineAll(grid: Grid): void {
  for (let row = 0; row < grid.rows; row += 1) {
    const head = grid.heads[row] ?? always;
    if (head !== always && holds(grid.options, row, head)) dropRow(grid, row);
    else examineRow(grid, row);
  }
  for (let column = 0; column < grid.columns; column += 1) if (grid.serves.size[column] === 0) ban(grid, column);
}

/** Chooses a column at the next `settle`. */
export function choose(grid: Grid, column: number): void {
  grid.pending.push(2 * column + 1);
}

/** Bans a column at the next `settle`. */
export function ban(grid: Grid, column: number): void {
  grid.pending.push(2 * column);
}

function examineRow(grid: Grid, row: number): void {
  const size = grid.options.size[row] ?? 0;
  if (size > 1) return;
  const head = grid.heads[row] ?? always;
  if (size === 0) {
    if (head === always) grid.contradiction = true;
    else ban(grid, head);
  } else if (head === always) choose(grid, lastOf(grid.options, row));
}

/** Marks the columns of a row as worth another look. */
function touchRow({ options, changed }: Grid, row: number): void {
  const from = options.start[row] ?? 0;
  const to = from + (options.size[row] ?? 0);
  for (let at = from; at < to; at += 1) changed[options.items[at] ?? 0] = 1;
}

/** Drops a row that is served or implied. A column that then serves nothing is banned. */
export function dropRow(grid: Grid, row: number): void {
  const { options, serves, asks, live, marks, heads } = grid;
  if (live[row] === 0) return;
  live[row] = 0;
  touchRow(grid, row);
  const from = options.start[row] ?? 0;
  const to = from + (options.size[row] ?? 0);
  for (let at = from; at < to; at += 1) {
    const column = options.items[at] ?? 0;
    removeFrom(serves, column, row);
    if (serves.size[column] === 0 && marks[column] === open) ban(grid, column);
  }
  const head = heads[row] ?? always;
  if (head === always) return;
  removeFrom(asks, head, row);
  touchRivals(grid, head);
}

/** A column that asks for less may now stand in for those that serve the same rows. */
function touchRivals(grid: Grid, column: number): void {
  const { serves } = grid;
  const from = serves.start[column] ?? 0;
  const to = from + (serves.size[column] ?? 0);
  for (let at = from; at < to; at += 1) touchRow(grid, serves.items[at] ?? 0);
}

/** Takes an option out of a row. */
export function removeOption(grid: Grid, row: number, column: number): void {
  touchRow(grid, row);
  removeFrom(grid.options, row, column);
  removeFrom(grid.serves, column, row);
  grid.stronger[row] = 1;
  if (grid.serves.size[column] === 0 && grid.marks[column] === open) ban(grid, column);
  examineRow(grid, row);
}

function carryOutChoice(grid: Grid, column: number): void {
  const { serves, asks, heads } = grid;
  while ((serves.size[column] ?? 0) > 0) dropRow(grid, lastOf(serves, column));
  while ((asks.size[column] ?? 0) > 0) {
    const row = lastOf(asks, column);
    heads[row] = always;
    grid.stronger[row] = 1;
    removeFrom(asks, column, row);
    touchRow(grid, row);
    examineRow(grid, row);
  }
}

function carryOutBan(grid: Grid, column: number): void {
  const { serves, asks } = grid;
  while ((asks.size[column] ?? 0) > 0) dropRow(grid, lastOf(asks, column));
  while ((serves.size[column] ?? 0) > 0) removeOption(grid, lastOf(serves, column), column);
}

/** Carries out all decisions and what follows from them; false where a contradiction is met. */
export function settle(grid: Grid): boolean {
  const { pending, marks } = grid;
  while (pending.length > 0 && !grid.contradiction) {
    const decision = pending.pop() ?? 0;
    const column = decision >> 1;
    const mark = decision % 2 === 1 ? chosen : banned;
    // A ban of a chosen column only says that it serves nothing more: what is chosen stays, and costs what it costs.
    if (marks[column] !== open) {
      if (marks[column] !== mark && mark === chosen) grid.contradiction = true;
      continue;
    }
    marks[column] = mark;
    if (mark === chosen) carryOutChoice(grid, column);
    else carryOutBan(grid, column);
  }
  return !grid.contradiction;
}
