/** Tells an encrypted workbook from one of Excel 97 to 2003: both are OLE compound files. */
import type { FileHandle } from 'node:fs/promises';
import type { SheetRefusalCode } from '../../../../shared/exchange/sheet-refusal.ts';

/** Enough for the directory of any workbook. */
const directoryBytes = 64 * 1024;

const has = (directory: Buffer, name: string) => directory.includes(Buffer.from(name, 'utf16le'));

/** What to refuse the file with. */
export async function oleRefusal(handle: FileHandle): Promise<SheetRefusalCode> {
  const header = Buffer.alloc(512);
  await handle.read(header, 0, 512, 0);
  const sectorSize = 2 ** Math.min(header.readUInt16LE(30), 12);
  const firstSector = header.readUInt32LE(48);
  const directory = Buffer.alloc(directoryBytes);
  await handle.read(directory, 0, directoryBytes, (firstSector + 1) * sectorSize);
  if (has(directory, 'EncryptedPackage') || has(directory, 'EncryptionInfo')) return 'password';
  return has(directory, 'Workbook') || has(directory, 'Book') ? 'legacy-xls' : 'not-a-sheet';
}
