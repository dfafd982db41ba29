/** Announced sessions by course, with their days counted: a schedule asks for those of each of its courses. */
import type { Session } from '../../catalogue/own-catalogue.ts';
import { type DayNumber, dayNumber } from '../../model/plain-date.ts';

/** A session with its days, ascending. */
export interface DatedSession {
  readonly session: Session;
  readonly days: readonly DayNumber[];
}

type ByCourse = ReadonlyMap<string, readonly DatedSession[]>;

/** By list of sessions: thousands of schedules are made of one. */
const known = new WeakMap<readonly Session[], ByCourse>();

function byCourse(sessions: readonly Session[]): ByCourse {
  const dated = sessions.map((session): DatedSession => {
    return { session, days: session.dates.map(dayNumber).sort((a, b) => a - b) };
  });
  return Map.groupBy(dated, ({ session }) => session.course);
}

/** The sessions of one course, in the order of the list. */
export function sessionsOf(course: string, sessions: readonly Session[]): readonly DatedSession[] {
  const found = known.get(sessions) ?? byCourse(sessions);
  known.set(sessions, found);
  return found.get(course) ?? [];
}
