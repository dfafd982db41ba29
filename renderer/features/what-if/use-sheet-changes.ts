/** Changes that a course's sheet offers beside the options: other sessions, and putting a moved course back. */
import { useEffect, useMemo } from 'react';
import type { Session } from '../../../shared/catalogue/own-catalogue.ts';
import type { Plan } from '../../../shared/contract/methods.ts';
import { useApp } from '../../store/use-app.ts';
import { takenBack, withoutSession, withSession } from './placed-request.ts';
import type { NamedChange } from './what-if-state.ts';

/** Names of changes that are no session's. */
export const takeBackMoveName = 'take-back-move';
export const freeSessionName = 'free-session';

/** The sessions of a course, the earliest first. */
export function useSessionsOf(course: string): readonly Session[] {
  const all = useApp((state) => state.sessions);
  return useMemo(
    () =>
      all
        .filter((session) => session.course === course)
        .sort((a, b) => (a.dates[0] ?? '').localeCompare(b.dates[0] ?? '')),
    [all, course],
  );
}

function changesOf({ request }: Plan, course: string, sessions: readonly Session[]): readonly NamedChange[] {
  const chosen = request.sessions.find((each) => each.course === course)?.session;
  const changes: NamedChange[] = sessions
    .filter(({ id, seats }) => id !== chosen && seats !== 0)
    .map(({ id }) => ({ name: id, change: withSession(request, course, id) }));
  if (chosen !== undefined) changes.push({ name: freeSessionName, change: withoutSession(request, course) });
  if (request.moves.some((move) => move.course === course)) {
    changes.push({ name: takeBackMoveName, change: takenBack(request, course) });
  }
  return changes;
}

/** Works them out; used once, by the sheet itself. */
export function useTrySheetChanges(course: string, plan: Plan): void {
  const tryChanges = useApp((state) => state.tryChanges);
  const roadmap = useApp((state) => state.roadmap);
  const sessions = useSessionsOf(course);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is tried again when its roadmap is there
  useEffect(() => {
    if (roadmap) void tryChanges(changesOf(plan, course, sessions));
  }, [tryChanges, course, sessions, roadmap]);
}
