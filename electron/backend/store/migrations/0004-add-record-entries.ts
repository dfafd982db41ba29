/**
 * Version 4: the detailed record of each person, as entries. What is known of people without dates stays in their own
 * row and is shown as entries; see decision 14.
 */
import type Database from 'better-sqlite3';

export function addRecordEntries(db: Database.Database): void {
  db.exec(`
    CREATE TABLE record_entry (
      learner TEXT NOT NULL REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
      id TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (learner, id)
    ) STRICT, WITHOUT ROWID;
  `);
}
