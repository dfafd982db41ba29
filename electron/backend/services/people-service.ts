/** People who are planned for, with their records. Every change is one edit in the history. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Learner } from '../../../shared/contract/methods.ts';
import { withProfile } from '../../../shared/curriculum/former-profiles.ts';
import { emptyProfile } from '../../../shared/curriculum/person.ts';
import type { Services } from '../dispatch.ts';
import { learnerImage, type StoredLearner } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';
import { createPeopleEdits, learnerChange, newLearner } from './people-edits.ts';
import { describePerson, findStoredLearner } from './person-record.ts';

/** The person with this id. @throws RefusalError `not-found` */
export function findLearner({ store, clock }: Pick<ServiceContext, 'store' | 'clock'>, id: string): Learner {
  return describePerson(store, findStoredLearner(store, id), clock.today());
}

/** Every store has an owner; a new one begins with an owner who has not given a name yet. */
export function ensureOwner({ store, clock, newId }: Pick<ServiceContext, 'store' | 'clock' | 'newId'>): void {
  if (store.learners.list().some(({ owner }) => owner)) return;
  const owner = newLearner({ id: newId(), name: '', owner: true, createdAt: clock.now() });
  store.learners.rows.write(owner.id, learnerImage(owner));
}

export function createPeopleService(context: ServiceContext) {
  const { store, clock, announce } = context;
  const people = createPeopleEdits(context);
  const describe = (stored: StoredLearner) => describePerson(store, stored, clock.today());
  return {
    'learners.list': () => store.learners.list().map(describe),
    'learners.create': ({ name }) => describe(people.create(name, emptyProfile)),
    'learners.update': ({ id, name, record }) => {
      const before = findStoredLearner(store, id);
      const named = withProfile(before, { name: name ?? before.name, profile: before.profile }, clock.now());
      const learner = { ...named, known: record ?? before.known };
      store.edits.make('learner.update', clock.now(), [learnerChange(learner)]);
      announce({ name: 'store.changed', data: { what: 'learners' } });
      return describe(learner);
    },
    'learners.remove': ({ id }) => {
      const { owner, removedAt } = findStoredLearner(store, id);
      if (owner) throw new RefusalError('learner-is-owner', { id });
      if (removedAt !== null) throw new RefusalError('not-found', { what: 'learner', id });
      people.remove([id], false);
      return {};
    },
  } satisfies Partial<Services>;
}
