/**
 * Version 5: what a department keeps. Teams, curricula, sessions and rules are rows that the history of edits keeps the
 * images of; planned paths follow from all the rest and can be made again. Column mappings say which kind of sheet they
 * are for: until now there were catalogues only.
 */
import type Database from 'better-sqlite3';

export function addDepartment(db: Database.Database): void {
  db.exec(`
    ALTER TABLE learner ADD COLUMN profile TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE learner ADD COLUMN removed_at TEXT;

    CREATE TABLE team (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
    CREATE TABLE curriculum (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
    CREATE TABLE course_session (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
    CREATE TABLE department (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;

    ALTER TABLE import_mapping RENAME TO mapping_before;
    CREATE TABLE import_mapping (
      what TEXT NOT NULL,
      name TEXT NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (what, name)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO import_mapping SELECT 'catalogue', name, content FROM mapping_before;
    DROP TABLE mapping_before;

    CREATE TABLE planned_path (key TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
    CREATE TABLE learner_path (
      learner TEXT PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
      planned_at TEXT NOT NULL,
      key TEXT NOT NULL,
      answer TEXT NOT NULL
    ) STRICT;
  `);
}
