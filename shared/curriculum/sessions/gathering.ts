/** Who can come together for a session, and on which days that is worth the most. */

import type { PlanningModel } from './planning-model.ts';
import { type DayRun, firstDayOf, lastDayOf } from './session-days.ts';
import type { DatedSession, Timetable } from './timetable.ts';

/** A group of people and the days on which they can all come. */
export interface Gathering {
  readonly run: DayRun;
  readonly needs: readonly number[];
  /** Yen that it saves against getting no seat. */
  readonly gain: number;
}

/** Seats that a session of a course would have on some days for so many people: 0 where no room or nobody is free. */
export type SeatsOn = (course: number, run: DayRun, people: number) => number;

/** Who gets a seat first: the due date, then the day planned, then the person. */
export function byFairness({ needs }: PlanningModel): (a: number, b: number) => number {
  return (a, b) => {
    const [one, other] = [needs[a], needs[b]];
    if (!one || !other) return 0;
    if (one.latestEnd !== other.latestEnd) return one.latestEnd < other.latestEnd ? -1 : 1;
    return one.wanted - other.wanted || one.person - other.person || a - b;
  };
}

/** Those who would be on time first, then the others in their order; at most `seats` of them. */
export function firstToSit(
  timetable: Timetable,
  able: readonly number[],
  run: DayRun,
  seats: number,
): readonly number[] {
  if (able.length <= seats) return able;
  const end = lastDayOf(run);
  const isUrgent = (at: number) => timetable.keepsDue(at, end);
  return [...able.filter(isUrgent), ...able.filter((at) => !isUrgent(at))].slice(0, seats);
}

/**
 * The most worthwhile gathering of `minimum` to `size` people on one of the runs for which a room and somebody are free.
 * @param runs by first day: of equal ones the earliest is taken.
 * @param pool is in the order in which people get seats.
 * @param seatWorth what a seat is worth by itself, beside less waiting and due dates kept.
 */
export function bestGathering(
  timetable: Timetable,
  course: number,
  runs: readonly DayRun[],
  pool: readonly number[],
  size: number,
  seatWorth: number,
  seatsOn: SeatsOn,
): Gathering | null {
  const { model } = timetable;
  const { minimum = 1 } = model.courses[course] ?? {};
  // No run is worth more than one on which everybody who is due is in time.
  const due = pool.filter((at) => (model.needs[at]?.latestEnd ?? Infinity) < Infinity).length;
  const most = Math.min(size, pool.length);
  let best: Gathering | null = null;
  for (const run of runs) {
    const [quarter, end] = [model.days.quarterAt(firstDayOf(run)), lastDayOf(run)];
    const ofSeat = seatWorth + model.waitingCost * (model.quarters - quarter);
    if (best && best.gain >= most * ofSeat + Math.min(most, due) * model.missedDueCost) break;
    const able = pool.filter((at) => timetable.canSit(at, run));
    const wanted = Math.min(size, able.length);
    if (wanted < minimum) continue;
    const worth = (list: readonly number[]) =>
      list.length * ofSeat + list.filter((at) => timetable.keepsDue(at, end)).length * model.missedDueCost;
    const sitting = firstToSit(timetable, able, run, wanted);
    // Days that cannot be better need no room.
    if (best && worth(sitting) <= best.gain) continue;
    const seats = seatsOn(course, run, wanted);
    if (seats < minimum) continue;
    const seated = sitting.slice(0, seats);
    const gain = worth(seated);
    if (!best || gain > best.gain) best = { run, needs: seated, gain };
  }
  return best;
}

/** Opens a session for a gathering; whoever sits elsewhere leaves that seat. Null where no room or nobody is free after all. */
export function openFor(timetable: Timetable, course: number, { run, needs }: Gathering): DatedSession | null {
  const session = timetable.open(course, run, needs.length);
  if (!session) return null;
  for (const at of needs) {
    timetable.leave(at);
    timetable.sit(at, session);
  }
  return session;
}

/** Seats people in a session that has free seats; how many. */
export function fillSession(
  timetable: Timetable,
  session: DatedSession,
  pool: readonly number[],
  most: number,
): number {
  const able = pool.filter((at) => timetable.sessionOf(at) === null && timetable.canSit(at, session.run));
  const sitting = firstToSit(timetable, able, session.run, Math.min(most, session.seats - session.needs.size));
  for (const at of sitting) timetable.sit(at, session);
  return sitting.length;
}
