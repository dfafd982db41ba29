/** Attendance on a roster, and the completed courses that follow from it in people's records. */
import { type EntryContent, nextVersion, type RecordEntry } from '../../assessment/record-entries.ts';
import type { Attendance, CourseSession, RosterEntry } from '../course-session.ts';

/** The entry of a person's record that says they attended a session: one, however often it is recorded. */
export function attendedEntryId(session: string): string {
  return `session-${session.replaceAll(/\s/gu, '-')}`;
}

/** The last class day of a session, on which the course is completed. */
export function completedOn({ dates }: Pick<CourseSession, 'dates'>): string {
  return dates.reduce((latest, date) => (date > latest ? date : latest), '');
}

/** The roster with attendance of some of its people; whoever is not on it is left out. */
export function withAttendance(
  roster: readonly RosterEntry[],
  recorded: ReadonlyMap<string, Attendance>,
): readonly RosterEntry[] {
  return roster.map(({ person, attendance }) => ({ person, attendance: recorded.get(person) ?? attendance }));
}

/** A session of which anybody attended or stayed away was held; once nobody did, it is announced again. */
export function statusByAttendance({
  status,
  roster,
}: Pick<CourseSession, 'status' | 'roster'>): CourseSession['status'] {
  const wasHeld = roster.some(({ attendance }) => attendance === 'attended' || attendance === 'absent');
  if (wasHeld) return 'held';
  return status === 'held' ? 'announced' : status;
}

function completed({ course, dates }: CourseSession, note: string): EntryContent {
  const date = completedOn({ dates });
  return { kind: 'course', course, status: 'completed', due: null, date, result: '', certificate: null, note };
}

/** Whether the record says already, in another entry, that the course was completed on that day. */
function saysAlready(entries: readonly RecordEntry[], session: CourseSession, own: string): boolean {
  return entries.some(
    ({ id, removed, content }) =>
      id !== own &&
      !removed &&
      content.kind === 'course' &&
      content.status === 'completed' &&
      content.course === session.course &&
      content.date === completedOn(session),
  );
}

/**
 * The entry that attendance asks for in a person's record; null where the record stays as it is.
 * @param entries of the person, @param note says which session it was, @param at ISO 8601 UTC
 */
export function entryOfAttendance(
  session: CourseSession,
  attendance: Attendance,
  entries: readonly RecordEntry[],
  note: string,
  at: string,
): RecordEntry | null {
  const id = attendedEntryId(session.id);
  const before = entries.find((entry) => entry.id === id) ?? null;
  if (attendance !== 'attended') {
    if (!before || before.removed) return null;
    return nextVersion(before, id, { changedAt: at, removed: true, content: before.content });
  }
  if (before && !before.removed) return null;
  if (saysAlready(entries, session, id)) return null;
  return nextVersion(before, id, { changedAt: at, removed: false, content: completed(session, note) });
}
