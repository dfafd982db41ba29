/** People who come to a session, leave it or go to another one. */
import { z } from 'zod';
import { type CourseSession, takenSeats } from '../course-session.ts';
import { contentOf, isOpen, type NamedChange } from './session-change.ts';
import type { SessionProblem, SessionProblemCode } from './session-problem.ts';

const id = z.string().min(1).max(100);

export const rosterMoveSchema = z
  .object({
    person: id,
    /** The session that the person leaves; null where they are only enrolled. */
    from: id.nullable(),
    /** The session that the person comes to; null where they withdraw, which the roster keeps. */
    to: id.nullable(),
  })
  .readonly()
  .refine(({ from, to }) => from !== to, { path: ['to'] });
export type RosterMove = z.infer<typeof rosterMoveSchema>;

export interface RosterChange {
  readonly changes: readonly NamedChange[];
  readonly problems: readonly SessionProblem[];
}

function fault(session: CourseSession, person: string, code: SessionProblemCode, value = ''): SessionProblem {
  const { course, dates } = session;
  return { session: session.id, course, date: dates[0] ?? '', person, severity: 'error', code, value };
}

function unknown(session: string, person: string): SessionProblem {
  return { session, course: '', date: '', person, severity: 'error', code: 'unknown-session', value: session };
}

/** The session without the person; a person who withdraws stays on it as such. */
function left(session: CourseSession, person: string, to: string | null): CourseSession {
  const others = session.roster.filter((entry) => entry.person !== person);
  return { ...session, roster: to === null ? [...others, { person, attendance: 'withdrawn' }] : others };
}

function joined(session: CourseSession, person: string): CourseSession {
  const others = session.roster.filter((entry) => entry.person !== person);
  return { ...session, roster: [...others, { person, attendance: 'enrolled' }] };
}

function leaveProblem(session: CourseSession, person: string): SessionProblem | null {
  const entry = session.roster.find((each) => each.person === person);
  if (entry?.attendance !== 'enrolled') return fault(session, person, 'not-on-roster');
  return isOpen(session) ? null : fault(session, person, 'closed');
}

function joinProblem(session: CourseSession, person: string, from: CourseSession | null): SessionProblem | null {
  const { course, seats, roster } = session;
  if (!isOpen(session)) return fault(session, person, 'closed');
  if (from && from.course !== course) return fault(session, person, 'other-course', from.course);
  if (roster.some((each) => each.person === person && each.attendance === 'enrolled'))
    return fault(session, person, 'person-twice');
  return takenSeats(session) >= seats ? fault(session, person, 'no-seat', String(seats)) : null;
}

/** The changes of sessions that moves of people come to; a move with a problem is left out. Moves count in their order. */
export function rosterChanges(sessions: readonly CourseSession[], moves: readonly RosterMove[]): RosterChange {
  const now = new Map(sessions.map((session) => [session.id, session]));
  const touched = new Set<string>();
  const problems: SessionProblem[] = [];
  for (const { person, from, to } of moves) {
    const source = from === null ? null : now.get(from);
    const target = to === null ? null : now.get(to);
    if (source === undefined || target === undefined) {
      problems.push(unknown((source === undefined ? from : to) ?? '', person));
      continue;
    }
    const problem = (source && leaveProblem(source, person)) ?? (target && joinProblem(target, person, source)) ?? null;
    if (problem) {
      problems.push(problem);
      continue;
    }
    if (source) now.set(source.id, left(source, person, to));
    if (target) now.set(target.id, joined(target, person));
    for (const each of [source, target]) if (each) touched.add(each.id);
  }
  const changes = [...touched].sort().flatMap((changed): readonly NamedChange[] => {
    const session = now.get(changed);
    return session ? [{ id: changed, isNew: false, content: contentOf(session) }] : [];
  });
  return { changes, problems };
}
