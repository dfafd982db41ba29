/** Announced sessions of a department: as the planner sees them, and who stands on their rosters. */
import type { Session } from '../catalogue/own-catalogue.ts';
import { compareText } from '../planner/catalogue-index.ts';
import { type CourseSession, takenSeats } from './course-session.ts';
import type { Room } from './department-rules.ts';

/** Where a session is held, in words: its room by name, and what was written beside it. */
export function sessionPlace({ room, place }: Pick<CourseSession, 'room' | 'place'>, rooms: readonly Room[]): string {
  const named = rooms.find(({ id }) => id === room)?.name ?? '';
  return [named, place].filter((part) => part !== '').join(' ');
}

/** Announced sessions with the seats that are still free. */
export function announcedSessions(sessions: readonly CourseSession[], rooms: readonly Room[]): readonly Session[] {
  return sessions.flatMap((session): Session | readonly [] => {
    const { id, course, dates, seats, note, status } = session;
    if (status !== 'announced') return [];
    const free = Math.max(0, seats - takenSeats(session));
    return { id, course, dates, seats: free, place: sessionPlace(session, rooms), note };
  });
}

/** A session on whose roster somebody stands. */
export interface Enrolment {
  readonly course: string;
  readonly session: string;
  /** Its first class day, `YYYY-MM-DD`. */
  readonly begins: string;
  /** The first day of study of the roadmap that it was given for; null where nobody knows. */
  readonly since: string | null;
}

/** The announced sessions in which each person is enrolled, by first day. */
export function enrolments(sessions: readonly CourseSession[]): ReadonlyMap<string, readonly Enrolment[]> {
  const byPerson = new Map<string, Enrolment[]>();
  const all = sessions.filter(({ status }) => status === 'announced');
  const begun = all.map((each) => ({ ...each, begins: each.dates[0] ?? '' }));
  const inOrder = begun.sort((a, b) => compareText(a.begins, b.begins) || compareText(a.id, b.id));
  for (const { id, course, begins, roster } of inOrder)
    for (const { person, attendance, since = null } of roster) {
      if (attendance !== 'enrolled') continue;
      const own = byPerson.get(person) ?? [];
      own.push({ course, session: id, begins, since });
      byPerson.set(person, own);
    }
  return byPerson;
}
