/** What a store has to say about a plan: the person, the question last saved, the standard and catalogue in use. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Learner, Plan } from '../../../shared/contract/methods.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Clock } from '../backend.ts';
import { createPlanning, type Planning } from '../planning.ts';
import { createDepartmentQuestions } from '../services/department-questions.ts';
import { describePerson } from '../services/person-record.ts';
import type { StoredLearner } from '../store/learners.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { builtInStandardId } from '../store/plans.ts';
import { storeLocation } from '../store/store-location.ts';
import type { CommandIo } from './command-io.ts';
import { type Arguments, textOption, wrongUse } from './parse-arguments.ts';
import type { PlanData } from './plan-options.ts';
import { existingStore } from './with-backend.ts';

export interface Stored {
  /** Null where no person was asked for. */
  readonly learner: Learner | null;
  readonly plan: Plan | null;
  /** The question of the plan; without one, that of the person's goal. Null where nothing is known of either. */
  readonly request: PlanRequest | null;
  readonly data: PlanData;
}

/** Whoever has that id or employee number, else whoever alone bears that name. */
function findLearnerNamed(store: Store, id: string): StoredLearner {
  const people = store.learners.list();
  const known = people.find((person) => person.id === id || (id !== '' && person.profile.number === id));
  if (known) return known;
  const [first, second] = people.filter(({ name }) => name === id);
  if (second)
    throw wrongUse(
      `「${id}」という名前の人が複数います。社員番号かIDを指定してください`,
      `Several people bear the name "${id}"; give the employee number or the id`,
    );
  if (!first) throw new RefusalError('not-found', { what: 'learner', id });
  return first;
}

/** The person of that id, number or name, and the plan of theirs that counts for the department or was changed last. */
function findPerson(store: Store, id: string, today: string): Pick<Stored, 'learner' | 'plan'> {
  const learner = findLearnerNamed(store, id);
  const plans = store.plans.ofLearner(learner.id).toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const own = plans.find((plan) => plan.id === learner.profile.plan);
  return { learner: describePerson(store, learner, today), plan: own ?? plans[0] ?? null };
}

/** The question of a person's goal, by the rules, curricula and rosters of the department. */
function goalOf(store: Store, planning: Planning, { id }: Learner, clock: Clock): PlanRequest | null {
  const question = createDepartmentQuestions({ store, planning, clock })().all.get(id)?.question;
  return question?.ok ? question.request : null;
}

/** The department's own courses count, and those that it switched off do not; its calendar and sessions too. */
function dataOf(planning: Planning, standard: string): PlanData {
  return (planning.under(standard) ?? planning.under(builtInStandardId) ?? planning.current()).data;
}

/**
 * Reads the store of `--store`, or the usual one for `--learner`; null where neither was given.
 * @throws RefusalError where the store does not exist, for nobody asked to make one, or does not have the person.
 */
export function readStored(given: Arguments, io: CommandIo, clock: Clock): Stored | null {
  const id = textOption(given, 'learner');
  const file = textOption(given, 'store') ?? (id === undefined ? undefined : storeLocation(io.env));
  if (file === undefined) return null;
  const store = openStore(existingStore(file));
  try {
    // Only the catalogue is wanted here; it is planned by after the store is closed.
    const planning = createPlanning(store, () => Promise.reject(new Error('nothing is planned here')));
    const person = id === undefined ? { learner: null, plan: null } : findPerson(store, id, clock.today());
    const { learner, plan } = person;
    const request = plan?.request ?? (learner && goalOf(store, planning, learner, clock));
    return { ...person, request, data: dataOf(planning, plan?.standard ?? store.settings.standard()) };
  } finally {
    store.close();
  }
}
