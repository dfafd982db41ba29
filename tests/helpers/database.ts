/** Raw looks into a database file, past the store. */
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Opens a file, lets `action` look or write, and closes it. */
export function withDatabase<Result>(file: string, action: (db: Database.Database) => Result): Result {
  const db = new Database(file);
  try {
    return action(db);
  } finally {
    db.close();
  }
}

/** Makes a database file from a script of SQL. */
export function databaseFrom(script: string, file: string): void {
  withDatabase(file, (db) => db.exec(readFileSync(script, 'utf8')));
}

/** Every table and index, as they were created. */
export function schemaOf(db: Database.Database): readonly unknown[] {
  return db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name').all();
}

export function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
