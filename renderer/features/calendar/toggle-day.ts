/** Turns one day of a company's calendar from free to worked and back. */
import { type DayNumber, dayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import type { CompanyCalendar, DayOff } from '../../../shared/model/work-calendar.ts';
import { dayKind, type HolidayNames, includesDay, usualKind } from './day-kinds.ts';

const dayAfter = (date: string) => formatPlainDate(dayNumber(date) + 1);
const dayBefore = (date: string) => formatPlainDate(dayNumber(date) - 1);

/** A period without one of its days: none, one or two periods. */
function without(period: DayOff, date: string): readonly DayOff[] {
  if (!includesDay(period, date)) return [period];
  return [
    ...(period.from < date ? [{ ...period, to: dayBefore(date) }] : []),
    ...(date < period.to ? [{ ...period, from: dayAfter(date) }] : []),
  ];
}

/** Takes one day out of all periods that stop everything. */
function release(daysOff: readonly DayOff[], date: string): readonly DayOff[] {
  return daysOff.flatMap((period) => (period.stops === 'all' ? without(period, date) : [period]));
}

/** Adds a day off; it joins nameless periods that end the day before or begin the day after. */
function addDayOff(daysOff: readonly DayOff[], date: string): readonly DayOff[] {
  const joins = (period: DayOff) =>
    period.stops === 'all' && period.label === '' && (period.to === dayBefore(date) || period.from === dayAfter(date));
  const joined = daysOff.filter(joins);
  const from = joined.reduce((first, period) => (period.from < first ? period.from : first), date);
  const to = joined.reduce((last, period) => (period.to > last ? period.to : last), date);
  return sortDaysOff([...daysOff.filter((period) => !joins(period)), { from, to, label: '', stops: 'all' }]);
}

/** Periods by their first day, then by their last. */
export function sortDaysOff(daysOff: readonly DayOff[]): readonly DayOff[] {
  return [...daysOff].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** A day without work becomes a working day; a working day becomes a day off. */
export function toggleDay(calendar: CompanyCalendar, names: HolidayNames, day: DayNumber): CompanyCalendar {
  const date = formatPlainDate(day);
  const workingDays = calendar.workingDays.filter((each) => each !== date);
  const worked = { ...calendar, workingDays: [...workingDays, date].sort() };
  const isUsuallyWorked = usualKind(calendar, names, day) === 'work';
  switch (dayKind(calendar, names, day)) {
    case 'company': {
      const released = { ...calendar, daysOff: release(calendar.daysOff, date) };
      return isUsuallyWorked ? released : { ...released, workingDays: worked.workingDays };
    }
    case 'weekend':
    case 'holiday':
      return worked;
    case 'extra':
      return { ...calendar, workingDays };
    case 'work':
    case 'no-classes':
      return { ...calendar, workingDays, daysOff: addDayOff(calendar.daysOff, date) };
  }
}
