/** Starting up: read, open the plan that was open last, plan it. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { BackendEvent } from '../../../shared/contract/methods.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import { makeReference, type Reference } from '../../store/reference.ts';
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
  const { what } = data;
  const all = what === 'all';
  if (all || what === 'settings') get().reloadSettings().catch(get().notifyFailure);
  if (all) {
    // Plans of another standard must not meet the old one; the calendar may be another too.
    get().reloadReference().then(get().reloadPlans).then(get().planRoadmap).catch(get().notifyFailure);
  } else if (what === 'catalogue') get().reloadReference().catch(get().notifyFailure);
  else if (what === 'calendar' || what === 'department') get().planRoadmap().catch(get().notifyFailure);
  else if (what !== 'settings') get().reloadPlans().catch(get().notifyFailure);
  if ((all || what === 'catalogue') && get().standards) get().reloadStandards().catch(get().notifyFailure);
  // Courses that come or go change what an entry may name.
  if (all || what === 'record' || what === 'learners' || what === 'catalogue')
    get().reloadRecord().catch(get().notifyFailure);
  if (what !== 'settings') {
    get().reloadDepartment().catch(get().notifyFailure);
    get().reloadCourseSessions().catch(get().notifyFailure);
  }
  get().reloadHistory().catch(get().notifyFailure);
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Shows another standard: nothing of the old one's plans stays on screen. */
async function changeStandard(set: SetState, get: GetState, reference: Reference): Promise<void> {
  await get().flushSaves();
  set({ reference, plans: [], openPlan: null, roadmap: null, roadmapRefusal: null, selection: null });
  await get().reloadPlans();
  const plan = newestPlan(get().plans);
  if (plan) await get().openPlanById(plan.id);
}

async function readReference(set: SetState, get: GetState, { api }: Tools): Promise<void> {
  const [standard, catalogue] = await Promise.all([api.call('standard.get', {}), api.call('catalogue.get', {})]);
  const before = get().reference;
  if (!before) return;
  if (!isEqual(before.standard, standard)) return changeStandard(set, get, makeReference(standard, catalogue));
  if (isEqual(before.catalogue, catalogue)) return;
  set({ reference: makeReference(before.standard, catalogue) });
  await get().planRoadmap();
}

/** Runs one after another: of two readings under way the older must not win. */
function inTurn(task: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.catch(() => undefined).then(task);
    return last;
  };
}

export const createSessionSlice: SliceCreator<SessionState> = (set, get, tools) => ({
  phase: 'starting',
  startRefusal: null,
  about: null,
  reference: null,
  reloadReference: inTurn(() => readReference(set, get, tools)),
  async start() {
    const { api } = tools;
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
