/** Opens a CSV file or a workbook from outside; what it is, its content says and not its name. */
import { type FileHandle, open } from 'node:fs/promises';
import { RefusalError } from '../../../../shared/contract/error.ts';
import { sheetLimits } from '../../../../shared/exchange/sheet-limits.ts';
import { SheetRefusal } from '../../../../shared/exchange/sheet-refusal.ts';
import { openCsvFile } from './csv-file.ts';
import { fileKind } from './file-kind.ts';
import { oleRefusal } from './ole-kind.ts';
import type { SheetFile } from './sheet-file.ts';
import { openXlsxFile } from './xlsx-file.ts';

const headBytes = 4096;

function unreadable(error: unknown, file: string): RefusalError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new RefusalError('file-unreadable', {
    file,
    reason: code || (error instanceof Error ? error.message : String(error)),
  });
}

async function openHandle(path: string, file: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (error) {
    throw unreadable(error, file);
  }
}

async function readHead(handle: FileHandle, file: string): Promise<Buffer> {
  const { size } = await handle.stat();
  if (size === 0) throw new SheetRefusal('empty', file);
  if (size > sheetLimits.fileBytes) throw new SheetRefusal('too-large', file, { limit: sheetLimits.fileBytes });
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
  return buffer.subarray(0, bytesRead);
}

async function openByKind(handle: FileHandle, file: string): Promise<SheetFile> {
  const head = await readHead(handle, file);
  switch (fileKind(head)) {
    case 'zip':
      return openXlsxFile(handle, file);
    case 'ole':
      throw new SheetRefusal(await oleRefusal(handle), file);
    case 'text':
      return openCsvFile(handle, head, file);
    case 'other':
      throw new SheetRefusal('not-a-sheet', file);
  }
}

/**
 * Opens the file at `path`; `name` is what the user calls it, for messages.
 * @throws RefusalError `file-unreadable` where the system does not give it
 * @throws SheetRefusal where it is no sheet, or too much of one
 */
export async function openSheetFile(path: string, name: string): Promise<SheetFile> {
  const handle = await openHandle(path, name);
  try {
    return await openByKind(handle, name);
  } catch (error) {
    await handle.close();
    const known = error instanceof SheetRefusal || error instanceof RefusalError;
    throw known || !(error instanceof Error && 'code' in error) ? error : unreadable(error, name);
  }
}
