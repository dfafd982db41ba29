/** Rosters: people come and go, and attendance becomes part of their records in the same edit. */
import type { RecordEntry } from '../../../../shared/assessment/record-entries.ts';
import { RefusalError } from '../../../../shared/contract/error.ts';
import type { Attendance, CourseSession } from '../../../../shared/curriculum/course-session.ts';
import {
  completedOn,
  entryOfAttendance,
  statusByAttendance,
  withAttendance,
} from '../../../../shared/curriculum/course-sessions/record-attendance.ts';
import { rosterChanges } from '../../../../shared/curriculum/course-sessions/roster-change.ts';
import { contentOf } from '../../../../shared/curriculum/course-sessions/session-change.ts';
import type {
  SessionProblem,
  SessionProblemCode,
} from '../../../../shared/curriculum/course-sessions/session-problem.ts';
import { sessionFileWords } from '../../../../shared/i18n/department/session-file-words.ts';
import type { Services } from '../../dispatch.ts';
import type { Change } from '../../store/edits.ts';
import { entryChange } from '../../store/record-entries.ts';
import type { ServiceContext } from '../context.ts';
import { checkChanges, makeChange } from './change-sessions.ts';

export type Recorded = ReadonlyMap<string, Attendance>;

/** The session with this id. @throws RefusalError `not-found` */
export function findSession({ store }: Pick<ServiceContext, 'store'>, id: string): CourseSession {
  const content = store.department.sessionRows.find(id);
  if (!content) throw new RefusalError('not-found', { what: 'course-session', id });
  return { id, ...content };
}

function faults(session: CourseSession, recorded: Recorded, today: string): readonly SessionProblem[] {
  const on = new Set(session.roster.map(({ person }) => person));
  const fault = (person: string, code: SessionProblemCode, value = ''): SessionProblem => {
    const { id, course, dates } = session;
    return { session: id, course, date: dates[0] ?? '', person, severity: 'error', code, value };
  };
  const last = completedOn(session);
  return [...recorded].flatMap(([person, attendance]) => {
    if (!on.has(person)) return [fault(person, 'not-on-roster')];
    if (session.status === 'cancelled') return [fault(person, 'closed')];
    const isPast = attendance === 'attended' || attendance === 'absent';
    return isPast && last > today ? [fault(person, 'not-over', last)] : [];
  });
}

/** The changes of records that attendance brings; somebody who has left the store is passed over. */
function entryChanges(context: ServiceContext, session: CourseSession, recorded: Recorded): readonly Change[] {
  const { store, clock } = context;
  const note = sessionFileWords(store.settings.read().language).attendedNote(session);
  return [...recorded].flatMap(([person, attendance]) => {
    if (!store.learners.find(person)) return [];
    const entries: readonly RecordEntry[] = store.records.ofLearner(person);
    const entry = entryOfAttendance(session, attendance, entries, note, clock.now());
    return entry ? [entryChange(person, entry.id, entry)] : [];
  });
}

/** Records attendance of one or many sessions as one edit. */
export function recordAttendance(
  context: ServiceContext,
  all: ReadonlyMap<string, Recorded>,
  dryRun: boolean,
  label = 'session.attendance',
) {
  const found: SessionProblem[] = [];
  const more: Change[] = [];
  const changes = [...all].map(([id, recorded]) => {
    const session = findSession(context, id);
    found.push(...faults(session, recorded, context.clock.today()));
    const roster = withAttendance(session.roster, recorded);
    more.push(...entryChanges(context, session, recorded));
    const status = statusByAttendance({ status: session.status, roster });
    return { id, isNew: false, content: { ...contentOf(session), roster, status } };
  });
  const outcome = makeChange(context, label, checkChanges(context, changes, found), dryRun, more);
  if (!dryRun && more.length > 0) context.announce({ name: 'store.changed', data: { what: 'record' } });
  return outcome;
}

export function createRosterService(context: ServiceContext) {
  return {
    'roster.move': ({ moves, dryRun }) => {
      const { changes, problems } = rosterChanges(context.store.department.sessions(), moves);
      return makeChange(context, 'session.roster', checkChanges(context, changes, problems), dryRun);
    },
    'roster.record': ({ session, attendance, dryRun }) => {
      const recorded = new Map(attendance.map((each) => [each.person, each.attendance]));
      return recordAttendance(context, new Map([[session, recorded]]), dryRun);
    },
  } satisfies Partial<Services>;
}
