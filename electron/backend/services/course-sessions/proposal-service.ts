/** Proposing sessions for the demand of the paths, and taking a proposal as one edit. */
import { RefusalError } from '../../../../shared/contract/error.ts';
import type { CourseSession, CourseSessionContent, RosterEntry } from '../../../../shared/curriculum/course-session.ts';
import { contentOf, isOpen, type NamedChange } from '../../../../shared/curriculum/course-sessions/session-change.ts';
import { quarterOf, quarterStart } from '../../../../shared/curriculum/fiscal-quarter.ts';
import { answerOf } from '../../../../shared/curriculum/path-answer.ts';
import type { PlannedPath } from '../../../../shared/curriculum/planned-path.ts';
import { type PathPerson, seatNeeds } from '../../../../shared/curriculum/sessions/demand.ts';
import { inAskedOrder, type PersonPace, paceOf } from '../../../../shared/curriculum/sessions/person-pace.ts';
import type { SessionProposal } from '../../../../shared/curriculum/sessions/session-planning.ts';
import { dayNumber } from '../../../../shared/model/plain-date.ts';
import type { PlanRequest } from '../../../../shared/model/plan-request.ts';
import type { DayOff } from '../../../../shared/model/work-calendar.ts';
import type { Received, Services } from '../../dispatch.ts';
import { type ProposingRun, proposeSessions } from '../../session-planner/propose-sessions.ts';
import type { SessionQuestion } from '../../session-planner/session-question.ts';
import type { ServiceContext } from '../context.ts';
import { questionsWithSessions } from '../department-questions.ts';
import { checkChanges, makeChange } from './change-sessions.ts';
import { pathsByPerson } from './planned-people.ts';
import { replanPeople, underSessions } from './replan-people.ts';

/** Whether a proposal leaves the session as it is. */
const isKept = ({ status, locked }: CourseSession) => status !== 'cancelled' && (status !== 'proposed' || locked);

/** What people are asked, by person; whoever has no question is left out. */
type Requests = ReadonlyMap<string, PlanRequest>;

function requestsOf(context: ServiceContext, people: ReadonlySet<string>): Requests {
  const inUse = context.planning.current();
  const sessions = context.store.department.sessions();
  const questions = questionsWithSessions(context, inUse, { sessions, people });
  return new Map(
    [...questions].flatMap(([person, { question }]) => (question.ok ? [[person, question.request] as const] : [])),
  );
}

/** Paths without the department's sessions in them: whoever has no seat in one yet needs one, whatever was hoped for. */
function openPaths(
  { store, planning }: ServiceContext,
  sessions: readonly CourseSession[],
  paths: ReadonlyMap<string, PlannedPath>,
  requests: Requests,
): readonly PathPerson[] {
  const { aliases } = planning.current().planner.catalogue;
  const own = new Set(sessions.map(({ id }) => id));
  const due = new Map(store.learners.list().map(({ id, profile }) => [id, profile.due]));
  return [...paths].map(([person, path]) => ({
    person,
    due: due.get(person) ?? null,
    order: (requests.get(person)?.order ?? []).map((id) => aliases.get(id) ?? id),
    path: {
      ...path,
      courses: path.courses.map((course) =>
        course.session !== null && own.has(course.session) ? { ...course, session: null } : course,
      ),
    },
  }));
}

/** Days off of people's own plans; the department's people have no others. */
function daysOffOf(requests: Requests): ReadonlyMap<string, readonly DayOff[]> {
  return new Map([...requests].flatMap(([id, { daysOff }]) => (daysOff.length > 0 ? [[id, daysOff] as const] : [])));
}

/** How people's own planners go on. Classes for which seats are planned or kept have no days of their own. */
function pacesOf(people: readonly PathPerson[], requests: Requests): ReadonlyMap<string, PersonPace> {
  return new Map(
    people.flatMap(({ person, path, order = [] }) => {
      const request = requests.get(person);
      if (!request) return [];
      return [[person, paceOf(inAskedOrder(path, order), request, ({ session }) => session === null)] as const];
    }),
  );
}

function questionOf(context: ServiceContext, from: string, quarters: number): SessionQuestion {
  const { store, planning } = context;
  const sessions = store.department.sessions();
  const planned = pathsByPerson(context);
  const requests = requestsOf(context, new Set(planned.keys()));
  const paths = openPaths(context, sessions, planned, requests);
  const known = planning.current().planner.catalogue.courses;
  return {
    needs: seatNeeds(paths, new Set()).filter(({ course }) => known.has(course)),
    rules: store.department.rules().sessions,
    kept: sessions.filter(isKept),
    from,
    quarters,
    daysOff: daysOffOf(requests),
    paces: pacesOf(paths, requests),
    company: store.calendar.read(),
  };
}

