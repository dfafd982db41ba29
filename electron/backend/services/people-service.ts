/** People who are planned for. Every change is one edit in the history. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Learner } from '../../../shared/contract/methods.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import type { Services } from '../dispatch.ts';
import { learnerImage } from '../store/learners.ts';
import type { ServiceContext } from './context.ts';

/** The person with this id. @throws RefusalError `not-found` */
export function findLearner({ store }: Pick<ServiceContext, 'store'>, id: string): Learner {
  const learner = store.learners.find(id);
  if (!learner) throw new RefusalError('not-found', { what: 'learner', id });
  return learner;
}

/** Every store has an owner; a new one begins with an owner who has not given a name yet. */
export function ensureOwner({ store, clock, newId }: Pick<ServiceContext, 'store' | 'clock' | 'newId'>): void {
  if (store.learners.list().some(({ owner }) => owner)) return;
  const owner: Learner = { id: newId(), name: '', owner: true, createdAt: clock.now(), record: emptyRecord };
  store.learners.rows.write(owner.id, learnerImage(owner));
}

export function createPeopleService(context: ServiceContext) {
  const { store, clock, newId, announce } = context;
  const put = (label: string, learner: Learner): Learner => {
    store.edits.make(label, clock.now(), [{ aggregate: 'learner', id: learner.id, after: learnerImage(learner) }]);
    announce({ name: 'store.changed', data: { what: 'learners' } });
    return learner;
  };
  return {
    'learners.list': () => store.learners.list(),
    'learners.create': ({ name }) =>
      put('learner.create', { id: newId(), name, owner: false, createdAt: clock.now(), record: emptyRecord }),
    'learners.update': ({ id, name, record }) => {
      const learner = findLearner(context, id);
      return put('learner.update', { ...learner, name: name ?? learner.name, record: record ?? learner.record });
    },
    'learners.remove': ({ id }) => {
      if (findLearner(context, id).owner) throw new RefusalError('learner-is-owner', { id });
      const plans = store.plans.ofLearner(id).map((plan) => ({ aggregate: 'plan' as const, id: plan.id, after: null }));
      store.edits.make('learner.remove', clock.now(), [...plans, { aggregate: 'learner', id, after: null }]);
      announce({ name: 'store.changed', data: { what: 'all' } });
      return {};
    },
  } satisfies Partial<Services>;
}
