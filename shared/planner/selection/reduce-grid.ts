/** Reduction to a fixed point: what the rows force, rows that others imply, columns that some best selection lacks. */
import { banNeedless } from './column-rules.ts';
import { type Grid, settle } from './grid.ts';
import type { Prices } from './prices.ts';
import { dropImpliedBy, strengthenBy } from './row-rules.ts';

function reduceRows(grid: Grid): boolean {
  let again = true;
  while (again) {
    again = false;
    for (let row = 0; row < grid.rows; row += 1) {
      if (grid.stronger[row] === 0) continue;
      grid.stronger[row] = 0;
      again = true;
      strengthenBy(grid, row);
      dropImpliedBy(grid, row);
      if (!settle(grid)) return false;
    }
  }
  return true;
}

/**
 * Makes a grid smaller; false where its rows contradict each other. A best selection of what is left, with what is
 * chosen, is a best selection of the whole. Only rows and columns that changed are looked at again.
 */
export function reduceGrid(grid: Grid, prices: Prices): boolean {
  if (!settle(grid)) return false;
  let again = true;
  while (again) {
    again = false;
    if (!reduceRows(grid)) return false;
    for (let column = 0; column < grid.columns; column += 1) {
      if (grid.changed[column] === 0) continue;
      grid.changed[column] = 0;
      if (!banNeedless(grid, column, prices)) continue;
      again = true;
      if (!settle(grid)) return false;
    }
  }
  return true;
}
