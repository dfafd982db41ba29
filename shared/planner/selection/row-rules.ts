/** What a row does to others: rows that it implies, and options that others do not need because of it. */
import { always, dropRow, type Grid, removeOption } from './grid.ts';
import { isWithin } from './int-lists.ts';

/** The option of a row that serves the fewest rows. */
function rarestOption({ options, serves }: Grid, row: number): number {
  const from = options.start[row] ?? 0;
  const to = from + (options.size[row] ?? 0);
  let best = options.items[from] ?? 0;
  for (let at = from + 1; at < to; at += 1) {
    const column = options.items[at] ?? 0;
    if ((serves.size[column] ?? 0) < (serves.size[best] ?? 0)) best = column;
  }
  return best;
}

/** Drops the rows that ask for no more than this one, and only when this one does: what serves it serves them. */
export function dropImpliedBy(grid: Grid, row: number): void {
  const { heads, options, serves, live } = grid;
  if (live[row] === 0) return;
  const head = heads[row] ?? always;
  const column = rarestOption(grid, row);
  const from = serves.start[column] ?? 0;
  for (let at = (serves.size[column] ?? 0) - 1; at >= 0; at -= 1) {
    const other = serves.items[from + at] ?? 0;
    if (other === row || (head !== always && head !== heads[other])) continue;
    if (isWithin(options, row, other)) dropRow(grid, other);
  }
}

/**
 * Strengthens other rows by what a column brings along. If column `s` asks for one of `T`, and `T` lies within
 * another row, then whoever chooses `s` serves that row without it: the row without `s` allows the same selections.
 */
export function strengthenBy(grid: Grid, row: number): void {
  const { heads, options, serves, live } = grid;
  const head = heads[row] ?? always;
  if (live[row] === 0 || head === always) return;
  const from = serves.start[head] ?? 0;
  for (let at = (serves.size[head] ?? 0) - 1; at >= 0; at -= 1) {
    const other = serves.items[from + at] ?? 0;
    if (isWithin(options, row, other)) removeOption(grid, other, head);
  }
}
