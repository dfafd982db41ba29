/** Sessions of the department: list, make, change, announce, cancel. */

import type { CourseSession } from '../../../../shared/curriculum/course-session.ts';
import { nameChanges } from '../../../../shared/curriculum/course-sessions/session-change.ts';
import type { Services } from '../../dispatch.ts';
import type { ServiceContext } from '../context.ts';
import { changeEach, checkChanges, makeChange } from './change-sessions.ts';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By first day, then course, then id. */
export function inOrder(sessions: readonly CourseSession[]): readonly CourseSession[] {
  const first = ({ dates }: CourseSession) => dates[0] ?? '';
  return [...sessions].sort((a, b) => byText(first(a), first(b)) || byText(a.course, b.course) || byText(a.id, b.id));
}

export function createSessionListService(context: ServiceContext) {
  const { store, newId } = context;
  return {
    'courseSessions.list': () => inOrder(store.department.sessions()),
    'courseSessions.save': ({ changes, dryRun }) =>
      makeChange(context, 'session.save', checkChanges(context, nameChanges(changes, newId)), dryRun),
    'courseSessions.cancel': ({ ids, dryRun }) => {
      const changes = changeEach(store.department.sessions(), ids, (content) => ({ ...content, status: 'cancelled' }));
      return makeChange(context, 'session.cancel', checkChanges(context, changes), dryRun);
    },
    'courseSessions.announce': ({ ids, dryRun }) => {
      const changes = changeEach(store.department.sessions(), ids, (content) =>
        content.status === 'proposed' ? { ...content, status: 'announced' } : content,
      );
      return makeChange(context, 'session.announce', checkChanges(context, changes), dryRun);
    },
  } satisfies Partial<Services>;
}
