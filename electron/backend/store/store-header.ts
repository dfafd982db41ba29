/** Looks at a file before SQLite touches it: even opening another program's database could change it. */
import { closeSync, openSync, readSync } from 'node:fs';
import { RefusalError } from '../../../shared/contract/error.ts';

/** "MICH" in ASCII, in the header of every store. */
export const applicationId = 0x4d494348;

/** Places in SQLite's header (https://www.sqlite.org/fileformat2.html, 1.3). */
const place = { length: 100, version: 60, application: 68 } as const;
const magic = 'SQLite format 3\0';

/** The first bytes of a file: fewer where it is shorter, none where it does not exist. */
function firstBytes(file: string): Buffer {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
  try {
    const bytes = Buffer.alloc(place.length);
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}

/** @throws RefusalError `store-foreign` or `store-newer`; an absent or empty file will become a store. */
export function checkHeader(file: string, supported: number): void {
  const bytes = firstBytes(file);
  if (bytes.length === 0) return;
  const ours =
    bytes.length === place.length &&
    bytes.toString('latin1', 0, magic.length) === magic &&
    bytes.readUInt32BE(place.application) === applicationId;
  if (!ours) throw new RefusalError('store-foreign', { file });
  const version = bytes.readUInt32BE(place.version);
  if (version > supported) throw new RefusalError('store-newer', { file, version, supported });
}
