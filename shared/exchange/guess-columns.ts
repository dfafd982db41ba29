/** Finds the header of a sheet and says which column holds which field. */
import { type CatalogueField, catalogueHeaders } from './catalogue-fields.ts';
import type { HeaderFinder, KnownHeader } from './known-headers.ts';
import type { SheetRow } from './sheet-row.ts';

/** Which column holds which field; can be saved and used again. */
export interface ColumnMapping<Field extends string = CatalogueField> {
  /** The number of the last header row: what counts begins below it. 0 where there is no header. */
  readonly headerRows: number;
  /** Columns count from 0 (A). */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
}

export interface ColumnGuess<Field extends string = CatalogueField> {
  readonly mapping: ColumnMapping<Field>;
  /** Headers that are no field. */
  readonly unplaced: readonly { readonly column: number; readonly header: string }[];
  /** Fields that several columns claim: the first was taken. */
  readonly duplicates: readonly { readonly field: Field; readonly columns: readonly number[] }[];
}

/** The header ends at this row or above it; titles may stand over it. */
const lastHeaderRow = 20;

interface Reading<Field extends string> {
  readonly lastRow: number;
  /** By column: the text shown and what it was taken for. */
  readonly cells: readonly { readonly text: string; readonly known: KnownHeader<Field> | null }[];
  readonly fields: number;
}

function reading<Field extends string>(lastRow: number, cells: Reading<Field>['cells']): Reading<Field> {
  return { lastRow, cells, fields: new Set(cells.flatMap(({ known }) => known?.field ?? [])).size };
}

function readOne<Field extends string>(row: SheetRow, headers: HeaderFinder<Field>): Reading<Field> {
  const cells = row.cells.map((text) => ({ text: text.trim(), known: headers.findLoosely(text) }));
  return reading(row.number, cells);
}

/** `標準` above `時間`, `コース名` above `英語`, or the lower cell on its own. */
function readPair<Field extends string>(
  upper: string,
  lower: string,
  { find, findLoosely }: HeaderFinder<Field>,
): KnownHeader<Field> | null {
  if (lower === '' || lower === upper) return findLoosely(upper);
  if (upper === '') return findLoosely(lower);
  return find(upper + lower) ?? find(`${upper}(${lower})`) ?? find(`${lower}(${upper})`) ?? findLoosely(lower);
}

function readTwo<Field extends string>(upper: SheetRow, lower: SheetRow, headers: HeaderFinder<Field>): Reading<Field> {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length: width }, (_, column) => {
    const above = upper.cells[column]?.trim() ?? '';
    const below = lower.cells[column]?.trim() ?? '';
    const text = below === above ? above : [above, below].filter(Boolean).join(' ');
    return { text, known: readPair(above, below, headers) };
  });
  return reading(lower.number, cells);
}

/** Two rows are one header where both together say more, or where the lower repeats it in the other language. */
function readAt<Field extends string>(
  row: SheetRow,
  next: SheetRow | undefined,
  headers: HeaderFinder<Field>,
): Reading<Field> {
  const one = readOne(row, headers);
  if (next?.number !== row.number + 1) return one;
  const two = readTwo(row, next, headers);
  if (two.fields > one.fields) return two;
  const repeats = readOne(next, headers).fields;
  return repeats >= 3 && repeats * 2 >= one.fields ? { ...one, lastRow: next.number } : one;
}

/** A single recognised word may be a title; two are a header. */
const fieldsNeeded = 2;

function bestReading<Field extends string>(
  rows: readonly SheetRow[],
  headers: HeaderFinder<Field>,
): Reading<Field> | null {
  let best: Reading<Field> | null = null;
  for (const [index, row] of rows.entries()) {
    const found = readAt(row, rows[index + 1], headers);
    if (found.lastRow > lastHeaderRow) break;
    if (found.fields >= fieldsNeeded && found.fields > (best?.fields ?? 0)) best = found;
  }
  return best;
}

interface Claim {
  readonly column: number;
  readonly exact: boolean;
}

function claims<Field extends string>(best: Reading<Field>): ReadonlyMap<Field, readonly Claim[]> {
  const byField = new Map<Field, Claim[]>();
  for (const [column, { known }] of best.cells.entries()) {
    if (!known) continue;
    const list = byField.get(known.field) ?? [];
    list.push({ column, exact: known.exact });
    byField.set(known.field, list);
  }
  return byField;
}

/** Guesses the columns of any kind of sheet; the mapping is empty where no header was found. */
export function guessFields<Field extends string>(
  headRows: readonly SheetRow[],
  headers: HeaderFinder<Field>,
): ColumnGuess<Field> {
  const columns: Partial<Record<Field, number>> = {};
  const best = bestReading(headRows, headers);
  if (!best) return { mapping: { headerRows: 0, columns }, unplaced: [], duplicates: [] };
  const duplicates: { field: Field; columns: readonly number[] }[] = [];
  for (const [field, list] of claims(best)) {
    columns[field] = (list.find(({ exact }) => exact) ?? list[0])?.column ?? 0;
    if (list.length > 1) duplicates.push({ field, columns: list.map(({ column }) => column) });
  }
  const unplaced = best.cells.flatMap(({ text, known }, column) =>
    text !== '' && !known ? [{ column, header: text }] : [],
  );
  return { mapping: { headerRows: best.lastRow, columns }, unplaced, duplicates };
}

/** Guesses the columns of a catalogue. */
export function guessColumns(headRows: readonly SheetRow[]): ColumnGuess {
  return guessFields(headRows, catalogueHeaders);
}
