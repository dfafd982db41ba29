/** Saved plans, and the history of edits. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { History, Plan } from '../../../shared/contract/methods.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import { validateRequest } from '../../../shared/planner/validate-request.ts';
import type { Services } from '../dispatch.ts';
import { planImage } from '../store/plans.ts';
import type { ServiceContext } from './context.ts';
import { findLearner } from './people-service.ts';
import { followRecords } from './person-record.ts';

/** The plan with this id, as saved. @throws RefusalError `not-found` */
export function findPlan({ store }: Pick<ServiceContext, 'store'>, id: string): Plan {
  const plan = store.plans.find(id);
  if (!plan) throw new RefusalError('not-found', { what: 'plan', id });
  return plan;
}

export function createPlansService(context: ServiceContext) {
  const { store, planning, clock, newId, announce } = context;
  const follow = () => followRecords(store, planning, clock.today());
  /** The person's record is not saved with the question: the plan follows it. */
  const put = (label: string, asked: Plan): Plan => {
    const plan = { ...asked, request: { ...asked.request, record: emptyRecord } };
    const { planner } = planning.under(plan.standard) ?? planning.current();
    validateRequest(asked.request, planner.standard, planner.catalogue);
    store.edits.make(label, clock.now(), [{ aggregate: 'plan', id: plan.id, after: planImage(plan) }]);
    announce({ name: 'store.changed', data: { what: 'plans' } });
    return follow()(plan);
  };
  const create = (label: string, learner: string, name: string, request: Plan['request']): Plan => {
    const now = clock.now();
    return put(label, {
      id: newId(),
      learner: findLearner(context, learner).id,
      name,
      request,
      createdAt: now,
      updatedAt: now,
      standard: planning.current().id,
    });
  };
  return {
    'plans.list': () =>
      store.plans
        .ofPresent()
        .filter(({ standard }) => standard === planning.current().id)
        .map(follow()),
    'plans.create': ({ learner, name, request }) => create('plan.create', learner, name, request),
    'plans.copy': ({ id, name }) => {
      const { learner, request } = follow()(findPlan(context, id));
      return create('plan.copy', learner, name, request);
    },
    'plans.update': ({ id, name, request }) => {
      const plan = follow()(findPlan(context, id));
      return put('plan.update', {
        ...plan,
        name: name ?? plan.name,
        request: request ?? plan.request,
        updatedAt: clock.now(),
      });
    },
    'plans.remove': ({ id }) => {
      store.edits.make('plan.remove', clock.now(), [{ aggregate: 'plan', id: findPlan(context, id).id, after: null }]);
      announce({ name: 'store.changed', data: { what: 'plans' } });
      return {};
    },
  } satisfies Partial<Services>;
}

export function createHistoryService({ store, planning, announce }: ServiceContext) {
  const step = (act: () => void): History => {
    act();
    planning.refresh();
    announce({ name: 'store.changed', data: { what: 'all' } });
    return store.edits.history();
  };
  return {
    'history.get': () => store.edits.history(),
    'history.undo': () => step(() => store.edits.undo()),
    'history.redo': () => step(() => store.edits.redo()),
  } satisfies Partial<Services>;
}
