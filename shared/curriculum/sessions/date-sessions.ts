/** Dates the planned sessions, quarter by quarter: days on which the most people can come, the earliest of equal ones. */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import type { CountPlan } from './count-plan.ts';
import { bestGathering, byFairness, fillSession, openFor, type SeatsOn } from './gathering.ts';
import type { Timetable } from './timetable.ts';

export interface Dating {
  readonly timetable: Timetable;
  /** Courses in the order in which people take them. */
  readonly ranks: readonly number[];
  readonly seatsOn: SeatsOn;
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
    // Whoever gets none now gets one later: what is lost is a part of a session, and some waiting.
    const worth = terms.price / terms.seats + model.waitingCost;
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
      const best = bestGathering(timetable, course, terms.runs[quarter] ?? [], pool, size, worth, seatsOn);
      if (!best || !openFor(timetable, course, best)) break;
      places -= best.needs.length;
    }
  }
}
