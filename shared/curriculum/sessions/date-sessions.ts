/** Dates the planned sessions, quarter by quarter: days on which the most people can come, the earliest of equal ones. */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import type { CountPlan } from './count-plan.ts';
import type { PlanningModel } from './planning-model.ts';
import { type DayRun, firstDayOf, lastDayOf } from './session-days.ts';
import type { DatedSession, Timetable } from './timetable.ts';

/** Who gets a seat first: the due date, then the day planned, then the person. */
export function byFairness({ needs }: PlanningModel): (a: number, b: number) => number {
  return (a, b) => {
    const [one, other] = [needs[a], needs[b]];
    if (!one || !other) return 0;
    if (one.latestEnd !== other.latestEnd) return one.latestEnd - other.latestEnd;
    return one.wanted - other.wanted || one.person - other.person || a - b;
  };
}

/** Those who can come and would be on time first, in their order; at most `seats` of them. */
function firstToSit(timetable: Timetable, able: readonly number[], run: DayRun, seats: number): readonly number[] {
  const { needs } = timetable.model;
  const end = lastDayOf(run);
  const isUrgent = (at: number) => {
    const latest = needs[at]?.latestEnd ?? Infinity;
    return latest < Infinity && end <= latest;
  };
  if (able.length <= seats) return able;
  return [...able.filter(isUrgent), ...able.filter((at) => !isUrgent(at))].slice(0, seats);
}

/** A group of people and the days on which they can all come. */
export interface Gathering {
  readonly run: DayRun;
  readonly needs: readonly number[];
  /** Yen that it saves against getting no seat. */
  readonly gain: number;
}

/**
 * The most worthwhile gathering of `minimum` to `size` people on one of the runs for which a room and somebody are free.
 * @param pool is in the order in which people get seats.
 */
export function bestGathering(
  timetable: Timetable,
  course: number,
  runs: readonly DayRun[],
  pool: readonly number[],
  size: number,
  isHoldable: (run: DayRun, people: number) => number,
): Gathering | null {
  const { model } = timetable;
  const { minimum = 1 } = model.courses[course] ?? {};
  let best: Gathering | null = null;
  for (const run of runs) {
    const able = pool.filter((at) => timetable.canSit(at, run));
    const wanted = Math.min(size, able.length);
    if (wanted < minimum) continue;
    const [quarter, end] = [model.days.quarterAt(firstDayOf(run)), lastDayOf(run)];
    const sitting = firstToSit(timetable, able, run, wanted);
    const worth = (list: readonly number[]) =>
      list.reduce((sum, at) => sum - timetable.difference(at, quarter, end) + model.seatWorth, 0);
    // Days that cannot be better need no room.
    if (best && worth(sitting) <= best.gain) continue;
    const seats = isHoldable(run, wanted);
    if (seats < minimum) continue;
    const seated = sitting.slice(0, seats);
    const gain = worth(seated);
    if (!best || gain > best.gain) best = { run, needs: seated, gain };
  }
  return best;
}

/** Opens a session for a gathering; null where no room or nobody is free after all. */
export function openFor(timetable: Timetable, course: number, { run, needs }: Gathering): DatedSession | null {
  const session = timetable.open(course, run, needs.length);
  if (!session) return null;
  for (const at of needs) timetable.sit(at, session);
  return session;
}

/** Seats people in a session that has free seats. */
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

export interface Dating {
  readonly timetable: Timetable;
  /** Courses in the order in which people take them. */
  readonly ranks: readonly number[];
  /** Seats that a session of a course would have on some days: 0 where no room or nobody is free. */
  readonly seatsOn: (course: number, run: DayRun, people: number) => number;
  readonly stop?: Stop | undefined;
}

/** Dates and seats what a plan says of one quarter, earlier quarters being dated already. */
export function dateQuarter({ timetable, ranks, seatsOn, stop }: Dating, plan: CountPlan, quarter: number): void {
  const { model } = timetable;
  const { quarters, courses, needs } = model;
  const order = byFairness(model);
  for (const course of ranks) {
    heed(stop);
    const at = course * quarters + quarter;
    const terms = courses[course];
    if (!terms) continue;
    const isHere = (need: number) =>
      timetable.sessionOf(need) === null && (needs[need]?.release ?? 0) <= quarter && timetable.isReady(need);
    let pool = terms.needs.filter(isHere).sort(order);
    let places = plan.most[at] ?? 0;
    for (const session of timetable.sessionsOf(course))
      if (session.quarter === quarter && session.kept !== null) places -= fillSession(timetable, session, pool, places);
    for (let left = plan.sessions[at] ?? 0; left > 0; left -= 1) {
      pool = pool.filter(isHere);
      // The sessions that follow need their fewest people too.
      const size = Math.min(terms.seats, places, Math.max(terms.minimum, pool.length - terms.minimum * (left - 1)));
      const best = bestGathering(timetable, course, terms.runs[quarter] ?? [], pool, size, (run, people) =>
        seatsOn(course, run, people),
      );
      if (!best || !openFor(timetable, course, best)) break;
      places -= best.needs.length;
    }
  }
}
