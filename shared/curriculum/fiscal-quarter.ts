/** Fiscal quarters: the fiscal year begins in April, its first quarter is April to June. */
import { type DayNumber, dayNumber, firstOfMonth, yearMonth } from '../model/plain-date.ts';

/** `2027-Q1` is April to June 2027, `2027-Q4` January to March 2028. */
export type QuarterId = string;

/** Quarters since the one that begins in April of the year 0; the next one is one more. */
export type QuarterNumber = number;

/** The quarter of a day. */
export function quarterOf(day: DayNumber): QuarterNumber {
  const { year, month } = yearMonth(day);
  return Math.floor((year * 12 + month - 4) / 3);
}

export function quarterId(quarter: QuarterNumber): QuarterId {
  const year = Math.floor(quarter / 4);
  return `${year}-Q${quarter - year * 4 + 1}`;
}

/** The quarter of an id that a schema has already checked. */
export function quarterNumber(id: QuarterId): QuarterNumber {
  return Number(id.slice(0, 4)) * 4 + Number(id.slice(6)) - 1;
}

/** Its first day. */
export function quarterStart(quarter: QuarterNumber): DayNumber {
  const year = Math.floor(quarter / 4);
  return firstOfMonth(year, 4 + (quarter - year * 4) * 3);
}

/** Every quarter from the first to the last of some, without a gap. */
export function quarterSpan(quarters: readonly QuarterId[]): readonly QuarterId[] {
  if (quarters.length === 0) return [];
  const numbers = quarters.map(quarterNumber);
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => quarterId(first + at));
}

/** The quarter of `YYYY-MM-DD`. */
export function quarterOfDate(date: string): QuarterId {
  return quarterId(quarterOf(dayNumber(date)));
}
