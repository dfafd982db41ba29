/** What moving one course's bar means: places are tried from where the roadmap has it. */
import { useMemo } from 'react';
import type { Session } from '../../../shared/catalogue/own-catalogue.ts';
import type { RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { useApp } from '../../store/use-app.ts';
import { findOnPath } from '../roadmap/roadmap-selectors.ts';
import type { Place } from '../what-if/placed-request.ts';
import {
  anchorOf,
  dayOfPlace,
  daysOfKey,
  type KeyPress,
  neighbourSession,
  openSessions,
  placeAfter,
  shiftDays,
} from './move-days.ts';

export interface MoveBar {
  /** Where the hand holds it; null while it is not tried. */
  readonly place: Place | null;
  readonly sessions: readonly Session[];
  /** Tries the place so many days away from where the roadmap has the course. */
  tryDays(days: number): void;
  /** Tries what a key means; false where it means no move. */
  tryKey(key: KeyPress): boolean;
}

function isWhereItIs({ start, session }: RoadmapCourse, place: Place): boolean {
  return place.kind === 'day' ? place.start === start : place.session === session?.id;
}

function isSame(a: Place, b: Place | null): boolean {
  return a.kind === 'day' ? b?.kind === 'day' && a.start === b.start : b?.kind === 'session' && a.session === b.session;
}

/** Null for a key that moves nothing. */
function placeOfKey(
  key: KeyPress,
  course: RoadmapCourse,
  held: Place | null,
  planStart: string,
  sessions: readonly Session[],
): Place | null {
  const origin = sessions.length > 0 ? anchorOf(course) : course.start;
  const day = (held && dayOfPlace(held, sessions)) ?? origin;
  const days = daysOfKey(key, day);
  if (days === null) return null;
  const session = neighbourSession(sessions, day, days < 0);
  return session ? { kind: 'session', session: session.id } : { kind: 'day', start: shiftDays(day, days, planStart) };
}

export function useMoveBar(id: string): MoveBar {
  const tryMove = useApp((state) => state.tryMove);
  const dropMove = useApp((state) => state.dropMove);
  const place = useApp((state) => (state.triedMove?.course === id ? state.triedMove.place : null));
  const course = useApp((state) => findOnPath(state.roadmap, id)?.course ?? null);
  const planStart = useApp((state) => state.roadmap?.start ?? '');
  const all = useApp((state) => state.sessions);
  const sessions = useMemo(() => openSessions(all, id), [all, id]);
  const attempt = (next: Place) => {
    if (!course || isSame(next, place)) return;
    if (isWhereItIs(course, next)) dropMove();
    else tryMove(id, next);
  };
  return {
    place,
    sessions,
    tryDays(days) {
      if (course) attempt(placeAfter(course, days, planStart, sessions));
    },
    tryKey(key) {
      const next = course && placeOfKey(key, course, place, planStart, sessions);
      if (next) attempt(next);
      return next !== null;
    },
  };
}