/** People who come to a session beside those who are on its roster. */
function seatedToo(session: CourseSession, people: readonly string[]): CourseSessionContent {
  const seated = people.map((person): RosterEntry => ({ person, attendance: 'enrolled' }));
  const others = session.roster.filter(({ person }) => !people.includes(person));
  return { ...contentOf(session), roster: [...others, ...seated] };
}

function takenChanges(
  { store, newId }: ServiceContext,
  { sessions, seated, replaces }: Received<'courseSessions.take'>,
): readonly NamedChange[] {
  const byId = new Map(store.department.sessions().map((session) => [session.id, session]));
  const gone = replaces.map((id): NamedChange => {
    const session = byId.get(id);
    // Whoever has announced one of them meanwhile means it to stay.
    if (session && (!isOpen(session) || isKept(session)))
      throw new RefusalError('sessions-refused', { problem: closedProblem(session), problems: 1 });
    return { id, isNew: false, content: null };
  });
  const joined = Object.entries(seated).map(([id, people]): NamedChange => {
    const session = byId.get(id);
    return { id, isNew: false, content: session ? seatedToo(session, people) : null };
  });
  const made = sessions.map((content): NamedChange => ({ id: newId(), isNew: true, content }));
  return [...gone, ...joined, ...made];
}

function closedProblem({ id, course, dates }: CourseSession) {
  const about = { session: id, course, date: dates[0] ?? '', person: null, value: '' };
  return { ...about, severity: 'error', code: 'kept-now' } as const;
}

/** Sessions as they would be once the proposal is taken and announced. */
function afterProposal({ store }: ServiceContext, { sessions, seated }: SessionProposal): readonly CourseSession[] {
  const kept = store.department.sessions().filter((session) => isKept(session) || session.status === 'cancelled');
  const joined = kept.map((session) => {
    const content = seatedToo(session, seated[session.id] ?? []);
    // Locked ones are announced with the others, and then their seats count too.
    return { id: session.id, ...content, ...(isOpen(session) ? { status: 'announced' as const } : {}) };
  });
  const made = sessions.map((content, at) => ({ id: `proposed ${at}`, ...content, status: 'announced' as const }));
  return [...joined, ...made];
}

/**
 * People whose roadmaps could not follow the seats that they were given. Seats leave room for study and class days; what
 * else somebody's own planner goes by, such as classes of a plan of their own that were moved, shows here.
 */
async function clashesOf(
  context: ServiceContext,
  proposal: SessionProposal,
  { signal, tell }: ProposingRun,
): Promise<readonly string[]> {
  const after = afterProposal(context, proposal);
  const rosters = proposal.sessions.flatMap(({ roster }) => roster.map(({ person }) => person));
  const people = [...new Set([...rosters, ...Object.values(proposal.seated).flat()])].sort();
  const inUse = underSessions(context, after);
  const planned = await replanPeople(context, people, after, inUse, signal, tell);
  return people.filter((person) => {
    const each = planned.get(person);
    return !(each && 'path' in each && answerOf(each.path).kind === 'planned');
  });
}

/** Seats wanted before the end of the last quarter. */
function needsWithin({ needs, from, quarters }: SessionQuestion): number {
  const end = quarterStart(quarterOf(dayNumber(from)) + quarters);
  return needs.filter(({ wanted }) => dayNumber(wanted) < end).length;
}

export function createProposalService(context: ServiceContext) {
  const { store, tasks } = context;
  return {
    'courseSessions.propose': ({ from, quarters, task }) =>
      tasks.run(task, async ({ signal, tell }) => {
        const question = questionOf(context, from, quarters);
        // Sessions are planned first; then everybody is planned under them.
        const proposal = await proposeSessions(question, { signal, tell: (done, total) => tell(done, 2 * total) });
        const replaces = store.department
          .sessions()
          .filter((session) => session.status === 'proposed' && !session.locked)
          .map(({ id }) => id);
        const clashes = await clashesOf(context, proposal, {
          signal,
          tell: (done, total) => tell(total + done, 2 * total),
        });
        return { proposal, replaces, from, quarters, needs: needsWithin(question), clashes };
      }),
    'courseSessions.take': (input) =>
      makeChange(context, 'session.take', checkChanges(context, takenChanges(context, input)), input.dryRun),
  } satisfies Partial<Services>;
}
