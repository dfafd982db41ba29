/** What a store has to say about a plan: the person, the question last saved, the standard and catalogue in use. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Learner, Plan } from '../../../shared/contract/methods.ts';
import type { Clock } from '../backend.ts';
import { createPlanning } from '../planning.ts';
import { describePerson } from '../services/person-record.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { builtInStandardId } from '../store/plans.ts';
import { storeLocation } from '../store/store-location.ts';
import type { CommandIo } from './command-io.ts';
import { type Arguments, textOption } from './parse-arguments.ts';
import type { PlanData } from './plan-options.ts';
import { existingStore } from './with-backend.ts';

export interface Stored {
  /** Null where no person was asked for. */
  readonly learner: Learner | null;
  readonly plan: Plan | null;
  readonly data: PlanData;
}

/** The person of that id or name, and the plan of theirs last changed. */
function findPerson(store: Store, id: string, today: string): Pick<Stored, 'learner' | 'plan'> {
  const learner = store.learners.list().find((person) => person.id === id || person.name === id);
  if (!learner) throw new RefusalError('not-found', { what: 'learner', id });
  const plans = store.plans.ofLearner(learner.id).toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  return { learner: describePerson(store, learner, today), plan: plans[0] ?? null };
}

/** The department's own courses count, and those that it switched off do not; its calendar and sessions too. */
function dataOf(store: Store, standard: string): PlanData {
  // Only the catalogue is wanted here; it is planned by after the store is closed.
  const planning = createPlanning(store, () => Promise.reject(new Error('nothing is planned here')));
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
    const person = id === undefined ? { learner: null, plan: null } : findPerson(store, id, clock.today());
    return { ...person, data: dataOf(store, person.plan?.standard ?? store.settings.standard()) };
  } finally {
    store.close();
  }
}
