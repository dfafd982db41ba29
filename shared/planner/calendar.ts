/** The learner's calendar: which days are working days, and how much study fits into them. */
import { type DayNumber, firstOfMonth, formatPlainDate, weekday, yearMonth } from '../model/plain-date.ts';
import { type CompanyCalendar, usualCalendar } from '../model/work-calendar.ts';

/** Names of holidays by `YYYY-MM-DD`. */
export type HolidayTable = ReadonlyMap<string, string>;

/** The last year of the built-in holiday table; no roadmap may run past it. */
export const lastCalendarYear = 2050;

/** Working days are Monday to Friday, Japanese holidays left out. */
export interface Calendar {
  isWorkingDay(day: DayNumber): boolean;
  /** The first working day that is not before `day`. */
  workingDayFrom(day: DayNumber): DayNumber;
  /** The first working day after `day`. */
  workingDayAfter(day: DayNumber): DayNumber;
  /** The working day `count` working days after the first one from `day`; 0 gives that first one. */
  addWorkingDays(day: DayNumber, count: number): DayNumber;
}

/** Makes a calendar; it remembers what it looked up. */
export function createCalendar(holidays: HolidayTable, _company: CompanyCalendar = usualCalendar): Calendar {
  const known = new Map<DayNumber, boolean>();
  const isWorkingDay = (day: DayNumber): boolean => {
    const remembered = known.get(day);
    if (remembered !== undefined) return remembered;
    const working = weekday(day) <= 5 && !holidays.has(formatPlainDate(day));
    known.set(day, working);
    return working;
  };
  const workingDayFrom = (day: DayNumber): DayNumber => {
    let at = day;
    while (!isWorkingDay(at)) at += 1;
    return at;
  };
  const addWorkingDays = (day: DayNumber, count: number): DayNumber => {
    let at = workingDayFrom(day);
    for (let left = count; left > 0; left -= 1) at = workingDayFrom(at + 1);
    return at;
  };
  return { isWorkingDay, workingDayFrom, workingDayAfter: (day) => workingDayFrom(day + 1), addWorkingDays };
}

/** Months since year 0; counts calendar months. */
export function monthNumber(day: DayNumber): number {
  const { year, month } = yearMonth(day);
  return year * 12 + month - 1;
}

/** The first day of a month number. */
export function startOfMonth(month: number): DayNumber {
  return firstOfMonth(Math.floor(month / 12), (month % 12) + 1);
}
