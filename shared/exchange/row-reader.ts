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
  /** Reports an empty cell, or once for all rows that the column is missing. */
  reportMissing(field: CatalogueField, code: RowProblemCode, taken: string): void;
}

/** Opens rows one after the other. */
export function createRowReader(mapping: ColumnMapping, problems: ProblemList): (row: SheetRow) => RowReader {
  const columns: ReadonlyMap<string, number> = new Map(Object.entries(mapping.columns));
  const saidOnce = new Set<string>();
  return (row) => {
    const text = (field: CatalogueField) => {
      const column = columns.get(field);
      if (column === undefined) return '';
      const cell = cleanText(row.cells[column] ?? '');
      // The line break behind a single goal says that it is one sentence, whatever signs it holds.
      return field === 'goals' || field === 'goalsEn' ? cell : cell.trim();
    };
    const report: RowReader['report'] = (field, code, value, suggestion) => {
      const place = { row: row.number, column: columns.get(field) ?? null, field, code, value };
      problems.add(suggestion === undefined ? place : { ...place, suggestion });
    };
    return {
      number: row.number,
      has: (field) => columns.has(field),
      text,
      prose(field) {
        const cell = unescapeFormula(text(field));
        if (looksLikeFormula(cell)) report(field, 'formula-like', cell);
        return cell;
      },
      report,
      reportMissing(field, code, taken) {
        if (columns.has(field)) return report(field, code, '', taken);
        if (saidOnce.has(code)) return;
        saidOnce.add(code);
        problems.add({ row: mapping.headerRows, column: null, field, code, value: '', suggestion: taken });
      },
    };
  };
}

/** Says of a row whether no mapped cell holds anything. */
export function blankTest(mapping: ColumnMapping): (row: SheetRow) => boolean {
  const columns = Object.values(mapping.columns);
  return ({ cells }) => columns.every((column) => (cells[column] ?? '').trim() === '');
}
