/** Copies of a store that can be relied on: whole databases of their own, on the disk, read again to be sure of them. */
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { RefusalError } from '../../../shared/contract/error.ts';

/** What SQLite finds wrong with a database that it only reads; null where it is whole and of that version. */
export function faultOf(file: string, version: number): string | null {
  let copy: Database.Database | null = null;
  try {
    copy = new Database(file, { readonly: true, fileMustExist: true });
    const found = String(copy.pragma('quick_check(1)', { simple: true }));
    if (found !== 'ok') return found;
    return copy.pragma('user_version', { simple: true }) === version ? null : 'user_version';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    copy?.close();
  }
}

/** SQLite leaves it to the system when a copy comes to the disk. */
export function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Copies an open database into a file that does not exist yet.
 * @throws RefusalError `store-unwritable` where the copy would be of no help; it is taken away again.
 */
export function copyVerified(db: Database.Database, copy: string): void {
  db.prepare('VACUUM INTO ?').run(copy);
  flush(copy);
  const fault = faultOf(copy, Number(db.pragma('user_version', { simple: true })));
  if (fault === null) return;
  rmSync(copy, { force: true });
  throw new RefusalError('store-unwritable', { file: copy, reason: fault });
}
