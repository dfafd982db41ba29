/** Sessions that stay as they are: whose seats they hold, and until when, and which of their seats are free. */
import type { DayNumber } from '../../model/plain-date.ts';
import { dayNumber } from '../../model/plain-date.ts';
import { compareText } from '../../planner/catalogue-index.ts';
import { type CourseSession, takenSeats } from '../course-session.ts';
import { type DayRun, firstDayOf, lastDayOf, type SessionDays } from './session-days.ts';

/** Whoever takes a seat in a session that is not cancelled. */
export function seatedIn({ roster, status }: Pick<CourseSession, 'roster' | 'status'>): readonly string[] {
  if (status === 'cancelled') return [];
  return roster.flatMap(({ person, attendance }) =>
    attendance === 'enrolled' || attendance === 'attended' ? [person] : [],
  );
}

export const daysOfSession = ({ dates }: Pick<CourseSession, 'dates'>): DayRun => dates.map(dayNumber);

/** A seat by who needs it and in which course. */
export const seatKey = (person: string, course: string) => JSON.stringify([person, course]);

/** First and last day of a seat. */
export interface KeptSeat {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Every seat that people have in kept sessions, by `seatKey`; of several the one that ends first. */
export function keptSeats(kept: readonly CourseSession[]): ReadonlyMap<string, KeptSeat> {
  const seats = new Map<string, KeptSeat>();
  for (const session of kept) {
    const run = daysOfSession(session);
    const seat = { first: firstDayOf(run), last: lastDayOf(run) };
    for (const person of seatedIn(session)) {
      const key = seatKey(person, session.course);
      const known = seats.get(key);
      if (!known || seat.last < known.last) seats.set(key, seat);
    }
  }
  return seats;
}

/** A session with free seats that somebody can still come to. */
export interface OpenSession {
  readonly id: string;
  readonly course: string;
  readonly days: DayRun;
  readonly quarter: number;
  readonly free: number;
}

/** Kept sessions with free seats within the quarters, by first day. */
export function openSessions(kept: readonly CourseSession[], days: SessionDays): readonly OpenSession[] {
  return kept
    .filter(({ status }) => status === 'proposed' || status === 'announced')
    .map((session) => {
      const run = daysOfSession(session);
      const free = session.seats - takenSeats(session);
      return { id: session.id, course: session.course, days: run, quarter: days.quarterAt(firstDayOf(run)), free };
    })
    .filter(({ free, days: run, quarter }) => free > 0 && firstDayOf(run) >= days.from && quarter < days.quarters)
    .sort((a, b) => firstDayOf(a.days) - firstDayOf(b.days) || compareText(a.id, b.id));
}
