/** People who are planned for. Every change is one edit in the history. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Learner } from '../../../shared/contract/methods.ts';
import { emptyProfile } from '../../../shared/curriculum/person.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import type { Services } from '../dispatch.ts';
import type { Change } from '../store/edits.ts';
import { learnerImage, type StoredLearner } from '../store/learners.ts';
import { entryChange } from '../store/record-entries.ts';
import type { ServiceContext } from './context.ts';
import { describePerson, findStoredLearner } from './person-record.ts';

/** The person with this id. @throws RefusalError `not-found` */
export function findLearner({ store, clock }: Pick<ServiceContext, 'store' | 'clock'>, id: string): Learner {
  return describePerson(store, findStoredLearner(store, id), clock.today());
}

/** Somebody of whom nothing is known yet. */
export function newLearner(person: Pick<StoredLearner, 'id' | 'name' | 'owner' | 'createdAt'>): StoredLearner {
  return { ...person, known: emptyRecord, profile: emptyProfile, former: [], removedAt: null };
}

/** Every store has an owner; a new one begins with an owner who has not given a name yet. */
export function ensureOwner({ store, clock, newId }: Pick<ServiceContext, 'store' | 'clock' | 'newId'>): void {
  if (store.learners.list().some(({ owner }) => owner)) return;
  const owner = newLearner({ id: newId(), name: '', owner: true, createdAt: clock.now() });
  store.learners.rows.write(owner.id, learnerImage(owner));
}

/** Takes a person away with plans and record; the person's own row goes last. */
function removalOf({ store }: Pick<ServiceContext, 'store'>, id: string): readonly Change[] {
  const plans = store.plans.ofLearner(id).map((plan): Change => ({ aggregate: 'plan', id: plan.id, after: null }));
  const entries = store.records.ofLearner(id).map((entry) => entryChange(id, entry.id, null));
  return [...plans, ...entries, { aggregate: 'learner', id, after: null }];
}

export function createPeopleService(context: ServiceContext) {
  const { store, clock, newId, announce } = context;
  const describe = (stored: StoredLearner) => describePerson(store, stored, clock.today());
  const put = (label: string, learner: StoredLearner): Learner => {
    store.edits.make(label, clock.now(), [{ aggregate: 'learner', id: learner.id, after: learnerImage(learner) }]);
    announce({ name: 'store.changed', data: { what: 'learners' } });
    return describe(learner);
  };
  return {
    'learners.list': () => store.learners.list().map(describe),
    'learners.create': ({ name }) =>
      put('learner.create', newLearner({ id: newId(), name, owner: false, createdAt: clock.now() })),
    'learners.update': ({ id, name, record }) => {
      const learner = findStoredLearner(store, id);
      return put('learner.update', { ...learner, name: name ?? learner.name, known: record ?? learner.known });
    },
    'learners.remove': ({ id }) => {
      if (findStoredLearner(store, id).owner) throw new RefusalError('learner-is-owner', { id });
      store.edits.make('learner.remove', clock.now(), removalOf(context, id));
      announce({ name: 'store.changed', data: { what: 'all' } });
      return {};
    },
  } satisfies Partial<Services>;
}
