/** Backs a store up into one file, and puts a store back from such a file; what stood there before is kept aside. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { RefusalError } from '../../../shared/contract/error.ts';
import { migrations } from './migrate.ts';
import { openStore } from './open-store.ts';
import { makeFromDocument, type StoreDocument, writeStoreDocument } from './store-document.ts';
import { storeRefusal } from './store-error.ts';
import { checkHeader } from './store-header.ts';
import { copyVerified, faultOf } from './verified-copy.ts';

/** `sqlite` is a store of its own, `json` one document of text. */
export type BackupFormat = 'sqlite' | 'json';

function asRefusal(error: unknown, file: string): unknown {
  return error instanceof RefusalError ? error : (storeRefusal(error, file) ?? error);
}

/** Uses a database that nobody else has open. @throws RefusalError `store-in-use`, … */
function withDatabase<Result>(file: string, use: (db: Database.Database) => Result): Result {
  let db: Database.Database | null = null;
  try {
    db = new Database(file, { fileMustExist: true, timeout: 300 });
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return use(db);
  } catch (error) {
    throw asRefusal(error, file);
  } finally {
    db?.close();
  }
}

/**
 * Writes a backup of a store that is not open.
 * @param out a file that does not exist yet.
 * @throws RefusalError `store-foreign`, `store-newer`, `store-in-use`, `store-damaged`, `store-unwritable` or
 * `file-unwritable` where `out` exists; a half-written backup is taken away again.
 */
export function backUpStore(file: string, out: string, format: BackupFormat): void {
  checkHeader(file, migrations.length);
  if (existsSync(out)) throw new RefusalError('file-unwritable', { file: out, reason: 'EEXIST' });
  withDatabase(file, (db) => {
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new RefusalError('store-damaged', { file });
    try {
      if (format === 'sqlite') copyVerified(db, out);
      else writeStoreDocument(db, out);
    } catch (error) {
      rmSync(out, { force: true });
      throw asRefusal(error, out);
    }
  });
}

/** The files that SQLite keeps beside a database. */
const beside = ['', '-wal', '-shm'] as const;

function moveAside(file: string, at: string): string | null {
  if (!existsSync(file)) return null;
  const kept = `${file}.before-restore-${at.replaceAll(/\D/gu, '').slice(0, 14)}`;
  for (const ending of beside) if (existsSync(file + ending)) renameSync(file + ending, kept + ending);
  return kept;
}

/** Nobody may be using the store that is replaced; a damaged one is replaced all the same, another program's file never. */
function refuseUse(file: string): void {
  if (!existsSync(file)) return;
  try {
    checkHeader(file, Number.MAX_SAFE_INTEGER);
    withDatabase(file, () => undefined);
  } catch (error) {
    if (!(error instanceof RefusalError) || error.code !== 'store-damaged') throw error;
  }
}

/** Makes the new store beside the old one, and tries whether it opens, before anything is replaced. */
function makeVerified(target: string, make: (file: string) => void): void {
  rmSync(target, { force: true });
  try {
    make(target);
    const store = openStore(target);
    store.learners.list();
    store.plans.list();
    store.close();
    const fault = faultOf(target, migrations.length);
    if (fault !== null) throw new RefusalError('store-damaged', { file: target });
  } catch (error) {
    for (const ending of beside) rmSync(target + ending, { force: true });
    throw asRefusal(error, target);
  }
}

/** What a store is put back from: another store, or a document with the name of its file. */
export type RestoreSource =
  | { readonly kind: 'store'; readonly file: string }
  | { readonly kind: 'document'; readonly file: string; readonly document: StoreDocument };

function makeFrom(source: RestoreSource): (target: string) => void {
  if (source.kind === 'document') return (target) => makeFromDocument(source.document, target, source.file);
  return (target) => {
    checkHeader(source.file, migrations.length);
    const db = new Database(source.file, { readonly: true, fileMustExist: true });
    try {
      if (db.pragma('quick_check(1)', { simple: true }) !== 'ok')
        throw new RefusalError('store-damaged', { file: source.file });
      copyVerified(db, target);
    } finally {
      db.close();
    }
  };
}

/**
 * Puts a store back from a backup; one of an older version is brought to the newest.
 * @param at now, ISO 8601: part of the name under which the store that was there is kept.
 * @returns that name; null where there was none.
 * @throws RefusalError where the backup is no good or the store is in use; nothing is replaced then.
 */
export function restoreStore(source: RestoreSource, file: string, at: string): string | null {
  mkdirSync(dirname(file), { recursive: true });
  refuseUse(file);
  const fresh = `${file}.restoring`;
  makeVerified(fresh, makeFrom(source));
  const kept = moveAside(file, at);
  renameSync(fresh, file);
  return kept;
}
