/** A CSV file as a sheet. */
import type { FileHandle } from 'node:fs/promises';
import { extname } from 'node:path';
import type { SheetRow } from '../../../../shared/exchange/sheet-row.ts';
import { createCsvSplitter } from './csv-records.ts';
import { csvShape } from './csv-shape.ts';
import { detectEncoding, type FoundEncoding, textDecoder } from './detect-encoding.ts';
import { readChunks } from './read-chunks.ts';
import { createRowGuard } from './row-guard.ts';
import type { SheetFile } from './sheet-file.ts';

async function* texts(handle: FileHandle, { name, skip }: FoundEncoding): AsyncGenerator<string> {
  const decoder = textDecoder(name, false);
  for await (const chunk of readChunks(handle, skip)) yield decoder.decode(chunk, { stream: true });
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

async function* csvRows(
  handle: FileHandle,
  encoding: FoundEncoding,
  file: string,
  signal?: AbortSignal,
): AsyncGenerator<SheetRow> {
  const guard = createRowGuard(file, null);
  let splitter: ReturnType<typeof createCsvSplitter> | null = null;
  let number = 0;
  function* guarded(records: readonly (readonly string[])[]): Generator<SheetRow> {
    for (const record of records) {
      signal?.throwIfAborted();
      number += 1;
      const cells = guard.check(number, record);
      if (cells) yield { number, cells };
    }
  }
  for await (const text of texts(handle, encoding)) {
    signal?.throwIfAborted();
    if (text.includes('\0')) guard.suspectNul();
    const shape = splitter ? null : csvShape(text);
    if (shape) splitter = createCsvSplitter(shape, guard);
    if (shape && shape.skip > 0) number = 1;
    if (splitter) yield* guarded(splitter.push(text.slice(shape?.skip ?? 0)));
  }
  if (splitter) yield* guarded(splitter.end());
  guard.finish();
}

/** Opens the file for reading; it takes over the handle. */
export async function openCsvFile(handle: FileHandle, head: Buffer, file: string): Promise<SheetFile> {
  const encoding = await detectEncoding(handle, head, file);
  const sheet = file.slice(0, file.length - extname(file).length) || file;
  return {
    kind: 'csv',
    encoding: encoding.name,
    sheets: [sheet],
    rows: (_sheet, signal) => csvRows(handle, encoding, file, signal),
    close: () => handle.close(),
  };
}
