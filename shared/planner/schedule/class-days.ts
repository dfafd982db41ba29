/**
 * Class days on the calendar. A learner leaves the site for so many days a month on average: days not used are
 * saved up, and a course that alone is longer than a month's allowance waits until enough is saved.
 */
import type { DayNumber } from '../../model/plain-date.ts';
import { type Calendar, monthNumber, startOfMonth } from '../calendar.ts';
import { createTrail, type Trail } from './trail.ts';

const negligibleDays = 1e-9;

export interface ClassPlanner extends Pick<Trail, 'mark' | 'undoTo'> {
  /** The first day after all classes booked so far, not before `day`; whether the allowance reaches is another matter. */
  firstDay(day: DayNumber): DayNumber;
  /** Books a class and returns its days. A half day takes a whole day of the calendar. */
  book(day: DayNumber, days: number): readonly DayNumber[];
  /** Whether a class on given days could be booked: nothing else lies on them, and the allowance reaches. */
  fitsOn(dates: readonly DayNumber[]): boolean;
  /** Books a class on given days. */
  bookOn(dates: readonly DayNumber[]): void;
  /** Days used of a month's allowance. */
  usedIn(month: number): number;
  /** Days used in all. */
  used(): number;
  readonly perMonth: number;
  /** The month of the first allowance. */
  readonly firstMonth: number;
}

interface Ledger {
  readonly calendar: Calendar;
  readonly firstMonth: number;
  readonly perMonth: number;
  /** By month of the ledger; months without classes may be missing. */
  readonly usedIn: number[];
  readonly taken: Set<DayNumber>;
  /** The last month of the ledger in which anything is booked. */
  lastMonth: number;
  total: number;
  lastTaken: DayNumber;
}

const usedIn = ({ usedIn: used, firstMonth }: Ledger, month: number) => used[month - firstMonth] ?? 0;

/**
 * By month of the ledger from `from` on, the days that may still be booked in it without any later month, in which
 * something is booked already, running out of its allowance. Months after the last of them have what they have saved.
 */
function roomFrom(ledger: Ledger, from: number): (month: number) => number {
  const { perMonth, usedIn: used, lastMonth, total } = ledger;
  if (from > lastMonth) return (month) => (month + 1) * perMonth - total;
  let before = 0;
  for (let at = 0; at <= Math.min(lastMonth, from - 1); at += 1) before += used[at] ?? 0;
  const rooms: number[] = [];
  for (let at = from; at <= lastMonth; at += 1) {
    before += used[at] ?? 0;
    rooms[at] = (at + 1) * perMonth - before;
  }
  for (let at = lastMonth - 1; at >= from; at -= 1) rooms[at] = Math.min(rooms[at] ?? 0, rooms[at + 1] ?? 0);
  return (month) => rooms[month] ?? (month + 1) * perMonth - total;
}

/** The room of one month, as `roomFrom` counts it. */
function roomIn({ perMonth, usedIn: used, lastMonth, total }: Ledger, month: number): number {
  if (month > lastMonth) return (month + 1) * perMonth - total;
  let before = 0;
  for (let at = 0; at < month; at += 1) before += used[at] ?? 0;
  let room = Number.POSITIVE_INFINITY;
  for (let at = month; at <= lastMonth; at += 1) {
    before += used[at] ?? 0;
    room = Math.min(room, (at + 1) * perMonth - before);
  }
  return room;
}

/** Whether a month has room for a class beside what is booked in it. */
function hasPlace({ perMonth, usedIn: used }: Ledger, month: number, days: number): boolean {
  return (used[month] ?? 0) + days <= Math.max(perMonth, days) + negligibleDays;
}

/** What a place for a class depends on. */
interface Places {
  readonly calendar: Calendar;
  readonly taken: ReadonlySet<DayNumber>;
}

/** Days in a row on which classes can be held, from `first`, or `null` where one of them is taken. */
function run(first: DayNumber, days: number, { calendar, taken }: Places): DayNumber[] | null {
  const result: DayNumber[] = [];
  for (let at = first; ; at = calendar.classDays.from(at + 1)) {
    if (taken.has(at)) return null;
    result.push(at);
    if (result.length >= Math.ceil(days)) return result;
  }
}

