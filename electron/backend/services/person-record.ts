/** A person with the record that follows from the entries, and plans that follow the person's record. */
import { isTimely } from '../../../shared/assessment/evidence-problems.ts';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import { takenOverEntries } from '../../../shared/assessment/taken-over.ts';
import { toLearnerRecord } from '../../../shared/assessment/to-learner-record.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Learner, Plan } from '../../../shared/contract/methods.ts';
import type { LearnerRecord } from '../../../shared/model/record.ts';
import { recordWithin } from '../../../shared/model/record-within.ts';
import type { Planning, StandardInUse } from '../planning.ts';
import type { StoredLearner } from '../store/learners.ts';
import type { Store } from '../store/open-store.ts';

type Records = Pick<Store, 'records'>;

/** Every entry of a person: what is known without dates first, then what was written as entries. */
export function entriesOfPerson({ records }: Records, learner: StoredLearner): readonly RecordEntry[] {
  return withTakenOver(learner, records.ofLearner(learner.id));
}

/** The entries that were written of a person, behind what is known without dates. */
function withTakenOver({ id, known }: StoredLearner, own: readonly RecordEntry[]): readonly RecordEntry[] {
  const written = new Set(own.map((entry) => entry.id));
  return [...takenOverEntries(id, known).filter((entry) => !written.has(entry.id)), ...own];
}

/** The person with this id, as stored, also where they have left. @throws RefusalError `not-found` */
export function findStoredLearner(
  store: Pick<Store, 'learners'>,
  id: string,
  what: 'learner' | 'person' = 'learner',
): StoredLearner {
  const learner = store.learners.find(id);
  if (!learner) throw new RefusalError('not-found', { what, id });
  return learner;
}

/** The record that follows from entries. Those of days to come do not count. */
function recordFrom(entries: readonly RecordEntry[], today: string): LearnerRecord {
  return toLearnerRecord(entries.filter(({ content }) => isTimely(content, today)));
}

/** A person as everybody else knows them. */
export function describePerson(store: Records, stored: StoredLearner, today: string): Learner {
  const { id, name, owner, createdAt } = stored;
  return { id, name, owner, createdAt, record: recordFrom(entriesOfPerson(store, stored), today) };
}

/** Up to so many people are read one by one. */
const fewPeople = 200;

/** The entries of many people by their ids, read in one go; see `entriesOfPerson`. */
export function entriesOfPeople(
  { records }: Records,
  people: readonly StoredLearner[],
): ReadonlyMap<string, readonly RecordEntry[]> {
  const all = people.length > fewPeople ? records.all() : null;
  const ownOf = (id: string) => (all ? (all.get(id) ?? []) : records.ofLearner(id));
  return new Map(people.map((each) => [each.id, withTakenOver(each, ownOf(each.id))]));
}

/** The records of many people by their ids. */
export function recordsOf(
  store: Records,
  people: readonly StoredLearner[],
  today: string,
): ReadonlyMap<string, LearnerRecord> {
  const entries = entriesOfPeople(store, people);
  return new Map(Array.from(entries, ([id, own]) => [id, recordFrom(own, today)] as const));
}

/** The part of a person's record that a standard in use knows. */
export function recordUnder(record: LearnerRecord, { planner }: StandardInUse): LearnerRecord {
  const { standard, catalogue } = planner;
  return recordWithin(record, standard, (id) => catalogue.courses.has(id) || catalogue.aliases.has(id));
}

/** Gives each plan the record that its person has now; people are read once for all plans. */
export function followRecords(
  store: Pick<Store, 'learners' | 'records'>,
  planning: Planning,
  today: string,
): (plan: Plan) => Plan {
  const known = new Map<string, LearnerRecord | null>();
  const recordOf = (id: string): LearnerRecord | null => {
    const stored = store.learners.find(id);
    return stored ? describePerson(store, stored, today).record : null;
  };
  return (plan) => {
    const record = known.has(plan.learner) ? known.get(plan.learner) : recordOf(plan.learner);
    known.set(plan.learner, record ?? null);
    const inUse = planning.under(plan.standard) ?? planning.current();
    return record ? { ...plan, request: { ...plan.request, record: recordUnder(record, inUse) } } : plan;
  };
}
