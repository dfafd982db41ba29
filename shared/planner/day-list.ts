/** Some days of a calendar in their order, so that finding and counting them takes one look each. */
import type { DayNumber } from '../model/plain-date.ts';

/** Days by rank: 0 is the first of them. */
export interface DayList {
  has(day: DayNumber): boolean;
  /** How many of them come before `day`: the rank of the first that does not. */
  rank(day: DayNumber): number;
  /** The day of a rank. Past the end it refuses. */
  at(rank: number): DayNumber;
  /** The first of them that is not before `day`. Past the end it refuses. */
  from(day: DayNumber): DayNumber;
  /** The last of all; null where there is none. */
  last(): DayNumber | null;
  readonly count: number;
}

/**
 * Lists the days whose state has a bit.
 * @param states by day, from `firstDay` on.
 * @param refuse is called where no day is left.
 */
export function createDayList(
  states: Uint8Array,
  bit: number,
  firstDay: DayNumber,
  refuse: (days: DayList, day: DayNumber) => never,
): DayList {
  const ranks = new Int32Array(states.length + 1);
  const days = new Int32Array(states.length);
  let count = 0;
  for (let at = 0; at < states.length; at += 1) {
    ranks[at] = count;
    if (((states[at] ?? 0) & bit) === 0) continue;
    days[count] = at + firstDay;
    count += 1;
  }
  ranks[states.length] = count;
  const rank = (day: DayNumber) => ranks[Math.min(Math.max(day - firstDay, 0), states.length)] ?? count;
  const list: DayList = {
    has: (day) => ((states[day - firstDay] ?? 0) & bit) !== 0,
    rank,
    at: (wanted) => (wanted < count ? (days[wanted] ?? 0) : refuse(list, days[count - 1] ?? firstDay)),
    from: (day) => {
      const wanted = rank(day);
      return wanted < count ? (days[wanted] ?? 0) : refuse(list, day);
    },
    last: () => (count > 0 ? (days[count - 1] ?? null) : null),
    count,
  };
  return list;
}
