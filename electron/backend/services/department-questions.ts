/** What is to be asked for everybody of a department, with keys that tell whether it was asked before. */
import { createHash } from 'node:crypto';
import { enrolments } from '../../../shared/curriculum/announced-sessions.ts';
import type { CourseSession } from '../../../shared/curriculum/course-session.ts';
import {
  type AskedPerson,
  isPlannedFor,
  type PersonQuestion,
  personQuestion,
} from '../../../shared/curriculum/person-question.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { idleOnPaths } from '../../../shared/planner/idle-courses.ts';
import { questionKey } from '../../../shared/planner/question-key.ts';
import type { PlannerData } from '../create-planner.ts';
import type { StandardInUse } from '../planning.ts';
import { personOf } from '../store/learners.ts';
import type { Store } from '../store/open-store.ts';
import type { ServiceContext } from './context.ts';
import { recordsOf, recordUnder } from './person-record.ts';

/** What somebody is to be asked. */
export interface KeyedQuestion {
  readonly person: string;
  /** False for whoever is left out where everybody is planned; see `isPlannedFor`. */
  readonly counts: boolean;
  readonly question: PersonQuestion;
  /** Equal for equal questions that are planned by the same data. */
  readonly key: string;
  /** Equal for questions that differ in nothing but what the calendar sees. */
  readonly selection: string;
}

/** Everybody's questions, in the order of the department's list, and what they are planned by. */
export interface DepartmentQuestions {
  readonly all: ReadonlyMap<string, KeyedQuestion>;
  readonly inUse: StandardInUse;
}

/** Where questions are read from. */
type QuestionSources = Pick<ServiceContext, 'store' | 'planning' | 'clock'>;

const digest = (parts: readonly string[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('base64url');
};

/** A text for all that is planned by. How many seats are left matters only once there are none. */
function fingerprint({ standard, catalogue, sessions, company }: PlannerData): string {
  const open = sessions.map(({ id, course, dates, place, seats }) => [id, course, dates, place, seats === 0]);
  return digest([JSON.stringify(standard), JSON.stringify(catalogue), JSON.stringify(open), JSON.stringify(company)]);
}

/** The question of each person's own plan, by the id of the plan; plans of another standard do not count. */
function ownPlans(
  { store }: QuestionSources,
  { id }: StandardInUse,
): ReadonlyMap<string, { learner: string; request: PlanRequest }> {
  return new Map(store.plans.list().flatMap((plan) => (plan.standard === id ? [[plan.id, plan] as const] : [])));
}

/** Whom to ask, and the sessions that are counted on. */
interface Asking {
  readonly sessions: readonly CourseSession[];
  /** Null for everybody. */
  readonly people: ReadonlySet<string> | null;
}

/** People with what counts for each alone. */
function askedPeople(
  context: QuestionSources,
  inUse: StandardInUse,
  { sessions, people: some }: Asking,
): readonly AskedPerson[] {
  const { store, clock } = context;
  const everybody = store.learners.list();
  const people = some ? everybody.filter(({ id }) => some.has(id)) : everybody;
  const records = recordsOf(store, people, clock.today());
  const plans = ownPlans(context, inUse);
  const { courses, aliases } = inUse.planner.catalogue;
  const enrolled = enrolments(sessions.filter(({ course }) => courses.has(course) || aliases.has(course)));
  return people.map((learner) => {
    const person = personOf(learner);
    const plan = person.plan === null ? undefined : plans.get(person.plan);
    const record = records.get(learner.id);
    if (!record) throw new Error(`no record of ${learner.id}`);
    return {
      person,
      record: recordUnder(record, inUse),
      ownPlan: plan?.learner === learner.id ? plan.request : null,
      sessions: enrolled.get(learner.id) ?? [],
    };
  });
}

function gather(
  context: QuestionSources,
  inUse: StandardInUse,
  plannedBy: string,
  asking: Asking,
): DepartmentQuestions {
  const { store, clock } = context;
  const { standard, catalogue } = inUse.planner;
  const isIdle = idleOnPaths(standard, catalogue);
  const department = {
    teams: new Map(store.department.teams().map((team) => [team.id, team])),
    curricula: new Map(store.department.curricula().map((curriculum) => [curriculum.id, curriculum])),
    rules: store.department.rules(),
    today: clock.today(),
    courseIds: catalogue.ids,
  };
  const keyed = (asked: AskedPerson): KeyedQuestion => {
    const person = asked.person.id;
    const counts = isPlannedFor(asked.person);
    const question = personQuestion(asked, department);
    if (!question.ok) return { person, counts, question, key: `none:${question.why}`, selection: '' };
    const { selection, calendar } = questionKey(question.request, isIdle);
    return { person, counts, question, key: digest([plannedBy, selection, calendar]), selection };
  };
  return { all: new Map(askedPeople(context, inUse, asking).map((asked) => [asked.person.id, keyed(asked)])), inUse };
}

/** The questions of some people as they would be with other sessions. @param inUse counts on the same sessions */
export function questionsWithSessions(
  context: QuestionSources,
  inUse: StandardInUse,
  asking: Asking,
): ReadonlyMap<string, KeyedQuestion> {
  return gather(context, inUse, fingerprint(inUse.data), asking).all;
}

/** Services over one store read its questions once for all of them. */
const readers = new WeakMap<Store, () => DepartmentQuestions>();

/** Reads everybody's questions anew only where something has changed since. */
export function createDepartmentQuestions(context: QuestionSources): () => DepartmentQuestions {
  const reader = readers.get(context.store) ?? createReader(context);
  readers.set(context.store, reader);
  return reader;
}

function createReader(context: QuestionSources): () => DepartmentQuestions {
  const { store, planning, clock } = context;
  let last: { readonly turn: number; readonly today: string; readonly questions: DepartmentQuestions } | null = null;
  let planned: { readonly by: StandardInUse; readonly fingerprint: string } | null = null;
  return () => {
    const inUse = planning.current();
    const turn = store.edits.turn();
    const today = clock.today();
    if (last?.turn === turn && last.today === today && last.questions.inUse === inUse) return last.questions;
    if (planned?.by !== inUse) planned = { by: inUse, fingerprint: fingerprint(inUse.data) };
    const asking = { sessions: store.department.sessions(), people: null };
    last = { turn, today, questions: gather(context, inUse, planned.fingerprint, asking) };
    return last.questions;
  };
}
