/** People and plans: every edit shows at once, is planned at once and is saved shortly after. */

import { RefusalError } from '../../../shared/contract/error.ts';
import type { Learner, Plan } from '../../../shared/contract/methods.ts';
import type { PersonName } from '../../../shared/contract/people-methods.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { emptyRecord } from '../../../shared/model/record.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import { changedRequest, firstRequest } from '../roadmap/request-rules.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { automaticName, copyName, nameAfterChange } from './plan-name.ts';
import { planAfterRemoval, selectOpenPlan } from './plans-selectors.ts';
import type { PlansState } from './plans-state.ts';

const saveDelay = 400;

/** What the parts of this slice share. */
interface Parts {
  readonly set: SetState;
  readonly get: GetState;
  readonly tools: Tools;
  readonly autosave: Autosave;
  /** Grows with every edit, so that lists read before an edit do not overwrite it. */
  readonly edits: { count: number };
}

function replacePlan(set: SetState, plan: Plan): void {
  set(({ plans }) => ({ plans: plans.map((each) => (each.id === plan.id ? plan : each)) }));
}

/** Writes one plan as it stands; a refusal is kept for the screen, and the edit stays in the window. */
function planWriter(set: SetState, get: GetState, { api }: Tools) {
  return async (id: string): Promise<void> => {
    const plan = get().plans.find((each) => each.id === id);
    if (!plan) return;
    set({ saveState: 'saving' });
    try {
      const { updatedAt } = await api.call('plans.update', { id, name: plan.name, request: plan.request });
      set(({ plans }) => ({
        plans: plans.map((each) => (each.id === id ? { ...each, updatedAt } : each)),
        saveState: 'saved',
        saveRefusal: null,
      }));
      await get().reloadHistory();
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      set({ saveState: 'failed', saveRefusal: cause.toRefusal() });
    }
  };
}

/** An edit of a plan that the user has just made. */
function edit({ set, autosave, edits }: Parts, plan: Plan): void {
  replacePlan(set, plan);
  set(({ notices }) => ({
    saveState: 'saving',
    // What "undo" in an older notice meant is no longer the last edit.
    notices: notices.filter((notice) => !('undoable' in notice && notice.undoable)),
  }));
  edits.count += 1;
  autosave.touch(plan.id);
}