/** Classes stay within one week where the month has such a place. */
function placeInMonth(from: DayNumber, month: number, days: number, ledger: Places): DayNumber[] | null {
  const { classDays } = ledger.calendar;
  let spread: DayNumber[] | null = null;
  const end = startOfMonth(month + 1);
  for (let first = classDays.from(from); first < end; first = classDays.from(first + 1)) {
    const place = run(first, days, ledger);
    if (!place) continue;
    const last = place.at(-1) ?? first;
    if (last < end && last - first === place.length - 1) return place;
    spread ??= place;
  }
  return spread;
}

const nothingTaken: ReadonlySet<DayNumber> = new Set();

/** Months have at least so many weeks: fewer days of class than that cannot take a place in each of them. */
const leastWeeks = 4;

/**
 * The last day of a class that begins on `from` or later in its month, at the earliest, where not more than `perMonth`
 * days of class are held in a month: then some week keeps its place.
 */
export function earliestClassEnd(from: DayNumber, days: number, perMonth: number, calendar: Calendar): DayNumber {
  const first = calendar.classDays.from(from);
  const spread = run(first, days, { calendar, taken: nothingTaken })?.at(-1) ?? first;
  if (perMonth > leastWeeks) return spread;
  return placeInMonth(first, monthNumber(first), days, { calendar, taken: nothingTaken })?.at(-1) ?? spread;
}

function place(day: DayNumber, days: number, ledger: Ledger): readonly DayNumber[] {
  const { firstMonth, calendar } = ledger;
  const from = calendar.classDays.from(day);
  const start = Math.max(0, monthNumber(from) - firstMonth);
  const room = roomFrom(ledger, start);
  for (let month = start; ; month += 1) {
    // Asking for the month's first day refuses once the calendar has ended.
    const first = calendar.classDays.from(Math.max(from, startOfMonth(firstMonth + month)));
    if (!hasPlace(ledger, month, days) || room(month) < days - negligibleDays) continue;
    const found = placeInMonth(first, firstMonth + month, days, ledger);
    if (found) return found;
  }
}

/** An empty planner whose first allowance is that of the month of `start`. */
export function createClassPlanner(calendar: Calendar, start: DayNumber, perMonth: number): ClassPlanner {
  const firstMonth = monthNumber(start);
  const ledger: Ledger = {
    calendar,
    firstMonth,
    perMonth,
    usedIn: [],
    taken: new Set(),
    lastMonth: -1,
    total: 0,
    lastTaken: start - 1,
  };
  const booked: {
    readonly dates: readonly DayNumber[];
    readonly total: number;
    readonly lastMonth: number;
    readonly inMonth: number;
    readonly lastTaken: DayNumber;
  }[] = [];
  const trail = createTrail(() => {
    const last = booked.pop();
    if (!last) return;
    for (const day of last.dates) ledger.taken.delete(day);
    const month = monthNumber(last.dates[0] ?? start) - firstMonth;
    ledger.usedIn[month] = last.inMonth;
    ledger.total = last.total;
    ledger.lastMonth = last.lastMonth;
    ledger.lastTaken = last.lastTaken;
  });
  const take = (dates: readonly DayNumber[], days: number): void => {
    trail.push(0, 0);
    const month = monthNumber(dates[0] ?? start) - firstMonth;
    const { total, lastTaken, lastMonth } = ledger;
    ledger.lastMonth = Math.max(lastMonth, month);
    booked.push({ dates, total, lastMonth, inMonth: ledger.usedIn[month] ?? 0, lastTaken });
    ledger.usedIn[month] = (ledger.usedIn[month] ?? 0) + days;
    ledger.total += days;
    for (const day of dates) ledger.taken.add(day);
    ledger.lastTaken = Math.max(ledger.lastTaken, ...dates);
  };
  return {
    ...trail,
    perMonth,
    firstMonth,
    firstDay: (day) => Math.max(day, ledger.lastTaken + 1),
    book: (day, days) => {
      const dates = place(day, days, ledger);
      take(dates, days);
      return dates;
    },
    fitsOn: (dates) => {
      const month = monthNumber(dates[0] ?? start) - firstMonth;
      if (!hasPlace(ledger, month, dates.length) || dates.some((day) => ledger.taken.has(day))) return false;
      return roomIn(ledger, month) >= dates.length - negligibleDays;
    },
    bookOn: (dates) => take(dates, dates.length),
    usedIn: (month) => usedIn(ledger, month),
    used: () => ledger.total,
  };
}
