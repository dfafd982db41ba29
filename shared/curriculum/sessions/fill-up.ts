/** Who has no seat yet: a free seat in some session, or a session more, as long as enough people come together. */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import { gatherWithOthers } from './gather-others.ts';
import { bestGathering, byFairness, openFor, type SeatsOn } from './gathering.ts';
import type { Timetable } from './timetable.ts';

export interface FillingUp {
  readonly timetable: Timetable;
  readonly ranks: readonly number[];
  readonly seatsOn: SeatsOn;
  readonly stop?: Stop | undefined;
}

/** Seats everybody who can be seated, course by course in the order in which they are taken. */
export function fillUp({ timetable, ranks, seatsOn, stop }: FillingUp): void {
  const { courses, seatWorth } = timetable.model;
  const order = byFairness(timetable.model);
  for (let more = true; more; ) {
    more = false;
    for (const course of ranks) {
      heed(stop);
      const terms = courses[course];
      if (!terms) continue;
      const open = () =>
        terms.needs.filter((at) => timetable.sessionOf(at) === null && timetable.isReady(at)).sort(order);
      for (const at of open()) {
        const session = timetable
          .sessionsOf(course)
          .find(({ needs, seats, run }) => needs.size < seats && timetable.canSit(at, run));
        if (!session) continue;
        timetable.sit(at, session);
        more = true;
      }
      for (let pool = open(); pool.length > 0; pool = open()) {
        const best =
          bestGathering(timetable, course, terms.runs.flat(), pool, terms.seats, seatWorth, seatsOn) ??
          gatherWithOthers(timetable, course, pool, seatsOn);
        if (!best || !openFor(timetable, course, best)) break;
        more = true;
      }
    }
  }
}
