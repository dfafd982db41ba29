/** Finds the header of a catalogue sheet and says which column holds which field. */
import { type CatalogueField, findHeader, findHeaderLoosely, type KnownHeader } from './catalogue-fields.ts';
import type { SheetRow } from './sheet-row.ts';

/** Which column holds which field; can be saved and used again. */
export interface ColumnMapping {
  /** The number of the last header row: courses begin below it. 0 where there is no header. */
  readonly headerRows: number;
  /** Columns count from 0 (A). */
  readonly columns: Readonly<Partial<Record<CatalogueField, number>>>;
}

export interface ColumnGuess {
  readonly mapping: ColumnMapping;
  /** Headers that are no field of a catalogue. */
  readonly unplaced: readonly { readonly column: number; readonly header: string }[];
  /** Fields that several columns claim: the first was taken. */
  readonly duplicates: readonly { readonly field: CatalogueField; readonly columns: readonly number[] }[];
}

/** The header ends at this row or above it; titles may stand over it. */
const lastHeaderRow = 20;

interface Reading {
  readonly lastRow: number;
  /** By column: the text shown and what it was taken for. */
  readonly cells: readonly { readonly text: string; readonly known: KnownHeader | null }[];
  readonly fields: number;
}

function reading(lastRow: number, cells: Reading['cells']): Reading {
  return { lastRow, cells, fields: new Set(cells.flatMap(({ known }) => known?.field ?? [])).size };
}

function readOne(row: SheetRow): Reading {
  const cells = row.cells.map((text) => ({ text: text.trim(), known: findHeaderLoosely(text) }));
  return reading(row.number, cells);
}

/** `標準` above `時間`, `コース名` above `英語`, or the lower cell on its own. */
function readPair(upper: string, lower: string): KnownHeader | null {
  if (lower === '' || lower === upper) return findHeaderLoosely(upper);
  if (upper === '') return findHeaderLoosely(lower);
  const joined = findHeader(upper + lower) ?? findHeader(`${upper}(${lower})`) ?? findHeader(`${lower}(${upper})`);
  return joined ?? findHeaderLoosely(lower);
}

function readTwo(upper: SheetRow, lower: SheetRow): Reading {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length: width }, (_, column) => {
    const above = upper.cells[column]?.trim() ?? '';
    const below = lower.cells[column]?.trim() ?? '';
    return { text: below === above ? above : [above, below].filter(Boolean).join(' '), known: readPair(above, below) };
  });
  return reading(lower.number, cells);
}

/** Two rows are one header where both together say more, or where the lower repeats it in the other language. */
function readAt(row: SheetRow, next: SheetRow | undefined): Reading {
  const one = readOne(row);
  if (next?.number !== row.number + 1) return one;
  const two = readTwo(row, next);
  if (two.fields > one.fields) return two;
  const repeats = readOne(next).fields;
  return repeats >= 3 && repeats * 2 >= one.fields ? { ...one, lastRow: next.number } : one;
}

/** A single recognised word may be a title; two are a header. */
const fieldsNeeded = 2;

function bestReading(rows: readonly SheetRow[]): Reading | null {
  let best: Reading | null = null;
  for (const [index, row] of rows.entries()) {
    const found = readAt(row, rows[index + 1]);
    if (found.lastRow > lastHeaderRow) break;
    if (found.fields >= fieldsNeeded && found.fields > (best?.fields ?? 0)) best = found;
  }
  return best;
}

function claims(best: Reading): Map<CatalogueField, { readonly column: number; readonly exact: boolean }[]> {
  const byField = new Map<CatalogueField, { readonly column: number; readonly exact: boolean }[]>();
  for (const [column, { known }] of best.cells.entries()) {
    if (!known) continue;
    const list = byField.get(known.field) ?? [];
    list.push({ column, exact: known.exact });
    byField.set(known.field, list);
  }
  return byField;
}

/** Guesses from the first rows of a sheet; the mapping is empty where no header was found. */
export function guessColumns(headRows: readonly SheetRow[]): ColumnGuess {
  const best = bestReading(headRows);
  if (!best) return { mapping: { headerRows: 0, columns: {} }, unplaced: [], duplicates: [] };
  const columns: Partial<Record<CatalogueField, number>> = {};
  const duplicates: { field: CatalogueField; columns: readonly number[] }[] = [];
  for (const [field, list] of claims(best)) {
    columns[field] = (list.find(({ exact }) => exact) ?? list[0])?.column ?? 0;
    if (list.length > 1) duplicates.push({ field, columns: list.map(({ column }) => column) });
  }
  const unplaced = best.cells.flatMap(({ text, known }, column) =>
    text !== '' && !known ? [{ column, header: text }] : [],
  );
  return { mapping: { headerRows: best.lastRow, columns }, unplaced, duplicates };
}
