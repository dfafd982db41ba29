/** The calendar of the workplace in the store: one row, and none until somebody changes it. */
import type Database from 'better-sqlite3';
import { type CompanyCalendar, usualCalendar } from '../../../shared/model/work-calendar.ts';
import type { RowImage, RowImages } from './row-images.ts';

/** The only row. */
export const companyCalendarId = 'company';

export interface CompanyCalendarRow {
  readonly rows: RowImages;
  /** The usual calendar where nobody has changed it. */
  read(): CompanyCalendar;
}

/** The row of the calendar. */
export function calendarImage(calendar: CompanyCalendar): RowImage {
  return { id: companyCalendarId, content: JSON.stringify(calendar) };
}

export function createCompanyCalendar(db: Database.Database): CompanyCalendarRow {
  const one = db.prepare<[string], { readonly id: string; readonly content: string }>(
    'SELECT * FROM calendar WHERE id = ?',
  );
  const put = db.prepare<[RowImage]>(
    'INSERT INTO calendar VALUES (:id, :content) ON CONFLICT (id) DO UPDATE SET content = :content',
  );
  const remove = db.prepare<[string]>('DELETE FROM calendar WHERE id = ?');
  return {
    rows: {
      read: (id) => (one.get(id) as RowImage | undefined) ?? null,
      write: (id, image) => (image === null ? remove.run(id) : put.run(image)),
    },
    read: () => {
      const row = one.get(companyCalendarId);
      return row ? { ...usualCalendar, ...(JSON.parse(row.content) as CompanyCalendar) } : usualCalendar;
    },
  };
}