/** What is the same stays the same object, so that nothing is drawn again for it. */
function isSame(a: Plan, b: Plan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function reloader({ set, get, tools: { api }, autosave, edits }: Parts) {
  return async function reload(): Promise<void> {
    const asOf = edits.count;
    const [learners, stored] = await Promise.all([api.call('people.names', {}), api.call('plans.list', {})]);
    if (edits.count !== asOf) return reload();
    const before = selectOpenPlan(get());
    const local = new Map(get().plans.map((plan) => [plan.id, plan]));
    const plans = stored.map((plan) => {
      const known = local.get(plan.id);
      return known && (autosave.isPending(plan.id) || isSame(known, plan)) ? known : plan;
    });
    const open = get().openPlan;
    const gone = open !== null && !plans.some(({ id }) => id === open);
    const openPlan = gone ? (planAfterRemoval(get().plans, open)?.id ?? null) : open;
    set({ learners, plans, openPlan: plans.some(({ id }) => id === openPlan) ? openPlan : null });
    const after = selectOpenPlan(get());
    if (after && JSON.stringify(after.request) !== JSON.stringify(before?.request)) await get().planRoadmap();
  };
}

function planEdits(parts: Parts): Pick<PlansState, 'renamePlan' | 'changeRequest'> {
  const { get } = parts;
  return {
    renamePlan(id, name) {
      const plan = get().plans.find((each) => each.id === id);
      if (plan && name.trim() !== '' && name !== plan.name) edit(parts, { ...plan, name: name.trim() });
    },
    changeRequest(change: Partial<PlanRequest>) {
      const { reference, settings } = get();
      const plan = selectOpenPlan(get());
      if (!plan || !reference) return;
      const request = changedRequest(reference.index, plan.request, change);
      const name = nameAfterChange(reference.index, plan.name, plan.request, request, settings.language);
      edit(parts, { ...plan, name, request });
      void get().planRoadmap();
    },
  };
}

/** Runs something that the backend may refuse, and shows the refusal. */
async function attempt({ get }: Parts, task: () => Promise<void>): Promise<void> {
  try {
    await task();
    await get().reloadHistory();
  } catch (cause) {
    get().notifyFailure(cause);
  }
}

function planCommands(parts: Parts): Pick<PlansState, 'openPlanById' | 'createPlan' | 'copyPlan' | 'removePlan'> {
  const { set, get, tools, autosave } = parts;
  const { api } = tools;
  const add = async (plan: Plan) => {
    set(({ plans }) => ({ plans: [...plans.filter(({ id }) => id !== plan.id), plan] }));
    await get().openPlanById(plan.id);
  };
  return {
    async openPlanById(id) {
      await autosave.flush();
      if (!get().plans.some((plan) => plan.id === id)) return;
      set({ openPlan: id, selection: null, roadmapRefusal: null });
      get().rememberOpenPlan(id);
      await get().planRoadmap();
    },
    createPlan: (learner, asked) =>
      attempt(parts, async () => {
        const { reference, about, settings } = get();
        if (!reference || !about) return;
        // The plan comes back with the record of its person.
        const request = { ...(asked ?? firstRequest(reference.index, about.today)), record: emptyRecord };
        const name = automaticName(reference.index, request, settings.language);
        await add(await api.call('plans.create', { learner, name, request }));
      }),
    copyPlan: (id) =>
      attempt(parts, async () => {
        await autosave.flush();
        const { plans } = get();
        const original = plans.find((plan) => plan.id === id);
        if (!original) return;
        const name = copyName(
          original.name,
          plans.map((plan) => plan.name),
        );
        await add(await api.call('plans.copy', { id, name }));
      }),
    removePlan: (id) =>
      attempt(parts, async () => {
        const { plans, openPlan } = get();
        const plan = plans.find((each) => each.id === id);
        if (!plan) return;
        await autosave.flush();
        await api.call('plans.remove', { id });
        const next = planAfterRemoval(plans, id);
        set((state) => ({ plans: state.plans.filter((each) => each.id !== id) }));
        get().notify({ key: 'notice.planRemoved', values: { name: plan.name }, undoable: true, reopen: id });
        if (openPlan !== id) return;
        set({ openPlan: null, roadmap: null, selection: null });
        if (next) await get().openPlanById(next.id);
      }),
  };
}

/** Somebody who was just added by name has neither number nor reading. */
function namedOnly({ id, name, owner, createdAt }: Learner): PersonName {
  return { id, name, owner, createdAt, number: '', kana: '' };
}

function learnerCommands(parts: Parts): Pick<PlansState, 'createLearner' | 'renameLearner' | 'removeLearner'> {
  const { set, get, tools, autosave } = parts;
  const { api } = tools;
  return {
    createLearner: (name) =>
      attempt(parts, async () => {
        const learner = namedOnly(await api.call('learners.create', { name }));
        set(({ learners }) => ({ learners: [...learners.filter(({ id }) => id !== learner.id), learner] }));
        await get().createPlan(learner.id);
      }),
    renameLearner: (id, name) =>
      attempt(parts, async () => {
        const learner = await api.call('learners.update', { id, name });
        const renamed = (each: PersonName) => (each.id === id ? { ...each, name: learner.name } : each);
        set(({ learners }) => ({ learners: learners.map(renamed) }));
      }),
    removeLearner: (id) =>
      attempt(parts, async () => {
        const { learners, plans } = get();
        const learner = learners.find((each) => each.id === id);
        if (!learner) return;
        await autosave.flush();
        await api.call('learners.remove', { id });
        const reopen = plans.find((plan) => plan.learner === id)?.id;
        get().notify({
          key: 'notice.learnerRemoved',
          values: { name: learner.name },
          undoable: true,
          ...(reopen ? { reopen } : {}),
        });
        await get().reloadPlans();
      }),
  };
}

export const createPlansSlice: SliceCreator<PlansState> = (set, get, tools) => {
  const autosave = createAutosave(planWriter(set, get, tools), saveDelay, tools.timers);
  const parts: Parts = { set, get, tools, autosave, edits: { count: 0 } };
  return {
    learners: [],
    plans: [],
    openPlan: null,
    saveState: 'saved',
    saveRefusal: null,
    reloadPlans: reloader(parts),
    ...planEdits(parts),
    ...planCommands(parts),
    ...learnerCommands(parts),
    // Both begin at once: the page may be going away.
    flushSaves: async () => void (await Promise.all([autosave.flush(), get().saveAssessments()])),
  };
};
