/**
 * Class days on the calendar. A learner leaves the site for so many days a month on average: days not used are
 * saved up, and a course that alone is longer than a month's allowance waits until enough is saved.
 */
import type { DayNumber } from '../model/plain-date.ts';
import { type Calendar, monthNumber, startOfMonth } from './calendar.ts';

const negligibleDays = 1e-9;

export interface ClassPlanner {
  /** The first day after all classes booked so far, not before `day`; whether the allowance reaches is another matter. */
  firstDay(day: DayNumber): DayNumber;
  /** Books a class and returns its days. A half day takes a whole day of the calendar. */
  book(day: DayNumber, days: number): readonly DayNumber[];
}

interface Ledger {
  readonly firstMonth: number;
  readonly perMonth: number;
  readonly usedIn: Map<number, number>;
  readonly taken: Set<DayNumber>;
  total: number;
  lastTaken: DayNumber;
}

/** Whether a month, with what was saved up before it, still has room for a class. */
function fits(ledger: Ledger, month: number, days: number): boolean {
  const allowance = (month - ledger.firstMonth + 1) * ledger.perMonth;
  if (ledger.total + days > allowance + negligibleDays) return false;
  const used = ledger.usedIn.get(month) ?? 0;
  return used + days <= Math.max(ledger.perMonth, days) + negligibleDays;
}

/** Working days in a row from `first`, or `null` where one of them is taken. */
function run(first: DayNumber, days: number, calendar: Calendar, ledger: Ledger): DayNumber[] | null {
  const result: DayNumber[] = [];
  for (let at = first; result.length < Math.ceil(days); at = calendar.workingDayAfter(at)) {
    if (ledger.taken.has(at)) return null;
    result.push(at);
  }
  return result;
}

/** Classes stay within one week where the month has such a place. */
function placeInMonth(
  from: DayNumber,
  month: number,
  days: number,
  calendar: Calendar,
  ledger: Ledger,
): DayNumber[] | null {
  let spread: DayNumber[] | null = null;
  const end = startOfMonth(month + 1);
  for (let first = calendar.workingDayFrom(from); first < end; first = calendar.workingDayAfter(first)) {
    const place = run(first, days, calendar, ledger);
    if (!place) continue;
    const last = place.at(-1) ?? first;
    if (last < end && last - first === place.length - 1) return place;
    spread ??= place;
  }
  return spread;
}

function place(day: DayNumber, days: number, calendar: Calendar, ledger: Ledger): readonly DayNumber[] {
  for (let month = Math.max(ledger.firstMonth, monthNumber(day)); ; month += 1) {
    if (!fits(ledger, month, days)) continue;
    const found = placeInMonth(Math.max(day, startOfMonth(month)), month, days, calendar, ledger);
    if (found) return found;
  }
}

/** An empty planner whose first allowance is that of the month of `start`. */
export function createClassPlanner(calendar: Calendar, start: DayNumber, perMonth: number): ClassPlanner {
  const ledger: Ledger = {
    firstMonth: monthNumber(start),
    perMonth,
    usedIn: new Map(),
    taken: new Set(),
    total: 0,
    lastTaken: start - 1,
  };
  return {
    firstDay: (day) => Math.max(day, ledger.lastTaken + 1),
    book: (day, days) => {
      const booked = place(day, days, calendar, ledger);
      const month = monthNumber(booked[0] ?? day);
      ledger.usedIn.set(month, (ledger.usedIn.get(month) ?? 0) + days);
      ledger.total += days;
      for (const taken of booked) ledger.taken.add(taken);
      ledger.lastTaken = Math.max(ledger.lastTaken, ...booked);
      return booked;
    },
  };
}
