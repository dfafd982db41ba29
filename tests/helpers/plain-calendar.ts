/** Which days can be worked on, by the rules alone and day by day: what the planner's own calendar is held against. */
import { type DayNumber, formatPlainDate, weekday } from '../../shared/model/plain-date.ts';
import type { CompanyCalendar, DayOff } from '../../shared/model/work-calendar.ts';
import type { HolidayTable } from '../../shared/planner/calendar.ts';

/** What a day is wanted for: days off may stop classes alone. */
export type Activity = 'study' | 'classes';

export type IsOpen = (day: DayNumber, activity: Activity) => boolean;

/** Days off win over everything; days worked win over weekends and holidays. */
export function plainCalendar(
  company: CompanyCalendar,
  holidays: HolidayTable,
  ownDaysOff: readonly DayOff[] = [],
): IsOpen {
  const daysOff = [...company.daysOff, ...ownDaysOff];
  const known = new Map<string, boolean>();
  const isOpen: IsOpen = (day, activity) => {
    const date = formatPlainDate(day);
    if (
      daysOff.some(({ from, to, stops }) => from <= date && date <= to && (stops === 'all' || activity === 'classes'))
    )
      return false;
    if (company.workingDays.includes(date)) return true;
    return !company.weekend.includes(weekday(day)) && !(company.holidays && holidays.has(date));
  };
  return (day, activity) => {
    const key = `${day} ${activity}`;
    const open = known.get(key) ?? isOpen(day, activity);
    known.set(key, open);
    return open;
  };
}
