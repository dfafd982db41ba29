/** Plans everyone: one run at a time, followed by its task, which can be stopped. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import type { PlanRunState } from './plan-run-state.ts';

const isStopped = (cause: unknown) => cause instanceof RefusalError && cause.code === 'cancelled';

export const createPlanRunSlice: SliceCreator<PlanRunState> = (set, get, { api }) => {
  let task: string | null = null;
  const hear = (id: string) =>
    api.subscribe((event) => {
      if (event.name !== 'task.progress' || event.data.task !== id) return;
      const { done, total } = event.data;
      set({ planRun: { progress: total === null ? null : { done, total } } });
    });
  return {
    planRun: null,
    lastRun: null,
    async planEveryone() {
      if (task !== null) return;
      const id = crypto.randomUUID();
      task = id;
      set({ planRun: { progress: null }, lastRun: null });
      const unsubscribe = hear(id);
      try {
        const all = get().answers?.stale.length === 0;
        set({ lastRun: await api.call('department.plan', { people: null, all, task: id }) });
      } catch (cause) {
        if (isStopped(cause)) get().notify({ key: 'departmentPlan.stopped' });
        else get().notifyFailure(cause);
      } finally {
        unsubscribe();
        task = null;
        set({ planRun: null });
      }
      await get().reloadDepartment();
    },
    stopPlanning() {
      if (task !== null) api.call('task.cancel', { task }).catch(get().notifyFailure);
    },
    putRunAside: () => set({ lastRun: null }),
  };
};
