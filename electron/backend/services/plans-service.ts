/** Saved plans, and the history of edits. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { History, Plan } from '../../../shared/contract/methods.ts';
import { validateRequest } from '../../../shared/planner/validate-request.ts';
import type { Services } from '../dispatch.ts';
import { planImage } from '../store/plans.ts';
import type { ServiceContext } from './context.ts';
import { findLearner } from './people-service.ts';

function findPlan({ store }: ServiceContext, id: string): Plan {
  const plan = store.plans.find(id);
  if (!plan) throw new RefusalError('not-found', { what: 'plan', id });
  return plan;
}

export function createPlansService(context: ServiceContext) {
  const { store, planning, clock, newId, announce } = context;
  const put = (label: string, plan: Plan): Plan => {
    const { planner } = planning.under(plan.standard) ?? planning.current();
    validateRequest(plan.request, planner.standard, planner.catalogue);
    store.edits.make(label, clock.now(), [{ aggregate: 'plan', id: plan.id, after: planImage(plan) }]);
    announce({ name: 'store.changed', data: { what: 'plans' } });
    return plan;
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
    'plans.list': () => store.plans.list().filter(({ standard }) => standard === planning.current().id),
    'plans.create': ({ learner, name, request }) => create('plan.create', learner, name, request),
    'plans.copy': ({ id, name }) => {
      const { learner, request } = findPlan(context, id);
      return create('plan.copy', learner, name, request);
    },
    'plans.update': ({ id, name, request }) => {
      const plan = findPlan(context, id);
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
