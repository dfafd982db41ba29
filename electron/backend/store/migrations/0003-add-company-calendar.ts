/** Version 3: the calendar of the workplace, as one row that the history of edits keeps the images of. */
import type Database from 'better-sqlite3';

export function addCompanyCalendar(db: Database.Database): void {
  db.exec('CREATE TABLE calendar (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT');
}
