/** The quarters in which each need can be served, and the needs that no session of these quarters can serve. */
import { type DayNumber, dayNumber } from '../../model/plain-date.ts';
import { compareText } from '../../planner/catalogue-index.ts';
import { type KeptSeat, seatKey } from './kept-sessions.ts';
import type { Need, PlanningModel } from './planning-model.ts';
import { type DayRun, firstDayOf, lastDayOf, type SessionDays } from './session-days.ts';
import type { SeatNeed } from './session-planning.ts';

/** A need with its quarters, not yet linked with the others. */
export interface DraftNeed extends Omit<Need, 'before' | 'after' | 'person' | 'course'> {
  readonly need: SeatNeed;
}

export interface Drafts {
  /** By person, day wanted and course. */
  readonly drafts: readonly DraftNeed[];
  readonly outside: PlanningModel['outside'];
}

/** Days on which a session of a course can be or is, by quarter. */
export type RunsOf = (course: string) => readonly (readonly DayRun[])[];

function byPerson(a: SeatNeed, b: SeatNeed): number {
  return (
    compareText(a.person, b.person) ||
    compareText(a.wanted, b.wanted) ||
    compareText(a.course, b.course) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** The needs that no kept session serves, one for each person and course. */
export function openNeeds(needs: readonly SeatNeed[], seats: ReadonlyMap<string, KeptSeat>): readonly SeatNeed[] {
  const seen = new Set<string>();
  return [...needs].sort(byPerson).filter(({ person, course }) => {
    const key = seatKey(person, course);
    if (seen.has(key) || seats.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The first quarter in which a run begins on or after a day; `runs.length` where there is none. */
function quarterFrom(runs: readonly (readonly DayRun[])[], day: DayNumber): number {
  const at = runs.findIndex((list) => list.some((run) => firstDayOf(run) >= day));
  return at < 0 ? runs.length : at;
}

/** The last quarter with a run from `earliest` on that ends by `latest`; -1 where there is none. */
function lastQuarterBy(runs: readonly (readonly DayRun[])[], earliest: DayNumber, latest: number): number {
  if (latest === Infinity) return Infinity;
  return runs.findLastIndex((list) => list.some((run) => firstDayOf(run) >= earliest && lastDayOf(run) <= latest));
}

/** What rests on something outside is outside too. */
function dropDependents(drafts: Map<string, DraftNeed>, names: ReadonlySet<string>): PlanningModel['outside'] {
  const outside: PlanningModel['outside'][number][] = [];
  for (let more = true; more; ) {
    more = false;
    for (const [name, { need }] of drafts) {
      const { person, course, after } = need;
      const keys = after.map((id) => seatKey(person, id));
      if (keys.every((key) => !names.has(key) || drafts.has(key))) continue;
      drafts.delete(name);
      outside.push({ person, course, why: 'prerequisite' });
      more = true;
    }
  }
  return outside;
}

/** The last days of needs on which something rests that has a kept seat, by `seatKey`. */
function latestDays(needs: readonly SeatNeed[], seats: ReadonlyMap<string, KeptSeat>): ReadonlyMap<string, DayNumber> {
  const latest = new Map<string, DayNumber>();
  for (const { person, course, after } of needs) {
    const seat = seats.get(seatKey(person, course));
    if (!seat) continue;
    for (const id of after) {
      const key = seatKey(person, id);
      latest.set(key, Math.min(seat.first - 1, latest.get(key) ?? Infinity));
    }
  }
  return latest;
}

/**
 * Drafts needs.
 * @param all every need, also those that a kept session serves.
 * @param open those that `openNeeds` gave.
 */
export function draftNeeds(
  all: readonly SeatNeed[],
  open: readonly SeatNeed[],
  seats: ReadonlyMap<string, KeptSeat>,
  days: SessionDays,
  runsOf: RunsOf,
): Drafts {
  const drafts = new Map<string, DraftNeed>();
  const outside: PlanningModel['outside'][number][] = [];
  const latest = latestDays(all, seats);
  const names = new Set(open.map(({ person, course }) => seatKey(person, course)));
  // Whoever is wanted earlier comes first, so that what must come before is nearly always known; the search knows all.
  for (const need of open) {
    const { person, course, after, due } = need;
    const runs = runsOf(course);
    const wanted = dayNumber(need.wanted);
    const keptEnd = Math.max(0, ...after.map((id) => (seats.get(seatKey(person, id))?.last ?? -1) + 1));
    const earliest = Math.max(days.from, wanted, keptEnd);
    const before = after.map((id) => drafts.get(seatKey(person, id))?.release ?? 0);
    const release = Math.max(quarterFrom(runs, earliest), ...before);
    if (release >= days.quarters) {
      outside.push({ person, course, why: 'beyond' });
      continue;
    }
    const mustEnd = latest.get(seatKey(person, course)) ?? Infinity;
    const latestEnd = due === null ? Infinity : dayNumber(due.date) - due.daysAfter;
    drafts.set(seatKey(person, course), {
      need,
      wanted,
      earliest,
      ready: quarterFrom(runs, Math.max(days.from, wanted)),
      release,
      mustEnd,
      lastPossible: Math.min(lastQuarterBy(runs, earliest, mustEnd), days.quarters),
      latestEnd,
      lastOnTime: lastQuarterBy(runs, earliest, latestEnd),
    });
  }
  const dependents = dropDependents(drafts, names);
  return { drafts: [...drafts.values()], outside: [...outside, ...dependents] };
}
