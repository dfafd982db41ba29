/** Days to pixels on the board of sessions, and what its axis shows. */
import { type DayNumber, dayNumber, firstOfMonth, weekday, yearMonth } from '../../../shared/model/plain-date.ts';

export type BoardUnit = 'week' | 'month';

/** Pixels of a day. */
const perDayOf: Readonly<Record<BoardUnit, number>> = { week: 8, month: 2.4 };

export interface BoardScale {
  readonly unit: BoardUnit;
  readonly first: DayNumber;
  /** The first day past the end. */
  readonly end: DayNumber;
  readonly perDay: number;
}

export interface AxisSpan {
  readonly from: DayNumber;
  readonly x: number;
  readonly width: number;
}

/** Months on the board at least, so that an empty one can be planned on. */
const leastMonths = 12;

/** A scale over all sessions and today, in whole months. */
export function boardScale(dates: readonly string[], today: string, unit: BoardUnit): BoardScale {
  const days = [...dates, today].map(dayNumber);
  const first = yearMonth(Math.min(...days));
  const last = yearMonth(Math.max(...days));
  const start = firstOfMonth(first.year, first.month);
  const least = firstOfMonth(first.year, first.month + leastMonths);
  const end = Math.max(least, firstOfMonth(last.year, last.month + 2));
  return { unit, first: start, end, perDay: perDayOf[unit] };
}

export function xOf({ first, perDay }: BoardScale, day: DayNumber): number {
  return (day - first) * perDay;
}

/** Months of the board. */
export function monthsOf(scale: BoardScale): readonly AxisSpan[] {
  const spans: AxisSpan[] = [];
  for (let from = scale.first; from < scale.end; ) {
    const { year, month } = yearMonth(from);
    const next = firstOfMonth(year, month + 1);
    spans.push({ from, x: xOf(scale, from), width: (Math.min(next, scale.end) - from) * scale.perDay });
    from = next;
  }
  return spans;
}

/** Mondays of the board. */
export function mondaysOf(scale: BoardScale): readonly AxisSpan[] {
  const monday = scale.first + ((8 - weekday(scale.first)) % 7);
  const count = Math.max(0, Math.ceil((scale.end - monday) / 7));
  return Array.from({ length: count }, (_, week) => {
    const from = monday + week * 7;
    return { from, x: xOf(scale, from), width: 7 * scale.perDay };
  });
}
