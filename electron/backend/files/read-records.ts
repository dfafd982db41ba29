/** Reads a small sheet by its headers: one record a row, each cell under the name of its field. */
import { basename } from 'node:path';
import { RefusalError } from '../../../shared/contract/error.ts';
import { foldHeader } from '../../../shared/exchange/fold-text.ts';
import { SheetRefusal } from '../../../shared/exchange/sheet-refusal.ts';
import { columnName, type SheetRow } from '../../../shared/exchange/sheet-row.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { sheetRefused } from './read-catalogue-sheet.ts';
import { openSheetFile } from './sheets/open-sheet-file.ts';

/** By field, the headers under which it may stand; a field without its column reads as empty. */
export type RecordFields<Field extends string> = Readonly<
  Record<Field, { readonly headers: readonly string[]; readonly required: boolean }>
>;

export interface SheetRecord<Field extends string> {
  /** The cell, trimmed; empty where there is none. */
  text(field: Field): string;
  /** @throws RefusalError `file-invalid` that names sheet, cell and problem. */
  refuse(field: Field, ja: string, en: string): never;
}

type Columns<Field extends string> = ReadonlyMap<Field, number>;

function findColumns<Field extends string>(header: SheetRow | undefined, fields: RecordFields<Field>): Columns<Field> {
  const cells = header?.cells.map(foldHeader) ?? [];
  const entries = Object.entries(fields) as [Field, RecordFields<Field>[Field]][];
  const columnOf = (headers: readonly string[]) => {
    const known = headers.map(foldHeader);
    return cells.findIndex((cell) => known.includes(cell));
  };
  const found = entries.map(([field, { headers }]) => [field, columnOf(headers)] as const);
  return new Map(found.filter(([, column]) => column >= 0));
}

async function readRows(file: string): Promise<{ readonly sheet: string; readonly rows: readonly SheetRow[] }> {
  const sheetFile = await openSheetFile(file, basename(file));
  try {
    const sheet = sheetFile.sheets[0] ?? '';
    const rows: SheetRow[] = [];
    for await (const row of sheetFile.rows(sheet)) rows.push(row);
    return { sheet, rows };
  } finally {
    await sheetFile.close();
  }
}

/**
 * The records of the first sheet, whose first row bears the headers.
 * @throws RefusalError `file-unreadable`, `sheet-refused`, or `file-invalid` where a required header is missing.
 */
export async function readRecords<Field extends string>(
  file: string,
  fields: RecordFields<Field>,
  language: Language,
): Promise<readonly SheetRecord<Field>[]> {
  const { sheet, rows } = await readRows(file).catch((error: unknown) => {
    throw error instanceof SheetRefusal ? sheetRefused(error, file) : error;
  });
  const invalid = (where: string, ja: string, en: string) =>
    new RefusalError('file-invalid', { file, where, problem: language === 'ja' ? ja : en });
  const columns = findColumns(rows[0], fields);
  for (const [field, { headers, required }] of Object.entries(fields) as [Field, RecordFields<Field>[Field]][]) {
    const name = headers[0] ?? field;
    if (required && !columns.has(field))
      throw invalid(sheet, `見出し「${name}」がありません`, `there is no header "${field}"`);
  }
  return rows.slice(1).map(({ number, cells }) => ({
    text: (field) => (cells[columns.get(field) ?? -1] ?? '').trim(),
    refuse: (field, ja, en) => {
      throw invalid(`${sheet} ${columnName(columns.get(field) ?? 0)}${number}`, ja, en);
    },
  }));
}
