/** On which days sessions can be held: runs of consecutive class days within a week and a quarter, outside blackouts. */
import { type DayNumber, dayNumber, weekday } from '../../model/plain-date.ts';
import type { DayOff } from '../../model/work-calendar.ts';
import type { Calendar } from '../../planner/calendar.ts';
import { quarterOf, quarterStart } from '../fiscal-quarter.ts';

/** Days of one session, rising. */
export type DayRun = readonly DayNumber[];

/** Quarters are counted from that of the first day on which sessions are planned. */
export interface SessionDays {
  readonly from: DayNumber;
  readonly quarters: number;
  /** The place of the quarter of a day; it may lie before the first or beyond the last. */
  quarterAt(day: DayNumber): number;
  /** All runs of so many days, by quarter, each list by first day. */
  runs(days: number): readonly (readonly DayRun[])[];
  /** Days of each quarter on which a session can be. */
  readonly open: readonly (readonly DayNumber[])[];
}

const firstOf = (run: DayRun) => run[0] ?? 0;
const lastOf = (run: DayRun) => run.at(-1) ?? 0;

export { firstOf as firstDayOf, lastOf as lastDayOf };

/** Every day of some days off, once. */
export function daysWithin(daysOff: readonly DayOff[], first: DayNumber, last: DayNumber): ReadonlySet<DayNumber> {
  const days = new Set<DayNumber>();
  for (const { from, to } of daysOff) {
    const end = Math.min(dayNumber(to), last);
    for (let day = Math.max(dayNumber(from), first); day <= end; day += 1) days.add(day);
  }
  return days;
}

/** Monday of a week, by which weeks are told apart. */
const weekOf = (day: DayNumber) => day - weekday(day);

export function createSessionDays(
  calendar: Calendar,
  blackouts: readonly DayOff[],
  from: DayNumber,
  quarters: number,
): SessionDays {
  const first = quarterOf(from);
  const end = quarterStart(first + quarters);
  const black = daysWithin(blackouts, from, end);
  const quarterAt = (day: DayNumber) => quarterOf(day) - first;
  // All class days, blackouts included: days around a blackout are not consecutive.
  const list = Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at).filter((day) =>
    calendar.classDays.has(day),
  );
  const isRun = (run: DayRun, days: number) =>
    run.length === days &&
    quarterAt(firstOf(run)) === quarterAt(lastOf(run)) &&
    (days > calendar.workingDaysPerWeek || weekOf(firstOf(run)) === weekOf(lastOf(run))) &&
    run.every((day) => !black.has(day));
  const known = new Map<number, readonly (readonly DayRun[])[]>();
  const runsOf = (days: number) => {
    const byQuarter: DayRun[][] = Array.from({ length: quarters }, () => []);
    list.forEach((day, at) => {
      const run = list.slice(at, at + days);
      if (isRun(run, days)) byQuarter[quarterAt(day)]?.push(run);
    });
    return byQuarter;
  };
  return {
    from,
    quarters,
    quarterAt,
    runs: (days) => {
      const runs = known.get(days) ?? runsOf(days);
      known.set(days, runs);
      return runs;
    },
    open: Array.from({ length: quarters }, (_, quarter) =>
      list.filter((day) => quarterAt(day) === quarter && !black.has(day)),
    ),
  };
}
