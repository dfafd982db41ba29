/** Periods without study that many workplaces share, each where it next comes. */
import { dayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import type { DayOff } from '../../../shared/model/work-calendar.ts';

export const dayOffPresets = ['fiscal-year-end', 'obon', 'migration'] as const;
export type DayOffPreset = (typeof dayOffPresets)[number];

/** Month and day on which a yearly period begins and ends. */
const yearly: Readonly<Record<Exclude<DayOffPreset, 'migration'>, readonly [from: string, to: string]>> = {
  'fiscal-year-end': ['03-15', '03-31'],
  obon: ['08-13', '08-16'],
};

const lengthOfMigration = 14;

function nextOf([from, to]: readonly [string, string], start: string, taken: readonly DayOff[]): [string, string] {
  for (let year = Number(start.slice(0, 4)); ; year += 1) {
    const period: [string, string] = [`${year}-${from}`, `${year}-${to}`];
    const isTaken = taken.some((each) => each.from === period[0] && each.to === period[1]);
    if (period[1] >= start && !isTaken) return period;
  }
}

/**
 * A preset as a period: the first that does not end before `start` and is not taken yet. A migration ties a person to
 * the site for two weeks from `start`; its days are the user's to set.
 */
export function presetPeriod(
  preset: DayOffPreset,
  start: string,
  taken: readonly DayOff[],
): Pick<DayOff, 'from' | 'to' | 'stops'> {
  if (preset === 'migration') {
    return { from: start, to: formatPlainDate(dayNumber(start) + lengthOfMigration - 1), stops: 'classes' };
  }
  const [from, to] = nextOf(yearly[preset], start, taken);
  return { from, to, stops: 'all' };
}
