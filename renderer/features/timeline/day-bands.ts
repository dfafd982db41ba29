/** Days off as bands across the timeline: the person's own and the company's. */
import { dayNumber } from '../../../shared/model/plain-date.ts';
import type { DayOff } from '../../../shared/model/work-calendar.ts';
import { type TimelineScale, xOf } from './timeline-scale.ts';

export interface DayBand extends DayOff {
  readonly x: number;
  readonly width: number;
  readonly whose: 'person' | 'company';
}

/** The room that a name takes, pixels a letter; wide enough for a kanji. */
const letterWidth = 10;
const leastBand = 2;

function bandOf(day: DayOff, whose: DayBand['whose'], scale: TimelineScale): DayBand | readonly [] {
  const from = Math.max(dayNumber(day.from), scale.first);
  const end = Math.min(dayNumber(day.to) + 1, scale.last);
  if (end <= from) return [];
  const x = xOf(scale, from);
  return { ...day, x, width: Math.max(xOf(scale, end) - x, leastBand), whose };
}

/** Bands within the scale, the earliest first. */
export function dayBands(
  person: readonly DayOff[],
  company: readonly DayOff[],
  scale: TimelineScale,
): readonly DayBand[] {
  return [
    ...company.flatMap((day) => bandOf(day, 'company', scale)),
    ...person.flatMap((day) => bandOf(day, 'person', scale)),
  ].sort((a, b) => a.x - b.x);
}

/** Those whose names find room beside the names before them. */
export function namedBands(bands: readonly DayBand[]): readonly DayBand[] {
  let free = 0;
  return bands.filter(({ x, label }) => {
    if (label === '' || x < free) return false;
    free = x + label.length * letterWidth + letterWidth;
    return true;
  });
}
