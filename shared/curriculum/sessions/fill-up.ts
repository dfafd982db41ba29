/** Who has no seat yet: a free seat in some session, or a session more, as long as enough people come together. */
import { heed, type Stop } from '../../planner/selection/stop.ts';
import { bestGathering, byFairness, openFor } from './date-sessions.ts';
import type { DayRun } from './session-days.ts';
import type { Timetable } from './timetable.ts';

export interface FillingUp {
  readonly timetable: Timetable;
  readonly ranks: readonly number[];
  readonly seatsOn: (course: number, run: DayRun, people: number) => number;
  readonly stop?: Stop | undefined;
}

/** Seats everybody who can be seated, course by course in the order in which they are taken. */
export function fillUp({ timetable, ranks, seatsOn, stop }: FillingUp): void {
  const { courses } = timetable.model;
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
      for (let pool = open(); pool.length >= terms.minimum; pool = open()) {
        const best = bestGathering(timetable, course, terms.runs.flat(), pool, terms.seats, (run, people) =>
          seatsOn(course, run, people),
        );
        if (!best || !openFor(timetable, course, best)) break;
        more = true;
      }
    }
  }
}
