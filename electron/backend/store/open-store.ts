/** Opens the store: one SQLite file, one program at a time, every commit on the disk before it counts. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { RefusalError } from '../../../shared/contract/error.ts';
import { type CatalogueRows, createCatalogueRows } from './catalogue-rows.ts';
import { type CompanyCalendarRow, createCompanyCalendar } from './company-calendar.ts';
import { createDepartmentStore, type DepartmentStore } from './department.ts';
import { createEdits, type Edits } from './edits.ts';
import { createImportMappings, type ImportMappings } from './import-mappings.ts';
import { createLearners, type Learners } from './learners.ts';
import { checkOrigin, mark, migrate, migrations } from './migrate.ts';
import { createPlannedPaths, type PlannedPaths } from './planned-paths.ts';
import { createPlans, type Plans } from './plans.ts';
import { createRecordEntries, type RecordEntries } from './record-entries.ts';
import { createSettings, type SettingsTable } from './settings.ts';
import { storeRefusal } from './store-error.ts';
import { checkHeader } from './store-header.ts';

export interface Store {
  readonly file: string;
  readonly learners: Learners;
  readonly plans: Plans;
  readonly records: RecordEntries;
  readonly settings: SettingsTable;
  readonly catalogue: CatalogueRows;
  readonly calendar: CompanyCalendarRow;
  readonly mappings: ImportMappings;
  readonly department: DepartmentStore;
  readonly paths: PlannedPaths;
  readonly edits: Edits;
  /** Grows with every row that changes while the store is open: the same number, the same content. */
  changes(): number;
  close(): void;
}

function prepare(db: Database.Database, file: string): void {
  db.pragma('locking_mode = EXCLUSIVE');
  checkOrigin(db, file);
  mark(db);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // A transaction that writes takes the lock now, so that a second program is refused at once.
  db.exec('BEGIN EXCLUSIVE; COMMIT');
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new RefusalError('store-damaged', { file });
  migrate(db, file);
}

/**
 * Opens or creates a store.
 * @throws RefusalError `store-in-use`, `store-foreign`, `store-newer`, `store-damaged`, `store-unwritable` or
 * `disk-full`; the file stays as it was.
 */
export function openStore(file: string): Store {
  let db: Database.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    checkHeader(file, migrations.length);
    db = new Database(file, { timeout: 300 });
    prepare(db, file);
  } catch (error) {
    db?.close();
    throw error instanceof RefusalError ? error : (storeRefusal(error, file) ?? error);
  }
  const learners = createLearners(db);
  const plans = createPlans(db);
  const records = createRecordEntries(db);
  const catalogue = createCatalogueRows(db);
  const calendar = createCompanyCalendar(db);
  const department = createDepartmentStore(db);
  const open = db;
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck();
  return {
    file,
    learners,
    plans,
    records,
    settings: createSettings(db),
    catalogue,
    calendar,
    mappings: createImportMappings(db),
    department,
    paths: createPlannedPaths(db),
    edits: createEdits(
      db,
      {
        learner: learners.rows,
        plan: plans.rows,
        calendar: calendar.rows,
        entry: records.rows,
        team: department.teamRows.rows,
        curriculum: department.curriculumRows.rows,
        session: department.sessionRows.rows,
        department: department.rulesRows.rows,
      },
      catalogue,
    ),
    changes: () => changes.get() ?? 0,
    close: () => open.close(),
  };
}
