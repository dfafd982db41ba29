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
import { emptyRecord } from '../../../shared/model/record.ts';
import { idleOnPaths } from '../../../shared/planner/idle-courses.ts';
import { questionKey } from '../../../shared/planner/question-key.ts';
import type { PlannerData } from '../create-planner.ts';
import type { StandardInUse } from '../planning.ts';
import type { RowName } from '../store/edits.ts';
import { personOf, type StoredLearner } from '../store/learners.ts';
import type { Store } from '../store/open-store.ts';
import { learnerOfEntry } from '../store/record-entries.ts';
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

/** The standard in use, and a text for all that is planned by under it. */
interface PlannedBy {
  readonly inUse: StandardInUse;
  readonly fingerprint: string;
}

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

/** Whom to ask, and the sessions that are counted on. */
interface Asking {
  readonly sessions: readonly CourseSession[];
  /** Null for everybody. */
  readonly people: ReadonlySet<string> | null;
}

/** The question of the person's own plan; one of another standard does not count. */
function ownPlan({ store }: QuestionSources, { id, profile }: StoredLearner, inUse: StandardInUse): PlanRequest | null {
  const plan = profile.plan === null ? null : store.plans.find(profile.plan);
  return plan?.learner === id && plan.standard === inUse.id ? plan.request : null;
}

/** People with what counts for each alone. */
function askedPeople(
  context: QuestionSources,
  inUse: StandardInUse,
  learners: readonly StoredLearner[],
  sessions: readonly CourseSession[],
): readonly AskedPerson[] {
  const records = recordsOf(context.store, learners, context.clock.today());
  const { courses, aliases } = inUse.planner.catalogue;
  const enrolled = enrolments(sessions.filter(({ course }) => courses.has(course) || aliases.has(course)));
  return learners.map((learner) => ({
    person: personOf(learner),
    record: recordUnder(records.get(learner.id) ?? emptyRecord, inUse),
    ownPlan: ownPlan(context, learner, inUse),
    sessions: enrolled.get(learner.id) ?? [],
  }));
}

/** The questions of some people. */
function gather(
  context: QuestionSources,
  { inUse, fingerprint: plannedBy }: PlannedBy,
  learners: readonly StoredLearner[],
  sessions: readonly CourseSession[],
): readonly KeyedQuestion[] {
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
  return askedPeople(context, inUse, learners, sessions).map(keyed);
}

const byPerson = (questions: readonly KeyedQuestion[]) => new Map(questions.map((each) => [each.person, each]));

/** The questions of some people as they would be with other sessions. @param inUse counts on the same sessions */
export function questionsWithSessions(
  context: QuestionSources,
  inUse: StandardInUse,
  { sessions, people }: Asking,
): ReadonlyMap<string, KeyedQuestion> {
  const learners = context.store.learners.list().filter(({ id }) => people === null || people.has(id));
  return byPerson(gather(context, { inUse, fingerprint: fingerprint(inUse.data) }, learners, sessions));
}

/** Whose questions a few changes touch; null where they may touch anybody's. */
function touchedBy({ store }: QuestionSources, rows: readonly RowName[] | null): ReadonlySet<string> | null {
  const people = new Set<string>();
  for (const { aggregate, id } of rows ?? []) {
    const person =
      aggregate === 'learner'
        ? id
        : aggregate === 'entry'
          ? learnerOfEntry(id)
          : aggregate === 'plan'
            ? store.plans.find(id)?.learner
            : undefined;
    if (person === undefined) return null;
    people.add(person);
  }
  return rows && people;
}

/** What was read, with the questions of those people read anew; null where somebody came or left. */
function readAgain(
  context: QuestionSources,
  { all }: DepartmentQuestions,
  by: PlannedBy,
  touched: ReadonlySet<string>,
): DepartmentQuestions | null {
  const { store } = context;
  const learners = [...touched].flatMap((id) => store.learners.find(id) ?? []);
  if (learners.length < touched.size) return null;
  if (learners.some(({ id, removedAt }) => removedAt !== null || !all.has(id))) return null;
  const fresh = byPerson(gather(context, by, learners, store.department.sessions()));
  return { all: new Map([...all].map(([id, before]) => [id, fresh.get(id) ?? before])), inUse: by.inUse };
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
  let by: PlannedBy | null = null;
  return () => {
    const inUse = planning.current();
    const turn = store.edits.turn();
    const today = clock.today();
    const before = last?.today === today && last.questions.inUse === inUse ? last : null;
    if (before?.turn === turn) return before.questions;
    if (by?.inUse !== inUse) by = { inUse, fingerprint: fingerprint(inUse.data) };
    const touched = before && touchedBy(context, store.edits.changedSince(before.turn));
    const questions = (touched && readAgain(context, before.questions, by, touched)) ?? {
      all: byPerson(gather(context, by, store.learners.list(), store.department.sessions())),
      inUse,
    };
    last = { turn, today, questions };
    return questions;
  };
}
