/** Opens bytes as a sheet file and reads it, or says why it is refused. */
import { writeFileSync } from 'node:fs';
import { openSheetFile } from '../../../../../electron/backend/files/sheets/open-sheet-file.ts';
import { SheetRefusal } from '../../../../../shared/exchange/sheet-refusal.ts';
import type { SheetRow } from '../../../../../shared/exchange/sheet-row.ts';

export interface ReadSheet {
  readonly kind: string;
  readonly encoding: string | null;
  readonly sheets: readonly string[];
  readonly rows: readonly SheetRow[];
  /** The cells of each row. */
  readonly cells: readonly (readonly string[])[];
}

/** Reads the first sheet, or the one named. */
export async function readSheet(path: string, bytes: Uint8Array, sheet?: string): Promise<ReadSheet> {
  writeFileSync(path, bytes);
  const file = await openSheetFile(path, 'the file');
  try {
    const rows: SheetRow[] = [];
    for await (const row of file.rows(sheet ?? file.sheets[0] ?? '')) rows.push(row);
    const { kind, encoding, sheets } = file;
    return { kind, encoding, sheets, rows, cells: rows.map(({ cells }) => cells) };
  } finally {
    await file.close();
  }
}

/** The refusal of bytes that must not be read: its code with its details. */
export async function refusalOf(path: string, bytes: Uint8Array, sheet?: string): Promise<Record<string, unknown>> {
  try {
    await readSheet(path, bytes, sheet);
  } catch (error) {
    if (error instanceof SheetRefusal) return { code: error.code, ...error.details };
    throw error;
  }
  throw new Error('it was read');
}
