/** Heights of rows whose texts wrap: not every program fits them by itself. Points. */
import type { TableCell, TableColumn } from './sheet-table.ts';

const lineHeight = 13.5;
const padding = 4;
/** Excel takes no more than 409; a row that fills the screen helps nobody. */
const highest = 300;
/** A column's width counts digits; a full-width letter takes two. */
const wide = /[\u0300-\uff60\uffa0-\uffff]/g;
/** Words break before the edge. */
const slack = 1.1;

function lines(text: string, width: number): number {
  const fits = (line: string) =>
    Math.max(1, Math.ceil(((line.length + (line.match(wide)?.length ?? 0)) * slack) / width));
  return text.split('\n').reduce((sum, line) => sum + fits(line), 0);
}

/** The height at which every cell of a row is seen whole, within reason. */
export function rowHeight(cells: readonly TableCell[], columns: readonly TableColumn[]): number {
  let most = 1;
  for (const [column, cell] of cells.entries()) {
    if (typeof cell === 'string') most = Math.max(most, lines(cell, Math.max(1, (columns[column]?.width ?? 10) - 1)));
  }
  return Math.min(highest, most * lineHeight + padding);
}
