/** A fiscal year as months of weeks, and how the arrow keys walk through its days. */
import { type DayNumber, firstOfMonth, weekday, yearMonth } from '../../../shared/model/plain-date.ts';

/** The calendar of Japanese holidays holds these fiscal years whole. */
export const fiscalYears = { first: 2000, last: 2049 } as const;

export interface FiscalMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Weeks of seven; null before the first and after the last day of the month. */
  readonly weeks: readonly (readonly (DayNumber | null)[])[];
}

/** First day of the fiscal year that begins in April of `year`, and the first day after it. */
export function fiscalYearSpan(year: number): { readonly from: DayNumber; readonly until: DayNumber } {
  return { from: firstOfMonth(year, 4), until: firstOfMonth(year + 1, 4) };
}

/** The days of the week in their order, from the one that a week begins with (1 is Monday, 7 Sunday). */
export function weekFrom(first: number): readonly number[] {
  return Array.from({ length: 7 }, (_, at) => ((first - 1 + at) % 7) + 1);
}

function weeksOf(from: DayNumber, until: DayNumber, firstWeekday: number): FiscalMonth['weeks'] {
  const lead = (weekday(from) - firstWeekday + 7) % 7;
  const count = Math.ceil((lead + until - from) / 7);
  return Array.from({ length: count }, (_week, row) =>
    Array.from({ length: 7 }, (_day, column) => {
      const day = from - lead + row * 7 + column;
      return day >= from && day < until ? day : null;
    }),
  );
}

/** The twelve months from April of `year`. */
export function fiscalMonths(year: number, firstWeekday: number): readonly FiscalMonth[] {
  return Array.from({ length: 12 }, (_, at) => {
    const from = firstOfMonth(year, 4 + at);
    const until = firstOfMonth(year, 5 + at);
    return { ...yearMonth(from), weeks: weeksOf(from, until, firstWeekday) };
  });
}

function sameDayOfMonth(day: DayNumber, months: number): DayNumber {
  const { year, month } = yearMonth(day);
  const first = firstOfMonth(year, month + months);
  const last = firstOfMonth(year, month + months + 1) - 1;
  return Math.min(first + day - firstOfMonth(year, month), last);
}

/** The day that a key leads to, kept within the fiscal year of `year`; null where the key leads nowhere. */
export function dayAfterKey(key: string, day: DayNumber, year: number, firstWeekday: number): DayNumber | null {
  const { from, until } = fiscalYearSpan(year);
  const intoWeek = (weekday(day) - firstWeekday + 7) % 7;
  const goals: Readonly<Record<string, DayNumber>> = {
    ArrowLeft: day - 1,
    ArrowRight: day + 1,
    ArrowUp: day - 7,
    ArrowDown: day + 7,
    Home: day - intoWeek,
    End: day + 6 - intoWeek,
    PageUp: sameDayOfMonth(day, -1),
    PageDown: sameDayOfMonth(day, 1),
  };
  const goal = Object.hasOwn(goals, key) ? goals[key] : undefined;
  return goal === undefined ? null : Math.min(Math.max(goal, from), until - 1);
}
