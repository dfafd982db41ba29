/** Version 1: people, their plans, settings, and the history of edits. */
import type Database from 'better-sqlite3';

export function createStore(db: Database.Database): void {
  db.exec(`
    CREATE TABLE learner (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      owner INTEGER NOT NULL CHECK (owner IN (0, 1)),
      record TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX learner_owner ON learner (owner) WHERE owner = 1;

    CREATE TABLE plan (
      id TEXT PRIMARY KEY,
      learner TEXT NOT NULL REFERENCES learner (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      request TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX plan_learner ON plan (learner);

    CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

    CREATE TABLE edit (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      label TEXT NOT NULL,
      made_at TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
    ) STRICT;
    CREATE TABLE edit_change (
      edit INTEGER NOT NULL REFERENCES edit (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      aggregate TEXT NOT NULL,
      row_id TEXT NOT NULL,
      before TEXT,
      after TEXT,
      PRIMARY KEY (edit, position)
    ) STRICT, WITHOUT ROWID;
  `);
}
