/** Starting up: read, open the plan that was open last, plan it. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { BackendEvent } from '../../../shared/contract/methods.ts';
import type { GetState, SliceCreator } from '../../store/app-state.ts';
import { makeReference } from '../../store/reference.ts';
import { newestPlan } from '../plans/plans-selectors.ts';
import type { SessionState } from './session-state.ts';

/** Opens the plan of last time, else the newest, else makes a first one. */
async function openFirstPlan(get: GetState): Promise<void> {
  const { plans, settings, learners } = get();
  const plan = plans.find(({ id }) => id === settings.openPlan) ?? newestPlan(plans);
  if (plan) return get().openPlanById(plan.id);
  const owner = learners.find((learner) => learner.owner) ?? learners[0];
  if (owner) await get().createPlan(owner.id);
}

function hearEvent(get: GetState, { name, data }: BackendEvent): void {
  if (name !== 'store.changed') return;
  const all = data.what === 'all';
  if (all || data.what === 'settings') get().reloadSettings().catch(get().notifyFailure);
  if (data.what !== 'settings') get().reloadPlans().catch(get().notifyFailure);
  get().reloadHistory().catch(get().notifyFailure);
}

export const createSessionSlice: SliceCreator<SessionState> = (set, get, { api }) => ({
  phase: 'starting',
  startRefusal: null,
  about: null,
  reference: null,
  async start() {
    try {
      const [described, standard, catalogue] = await Promise.all([
        api.call('app.describe', {}),
        api.call('standard.get', {}),
        api.call('catalogue.get', {}),
        get().reloadPlans(),
        get().reloadHistory(),
      ]);
      const { settings, ...about } = described;
      set({ about, settings, reference: makeReference(standard, catalogue) });
      api.subscribe((event) => hearEvent(get, event));
      await openFirstPlan(get);
      set({ phase: 'ready' });
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      set({ phase: 'failed', startRefusal: cause.toRefusal() });
    }
  },
});
