/** Changing sessions: what they are checked against, the check, and the one edit that every change is. */

import type { SessionOutcome } from '../../../../shared/contract/course-session-methods.ts';
import { RefusalError } from '../../../../shared/contract/error.ts';
import type { CourseSession, CourseSessionContent, RosterEntry } from '../../../../shared/curriculum/course-session.ts';
import { checkSessions, type SessionWorld } from '../../../../shared/curriculum/course-sessions/check-sessions.ts';
import {
  changedSessions,
  contentOf,
  type NamedChange,
} from '../../../../shared/curriculum/course-sessions/session-change.ts';
import type { SessionProblem } from '../../../../shared/curriculum/course-sessions/session-problem.ts';
import { sessionChange } from '../../store/department.ts';
import type { Change } from '../../store/edits.ts';
import type { ServiceContext } from '../context.ts';
import { createDepartmentQuestions } from '../department-questions.ts';

/** What sessions are checked against, as the store has it now. */
export function sessionWorld({ store, planning, clock }: ServiceContext): SessionWorld {
  const { catalogue, planner } = planning.current();
  return {
    classDays: new Map(catalogue.courses.map(({ id, classDays }) => [id, classDays])),
    calendar: planner.calendar,
    rules: store.department.rules().sessions,
    people: new Set(store.learners.list().map(({ id }) => id)),
    today: clock.today(),
  };
}

/** A change with all that it would come to. */
export interface CheckedChange {
  readonly changes: readonly NamedChange[];
  readonly before: readonly CourseSession[];
  readonly after: readonly CourseSession[];
  readonly problems: readonly SessionProblem[];
}

/** Checks changes without making them. @param found problems that are known already */
export function checkChanges(
  context: ServiceContext,
  changes: readonly NamedChange[],
  found: readonly SessionProblem[] = [],
): CheckedChange {
  const before = context.store.department.sessions();
  const after = changedSessions(before, changes);
  return {
    changes,
    before,
    after,
    problems: [...found, ...checkSessions(changes, before, after, sessionWorld(context))],
  };
}

/** What the caller is told of a change: sessions in the order of the changes. */
export function outcomeOf({ changes, after, problems }: CheckedChange): SessionOutcome {
  const byId = new Map(after.map((session) => [session.id, session]));
  return { sessions: changes.flatMap(({ id }) => byId.get(id) ?? []), problems };
}

/** @throws RefusalError `sessions-refused` where a problem is an error */
function refuseErrors(problems: readonly SessionProblem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [problem] = errors;
  if (problem) throw new RefusalError('sessions-refused', { problem, problems: errors.length });
}

/** Notes on new seats when the roadmap begins that they are given for. */
function withDatedSeats(
  context: Pick<ServiceContext, 'store' | 'planning' | 'clock'>,
  checked: CheckedChange,
): CheckedChange {
  const { all } = createDepartmentQuestions(context)();
  const dated = (entry: RosterEntry): RosterEntry => {
    const question = all.get(entry.person)?.question;
    if (entry.since !== undefined || entry.attendance !== 'enrolled' || !question?.ok) return entry;
    return { ...entry, since: question.request.start };
  };
  const changes = checked.changes.map((change): NamedChange => {
    const { content } = change;
    return { ...change, content: content && { ...content, roster: content.roster.map(dated) } };
  });
  return { ...checked, changes, after: changedSessions(checked.before, changes) };
}

/**
 * Makes a change as one edit, or only says what it would come to.
 * @param more what else belongs to the edit
 */
export function makeChange(
  { store, planning, clock, announce }: ServiceContext,
  label: string,
  checked: CheckedChange,
  dryRun: boolean,
  more: readonly Change[] = [],
): SessionOutcome {
  if (dryRun) return outcomeOf(checked);
  refuseErrors(checked.problems);
  const known = new Set(checked.before.map(({ id }) => id));
  const made = withDatedSeats({ store, planning, clock }, checked);
  const changes = made.changes
    .filter(({ id, content }) => content !== null || known.has(id))
    .map(({ id, content }) => sessionChange(id, content));
  if (changes.length + more.length > 0) store.edits.make(label, clock.now(), [...changes, ...more]);
  planning.refresh();
  announce({ name: 'store.changed', data: { what: 'department' } });
  return outcomeOf(made);
}

/** Changes of the same kind to several sessions; one that is not there is left to the check to tell. */
export function changeEach(
  sessions: readonly CourseSession[],
  ids: readonly string[],
  change: (content: CourseSessionContent) => CourseSessionContent,
): readonly NamedChange[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return [...new Set(ids)].map((id) => {
    const session = byId.get(id);
    return { id, isNew: false, content: session ? change(contentOf(session)) : null };
  });
}
