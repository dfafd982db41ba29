/** Brings a store to the newest version: numbered steps, each in one transaction, never one left out. */
import type Database from 'better-sqlite3';
import { RefusalError } from '../../../shared/contract/error.ts';
import { createStore } from './migrations/0001-create-store.ts';
import { addOwnCatalogue } from './migrations/0002-add-own-catalogue.ts';
import { addCompanyCalendar } from './migrations/0003-add-company-calendar.ts';
import { addRecordEntries } from './migrations/0004-add-record-entries.ts';
import { addDepartment } from './migrations/0005-add-department.ts';
import { applicationId } from './store-header.ts';
import { copyVerified } from './verified-copy.ts';

/** One step; its place in the list plus one is the version that it leads to. */
export type Migration = (db: Database.Database) => void;

/** Append only: a store out there may be at any of these versions. */
export const migrations: readonly Migration[] = [
  createStore,
  addOwnCatalogue,
  addCompanyCalendar,
  addRecordEntries,
  addDepartment,
];

function pragma(db: Database.Database, name: string): number {
  return Number(db.pragma(name, { simple: true }));
}

/** Marks a new file as a store, in the file itself: to be called before the log of WAL begins. */
export function mark(db: Database.Database): void {
  if (pragma(db, 'application_id') !== applicationId) db.pragma(`application_id = ${applicationId}`);
}

/** @throws RefusalError `store-foreign` or `store-newer`; nothing is written before these are ruled out. */
export function checkOrigin(db: Database.Database, file: string, supported = migrations.length): void {
  const version = pragma(db, 'user_version');
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  const fresh = version === 0 && tables === 0;
  if (!fresh && pragma(db, 'application_id') !== applicationId) throw new RefusalError('store-foreign', { file });
  if (version > supported) throw new RefusalError('store-newer', { file, version, supported });
}

/**
 * Runs what is missing. A store that already holds data is backed up first.
 * @throws RefusalError `store-unwritable` where the copy turns out bad; nothing is migrated then.
 */
export function migrate(db: Database.Database, file: string, steps: readonly Migration[] = migrations): void {
  const version = pragma(db, 'user_version');
  if (version > 0 && version < steps.length) copyVerified(db, `${file}.before-v${version + 1}-${Date.now()}`);
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    db.transaction(() => {
      step(db);
      db.pragma(`user_version = ${index + 1}`);
    }).exclusive();
  }
}
