/** Days to pixels and back, with the fiscal years and quarters that lie across them. */
import { type DayNumber, dayNumber, firstOfMonth, fiscalYear, yearMonth } from '../../../shared/model/plain-date.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';

export interface TimelineScale {
  readonly first: DayNumber;
  /** The first day past the end. */
  readonly last: DayNumber;
  readonly perDay: number;
}

export interface TimelineSpan {
  readonly x: number;
  readonly width: number;
  readonly year: number;
  /** 1 is April to June; null for a whole fiscal year. */
  readonly quarter: number | null;
}

const leastPixelsPerDay = 0.3;
const mostPixelsPerDay = 4;

/** The first day of the quarter that a day is in. */
function quarterStart(day: DayNumber): DayNumber {
  const { year, month } = yearMonth(day);
  return firstOfMonth(year, month - ((month - 1) % 3));
}

function nextQuarter(day: DayNumber): DayNumber {
  const { year, month } = yearMonth(day);
  return firstOfMonth(year, month + 3);
}

/** The last day that must be in sight: the finish, or a deadline after it. */
function lastDay({ start, totals, deadline }: Roadmap): DayNumber {
  const days = [start, totals.finish ?? start, deadline?.date ?? start].map(dayNumber);
  return Math.max(...days);
}

/**
 * Whole quarters from the start to the last day, on at least `width` pixels. With `held`, what is in sight keeps its
 * place and the scale only grows to the right: nothing runs away from under the pointer.
 */
export function timelineScale(roadmap: Roadmap, width: number, held?: TimelineScale): TimelineScale {
  const last = nextQuarter(quarterStart(lastDay(roadmap)));
  if (held) return { ...held, last: Math.max(held.last, last) };
  const first = quarterStart(dayNumber(roadmap.start));
  const perDay = Math.min(Math.max(width / (last - first), leastPixelsPerDay), mostPixelsPerDay);
  return { first, last, perDay };
}

/** Where a day begins. */
export function xOf({ first, perDay }: TimelineScale, day: DayNumber): number {
  return (day - first) * perDay;
}

export function quartersOf(scale: TimelineScale): readonly TimelineSpan[] {
  const spans: TimelineSpan[] = [];
  for (let day = scale.first; day < scale.last; day = nextQuarter(day)) {
    const quarter = (Math.floor((yearMonth(day).month - 1) / 3) + 3) % 4;
    const x = xOf(scale, day);
    spans.push({ x, width: xOf(scale, nextQuarter(day)) - x, year: fiscalYear(day), quarter: quarter + 1 });
  }
  return spans;
}

export function yearsOf(quarters: readonly TimelineSpan[]): readonly TimelineSpan[] {
  const years: TimelineSpan[] = [];
  for (const { x, width, year } of quarters) {
    const last = years.at(-1);
    if (last?.year === year) years[years.length - 1] = { ...last, width: x + width - last.x };
    else years.push({ x, width, year, quarter: null });
  }
  return years;
}
