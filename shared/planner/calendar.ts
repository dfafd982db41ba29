/** The calendar: which days are working days, on which of them classes can be held, and how to count them. */
import { RefusalError } from '../contract/error.ts';
import { type DayNumber, dayNumber, firstOfMonth, formatPlainDate, weekday, yearMonth } from '../model/plain-date.ts';
import { type CompanyCalendar, type DayOff, usualCalendar } from '../model/work-calendar.ts';
import { compareText } from './catalogue-index.ts';
import { createDayList, type DayList } from './day-list.ts';

/** Names of holidays by `YYYY-MM-DD`. */
export type HolidayTable = ReadonlyMap<string, string>;

/** The last year of the built-in holiday table; no roadmap may run past it. */
export const lastCalendarYear = 2050;

/** Working days, Japanese holidays, the company's days off and a person's own left out. */
export interface Calendar {
  isWorkingDay(day: DayNumber): boolean;
  /**
   * The first working day that is not before `day`.
   * @throws RefusalError `no-working-day` where days off leave none, `beyond-calendar` past the end of the table.
   */
  workingDayFrom(day: DayNumber): DayNumber;
  /** The first working day after `day`. */
  workingDayAfter(day: DayNumber): DayNumber;
  /** The working day `count` working days after the first one from `day`; 0 gives that first one. */
  addWorkingDays(day: DayNumber, count: number): DayNumber;
  /** Working days, and those of them on which the site can be left for a class. */
  readonly studyDays: DayList;
  readonly classDays: DayList;
  /** Working days of a week without holidays, 1 to 7. */
  readonly workingDaysPerWeek: number;
  /** The day off that a day falls into, of the company or the person; null where it falls into none. */
  dayOffAt(day: DayNumber): DayOff | null;
  /** This calendar with further days off. */
  without(daysOff: readonly DayOff[]): Calendar;
}

/** Days of the table: the holidays are known within it. */
const firstDay: DayNumber = 0;
const endDay: DayNumber = firstOfMonth(lastCalendarYear + 1, 2);

const free = 0;
const study = 1;
const classes = 2;

/** For each day of the table whether study, and whether classes, can be. */
type DayStates = Uint8Array;

function markSpan(states: DayStates, { from, to, stops }: DayOff): void {
  const last = Math.min(dayNumber(to), endDay - 1);
  for (let day = dayNumber(from); day <= last; day += 1) {
    states[day - firstDay] = stops === 'all' ? free : (states[day - firstDay] ?? free) & study;
  }
}

function statesOf(holidays: HolidayTable, company: CompanyCalendar): DayStates {
  const states = new Uint8Array(endDay - firstDay);
  const weekend = new Set(company.weekend);
  for (let day = firstDay; day < endDay; day += 1) {
    if (!weekend.has(weekday(day))) states[day - firstDay] = study | classes;
  }
  if (company.holidays) for (const date of holidays.keys()) states[dayNumber(date) - firstDay] = free;
  for (const date of company.workingDays) states[dayNumber(date) - firstDay] = study | classes;
  for (const off of company.daysOff) markSpan(states, off);
  return states;
}

function refuseBeyond(days: DayList, day: DayNumber): never {
  const last = days.last();
  if (last !== null && yearMonth(last).year >= lastCalendarYear)
    throw new RefusalError('beyond-calendar', { lastYear: lastCalendarYear });
  throw new RefusalError('no-working-day', { from: formatPlainDate(day) });
}

/** Days off by their dates: which of several is named must not depend on the order in which they were written. */
function byDates(a: DayOff, b: DayOff): number {
  const text = ({ from, to, stops, label }: DayOff) => [from, to, stops, label].join(' ');
  return compareText(text(a), text(b));
}

function calendarOf(states: DayStates, given: readonly DayOff[], workingDaysPerWeek: number): Calendar {
  const daysOff = [...given].sort(byDates);
  const studyDays = createDayList(states, study, firstDay, refuseBeyond);
  const classDays = createDayList(states, classes, firstDay, refuseBeyond);
  // One question is dated several times: its days off are marked once.
  let last: { readonly more: readonly DayOff[]; readonly calendar: Calendar } | null = null;
  const calendar: Calendar = {
    isWorkingDay: (day) => studyDays.has(day),
    workingDayFrom: (day) => studyDays.from(day),
    workingDayAfter: (day) => studyDays.from(day + 1),
    addWorkingDays: (day, count) => studyDays.at(studyDays.rank(day) + count),
    studyDays,
    classDays,
    workingDaysPerWeek,
    dayOffAt: (day) => daysOff.find(({ from, to }) => day >= dayNumber(from) && day <= dayNumber(to)) ?? null,
    without: (more) => {
      if (more.length === 0) return calendar;
      if (last?.more === more) return last.calendar;
      const fewer = states.slice();
      for (const off of more) markSpan(fewer, off);
      last = { more, calendar: calendarOf(fewer, [...daysOff, ...more], workingDaysPerWeek) };
      return last.calendar;
    },
  };
  return calendar;
}

/** Makes a calendar of a company. */
export function createCalendar(holidays: HolidayTable, company: CompanyCalendar = usualCalendar): Calendar {
  const perWeek = Math.max(1, 7 - new Set(company.weekend).size);
  return calendarOf(statesOf(holidays, company), company.daysOff, perWeek);
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
