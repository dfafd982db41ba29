/**
 * Version 2: a department's own catalogue, other standards, and the standard that each plan belongs to.
 * Catalogue rows are versions: the newest one whose edit is not undone counts, so an import of 100,000 rows is one
 * edit that is undone by one mark.
 */
import type Database from 'better-sqlite3';

export function addOwnCatalogue(db: Database.Database): void {
  db.exec(`
    CREATE TABLE catalogue_row (
      standard TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('standard', 'group', 'course', 'state', 'session')),
      id TEXT NOT NULL,
      edit INTEGER NOT NULL,
      content TEXT,
      PRIMARY KEY (standard, kind, id, edit)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE import_mapping (name TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;

    ALTER TABLE plan ADD COLUMN standard TEXT NOT NULL DEFAULT 'built-in';
  `);
}
