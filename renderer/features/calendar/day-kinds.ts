/** What each day is under a company's calendar. */
import { type DayNumber, dayNumber, formatPlainDate, weekday } from '../../../shared/model/plain-date.ts';
import type { CompanyCalendar, DayOff } from '../../../shared/model/work-calendar.ts';

/** `extra` is worked although it falls on a weekend or a holiday; `no-classes` is worked without classes. */
export type DayKind = 'work' | 'no-classes' | 'weekend' | 'holiday' | 'company' | 'extra';

/** Names of public holidays and closing days by `YYYY-MM-DD`. */
export type HolidayNames = ReadonlyMap<string, string>;

/** True where a period includes a date, `YYYY-MM-DD`. */
export function includesDay({ from, to }: DayOff, date: string): boolean {
  return from <= date && date <= to;
}

/** What a day would be if neither company days off nor working days named it. */
export function usualKind(calendar: CompanyCalendar, names: HolidayNames, day: DayNumber): DayKind {
  if (calendar.weekend.includes(weekday(day))) return 'weekend';
  return calendar.holidays && names.has(formatPlainDate(day)) ? 'holiday' : 'work';
}

/** What a day is; company days off come before working days, as they do when a roadmap is planned. */
export function dayKind(calendar: CompanyCalendar, names: HolidayNames, day: DayNumber): DayKind {
  const date = formatPlainDate(day);
  const off = calendar.daysOff.filter((period) => includesDay(period, date));
  if (off.some(({ stops }) => stops === 'all')) return 'company';
  const usual = usualKind(calendar, names, day);
  if (usual !== 'work') return calendar.workingDays.includes(date) ? 'extra' : usual;
  return off.length > 0 ? 'no-classes' : 'work';
}

/** How many days of the fiscal year that begins in April of `year` are worked. */
export function workingDaysOf(calendar: CompanyCalendar, names: HolidayNames, year: number): number {
  let count = 0;
  for (let day = dayNumber(`${year}-04-01`); day < dayNumber(`${year + 1}-04-01`); day += 1) {
    if (['work', 'no-classes', 'extra'].includes(dayKind(calendar, names, day))) count += 1;
  }
  return count;
}
