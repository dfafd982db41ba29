/** Changes of sessions, and what the sessions are after them. */
import { z } from 'zod';
import { type CourseSession, type CourseSessionContent, courseSessionContentSchema } from '../course-session.ts';

const id = z.string().min(1).max(100);

export const sessionChangeSchema = z
  .object({
    /** Null makes a new session. */
    id: id.nullable(),
    /** Null takes the session away. */
    content: courseSessionContentSchema.nullable() as z.ZodType<CourseSessionContent | null>,
  })
  .readonly();
export type SessionChange = z.infer<typeof sessionChangeSchema>;

/** A change of a session that has its id. */
export interface NamedChange {
  readonly id: string;
  readonly isNew: boolean;
  readonly content: CourseSessionContent | null;
}

/** Gives new sessions their ids. */
export function nameChanges(changes: readonly SessionChange[], newId: () => string): readonly NamedChange[] {
  return changes.map(({ id: given, content }) => ({ id: given ?? newId(), isNew: given === null, content }));
}

/** The sessions after the changes, by id. Of two changes of one session the last counts. */
export function changedSessions(
  sessions: readonly CourseSession[],
  changes: readonly NamedChange[],
): readonly CourseSession[] {
  const after = new Map(sessions.map((session) => [session.id, session]));
  for (const { id: changed, content } of changes) {
    if (content === null) after.delete(changed);
    else after.set(changed, { id: changed, ...content });
  }
  return [...after.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The content of a session, for a change of some of its fields. */
export function contentOf({ id: _, ...content }: CourseSession): CourseSessionContent {
  return content;
}

/** Whether people can still count on it. */
export function isOpen({ status }: Pick<CourseSession, 'status'>): boolean {
  return status === 'proposed' || status === 'announced';
}

/** Who has a seat in it. */
export function seatedPeople({ roster }: Pick<CourseSession, 'roster'>): readonly string[] {
  return roster.flatMap(({ person, attendance }) =>
    attendance === 'enrolled' || attendance === 'attended' ? [person] : [],
  );
}
