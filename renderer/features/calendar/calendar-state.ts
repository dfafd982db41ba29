/** The calendar of the workplace, and the dialog that shows and changes it. */
import type { CompanyCalendar } from '../../../shared/model/work-calendar.ts';
import type { HolidayNames } from './day-kinds.ts';

export interface CalendarState {
  readonly calendarOpen: boolean;
  /** Null until it has been read, which opening the dialog does. */
  readonly companyCalendar: CompanyCalendar | null;
  /** Names of the public holidays and closing days of the fiscal years that were read. */
  readonly holidayNames: HolidayNames;
  openCalendar(): Promise<void>;
  closeCalendar(): void;
  /** Reads the holidays of the fiscal year that begins in April of `year`, once. */
  readHolidays(year: number): Promise<void>;
  /** Saves the calendar as one edit and closes the dialog; a refusal is told and leaves the dialog open. */
  saveCalendar(calendar: CompanyCalendar): Promise<void>;
}
