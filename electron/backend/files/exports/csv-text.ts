/** A table as CSV that Excel opens right: UTF-8 with BOM, CRLF, no cell that could act as a formula. */
import { stringify } from 'csv-stringify/sync';
import { escapeFormula } from '../../../../shared/exchange/formula-text.ts';
import type { SheetTable, TableCell } from './sheet-table.ts';

/** A lone line break would end the row in a spreadsheet, and what follows it would be a cell of its own. */
const lineBreak = /[\r\n]/;

function harmless(cell: TableCell): string | number {
  if (cell === null) return '';
  return typeof cell === 'string' ? escapeFormula(cell) : cell;
}

/** The text of the file. */
export function csvText({ columns, rows }: Pick<SheetTable, 'columns' | 'rows'>): string {
  const header = columns.map((column) => escapeFormula(column.header));
  const options = { bom: true, record_delimiter: 'windows', quoted_match: lineBreak } as const;
  return stringify([header, ...rows.map((row) => row.map(harmless))], options);
}

/** As other programs read it: no BOM and no apostrophes, for they would become part of the text. */
export function plainCsvText(header: readonly string[], rows: readonly (readonly TableCell[])[]): string {
  return stringify([[...header], ...rows.map((row) => [...row])], {
    record_delimiter: 'windows',
    quoted_match: lineBreak,
  });
}
