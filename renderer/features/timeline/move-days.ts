/** Where a bar goes: by the pointer's way, by a key, or to a session. */
import type { Session } from '../../../shared/catalogue/own-catalogue.ts';
import { dayNumber, firstOfMonth, formatPlainDate, yearMonth } from '../../../shared/model/plain-date.ts';
import type { RoadmapCourse } from '../../../shared/model/roadmap.ts';
import type { Place } from '../what-if/placed-request.ts';

const daysPerWeek = 7;

/** No course can be moved past the planner's own calendar. */
const lastDay = '2049-12-31';

/** A date some days later (or earlier), kept between the plan's start and the end of the calendar. */
export function shiftDays(date: string, days: number, planStart: string): string {
  const day = dayNumber(date) + days;
  return formatPlainDate(Math.min(Math.max(day, dayNumber(planStart)), dayNumber(lastDay)));
}

/** The days from a date to the same day of another month, or to that month's last day. */
function daysOfMonths(date: string, months: number): number {
  const day = dayNumber(date);
  const { year, month } = yearMonth(day);
  const inMonth = day - firstOfMonth(year, month);
  const first = firstOfMonth(year, month + months);
  const last = firstOfMonth(year, month + months + 1) - 1;
  return Math.min(first + inMonth, last) - day;
}

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** How many days a key moves a date; null for a key that moves nothing. Months as in a calendar: PageUp goes back. */
export function daysOfKey({ key, shiftKey }: KeyPress, date: string): number | null {
  const step = shiftKey ? daysPerWeek : 1;
  switch (key) {
    case 'ArrowLeft':
      return -step;
    case 'ArrowRight':
      return step;
    case 'PageUp':
      return daysOfMonths(date, -1);
    case 'PageDown':
      return daysOfMonths(date, 1);
    default:
      return null;
  }
}

/** Sessions of a course that still have room, the earliest first. */
export function openSessions(sessions: readonly Session[], course: string): readonly Session[] {
  return sessions
    .filter((session) => session.course === course && session.seats !== 0)
    .sort((a, b) => firstDate(a).localeCompare(firstDate(b)));
}

export const firstDate = ({ dates }: Session): string => [...dates].sort()[0] ?? '';

/** The session that begins nearest to a day. */
export function nearestSession(sessions: readonly Session[], day: string): Session | null {
  const distance = (session: Session) => Math.abs(dayNumber(firstDate(session)) - dayNumber(day));
  return sessions.reduce<Session | null>(
    (best, session) => (best === null || distance(session) < distance(best) ? session : best),
    null,
  );
}

/** The day of a course that sessions are compared with: its first class, or its start where it has none. */
export function anchorOf({ classDates, start }: RoadmapCourse): string {
  return classDates[0] ?? start;
}

/** The place some days away from where a course is now; a course with sessions goes from session to session. */
export function placeAfter(
  course: RoadmapCourse,
  days: number,
  planStart: string,
  sessions: readonly Session[],
): Place {
  const session = nearestSession(sessions, shiftDays(anchorOf(course), days, planStart));
  if (session) return { kind: 'session', session: session.id };
  return { kind: 'day', start: shiftDays(course.start, days, planStart) };
}

/** The next session before or after the one held now; the same where there is none. */
export function neighbourSession(sessions: readonly Session[], day: string, back: boolean): Session | null {
  const before = sessions.filter((session) => firstDate(session) < day).at(-1);
  const after = sessions.find((session) => firstDate(session) > day);
  return (back ? before : after) ?? nearestSession(sessions, day);
}

/** The day on which a course in a place is meant to begin (its class, for a session). */
export function dayOfPlace(place: Place, sessions: readonly Session[]): string | null {
  if (place.kind === 'day') return place.start;
  const session = sessions.find(({ id }) => id === place.session);
  return session ? firstDate(session) : null;
}
