/** Gives the cells of one row by field, and reports what is wrong with them where they stand. */
import type { CatalogueField } from './catalogue-fields.ts';
import { cleanText } from './fold-text.ts';
import { looksLikeFormula, unescapeFormula } from './formula-text.ts';
import type { ColumnMapping } from './guess-columns.ts';
import type { CommonProblemCode, ProblemList, RowProblemCode } from './row-problem.ts';
import type { SheetRow } from './sheet-row.ts';

/** Of a catalogue sheet where nothing else is said. */
export interface RowReader<Field extends string = CatalogueField, Code extends string = RowProblemCode> {
  readonly number: number;
  /** True where the sheet has a column for the field. */
  has(field: Field): boolean;
  /** The cell, trimmed; empty where there is none. */
  text(field: Field): string;
  /** As `text`, for words that people read: one that looks like a formula is taken as text and reported. */
  prose(field: Field): string;
  report(field: Field, code: Code, value: string, suggestion?: string): void;
  /** Reports an empty cell, or once for all rows that the column is missing; `taken` may be empty. */
  reportMissing(field: Field, code: Code, taken: string): void;
}

/** The line break behind a single goal says that it is one sentence, whatever signs it holds. */
const untrimmed: ReadonlySet<string> = new Set<CatalogueField>(['goals', 'goalsEn']);

/** Opens rows one after the other: the reader is always the same and shows the row opened last. */
export function createRowReader<Field extends string, Code extends string>(
  mapping: ColumnMapping<Field>,
  problems: ProblemList<Field, Code | CommonProblemCode>,
): (row: SheetRow) => RowReader<Field, Code> {
  const columns: ReadonlyMap<string, number> = new Map(Object.entries<number>(definedColumns(mapping)));
  const saidOnce = new Set<string>();
  let open: SheetRow = { number: 0, cells: [] };
  const placeOf = (field: Field) => ({ row: open.number, column: columns.get(field) ?? null, field });
  const reader: RowReader<Field, Code> = {
    get number() {
      return open.number;
    },
    has: (field) => columns.has(field),
    text(field) {
      const column = columns.get(field);
      if (column === undefined) return '';
      const cell = cleanText(open.cells[column] ?? '');
      return untrimmed.has(field) ? cell : cell.trim();
    },
    prose(field) {
      const cell = unescapeFormula(reader.text(field));
      if (looksLikeFormula(cell)) problems.add({ ...placeOf(field), code: 'formula-like', value: cell });
      return cell;
    },
    report(field, code, value, suggestion) {
      const place = { ...placeOf(field), code, value };
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

function definedColumns<Field extends string>({ columns }: ColumnMapping<Field>): Readonly<Record<string, number>> {
  return columns as Readonly<Record<string, number>>;
}

/** Says of a row whether no mapped cell holds anything. */
export function blankTest<Field extends string>(mapping: ColumnMapping<Field>): (row: SheetRow) => boolean {
  const columns = Object.values(definedColumns(mapping));
  return ({ cells }) => columns.every((column) => (cells[column] ?? '').trim() === '');
}
