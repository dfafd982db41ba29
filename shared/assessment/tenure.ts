/** Lengths of service: periods merged so that no day counts twice, and counted by the calendar, to the day. */
import { type DayNumber, dayNumber, firstOfMonth, yearMonth } from '../model/plain-date.ts';

/** First and last day, both included. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Whole months, and days beyond them. */
export interface Tenure {
  readonly months: number;
  readonly days: number;
}

/** How far some days of service go towards a number of years. */
export interface ServiceCount {
  readonly reached: Tenure;
  readonly missing: Tenure;
  readonly met: boolean;
  /** Years as a number; below what is needed wherever a day is missing. */
  readonly years: number;
}

const monthsOfYear = 12;

/** The days of a period as of a day; null where none of it has come yet or it ends before it begins. */
export function spanOf(from: string, to: string | null, today: string): DaySpan | null {
  const span = { from: dayNumber(from), to: Math.min(dayNumber(to ?? today), dayNumber(today)) };
  return span.from <= span.to ? span : null;
}

/** The same days as spans that neither overlap nor touch, by time. */
export function mergeSpans(spans: readonly DaySpan[]): readonly DaySpan[] {
  const merged: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to + 1)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** The day on which some months are over: the same day of the month, or the first of the next where there is none. */
function afterMonths(day: DayNumber, months: number): DayNumber {
  const { year, month } = yearMonth(day);
  const dayOfMonth = day - firstOfMonth(year, month);
  const next = firstOfMonth(year, month + months + 1);
  return Math.min(firstOfMonth(year, month + months) + dayOfMonth, next);
}

/** 1 April to 31 March is twelve months, whatever February has. An end before the beginning is no time at all. */
export function lengthOf({ from, to }: DaySpan): Tenure {
  if (to < from) return { months: 0, days: 0 };
  const [start, end] = [yearMonth(from), yearMonth(to + 1)];
  let months = (end.year - start.year) * monthsOfYear + end.month - start.month;
  while (afterMonths(from, months) > to + 1) months -= 1;
  return { months, days: to + 1 - afterMonths(from, months) };
}

/**
 * Counts the days of all spans, each day once, towards some years: laid end to end from the first day on, so that one
 * unbroken period is counted exactly as the calendar counts it.
 */
export function countService(spans: readonly DaySpan[], neededYears: number): ServiceCount {
  const merged = mergeSpans(spans);
  const first = merged[0]?.from ?? 0;
  const days = merged.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const goal = afterMonths(first, Math.round(neededYears * monthsOfYear));
  return {
    reached: lengthOf({ from: first, to: first + days - 1 }),
    missing:
      days === 0
        ? { months: Math.round(neededYears * monthsOfYear), days: 0 }
        : lengthOf({ from: first + days, to: goal - 1 }),
    met: first + days >= goal,
    years: (days / (goal - first)) * neededYears,
  };
}
