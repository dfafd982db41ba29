/** Gives the cells of one row by field, and reports what is wrong with them where they stand. */
import type { CatalogueField } from './catalogue-fields.ts';
import { cleanText } from './fold-text.ts';
import { looksLikeFormula, unescapeFormula } from './formula-text.ts';
import type { ColumnMapping } from './guess-columns.ts';
import type { ProblemList, RowProblemCode } from './row-problem.ts';
import type { SheetRow } from './sheet-row.ts';

export interface RowReader {
  readonly number: number;
  /** True where the sheet has a column for the field. */
  has(field: CatalogueField): boolean;
  /** The cell, trimmed; empty where there is none. */
  text(field: CatalogueField): string;
  /** As `text`, for words that people read: one that looks like a formula is taken as text and reported. */
  prose(field: CatalogueField): string;
  report(field: CatalogueField, code: RowProblemCode, value: string, suggestion?: string): void;
  /** Reports an empty cell, or once for all rows that the column is missing; `taken` may be empty. */
  reportMissing(field: CatalogueField, code: RowProblemCode, taken: string): void;
}

/** Opens rows one after the other: the reader is always the same and shows the row opened last. */
export function createRowReader(mapping: ColumnMapping, problems: ProblemList): (row: SheetRow) => RowReader {
  const columns: ReadonlyMap<string, number> = new Map(Object.entries(mapping.columns));
  const saidOnce = new Set<string>();
  let open: SheetRow = { number: 0, cells: [] };
  const reader: RowReader = {
    get number() {
      return open.number;
    },
    has: (field) => columns.has(field),
    text(field) {
      const column = columns.get(field);
      if (column === undefined) return '';
      const cell = cleanText(open.cells[column] ?? '');
      // The line break behind a single goal says that it is one sentence, whatever signs it holds.
      return field === 'goals' || field === 'goalsEn' ? cell : cell.trim();
    },
    prose(field) {
      const cell = unescapeFormula(reader.text(field));
      if (looksLikeFormula(cell)) reader.report(field, 'formula-like', cell);
      return cell;
    },
    report(field, code, value, suggestion) {
      const place = { row: open.number, column: columns.get(field) ?? null, field, code, value };
      problems.add(suggestion === undefined ? place : { ...place, suggestion });
    },
    reportMissing(field, code, taken) {
      const suggestion = taken === '' ? {} : { suggestion: taken };
      if (columns.has(field)) return reader.report(field, code, '', suggestion.suggestion);
      if (saidOnce.has(code)) return;
      saidOnce.add(code);
      problems.add({ row: mapping.headerRows, column: null, field, code, value: '', ...suggestion });
    },
  };
  return (row) => {
    open = row;
    return reader;
  };
}

/** Says of a row whether no mapped cell holds anything. */
export function blankTest(mapping: ColumnMapping): (row: SheetRow) => boolean {
  const columns = Object.values(mapping.columns);
  return ({ cells }) => columns.every((column) => (cells[column] ?? '').trim() === '');
}
