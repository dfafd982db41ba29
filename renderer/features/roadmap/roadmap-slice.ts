/** Plans the open plan's question at every change; the latest answer wins. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { SliceCreator } from '../../store/app-state.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import type { RoadmapState } from './roadmap-state.ts';

function toggled(list: readonly string[], course: string): readonly string[] {
  return list.includes(course) ? list.filter((each) => each !== course) : [...list, course];
}

const without = (list: readonly string[], course: string) => list.filter((each) => each !== course);

export const createRoadmapSlice: SliceCreator<RoadmapState> = (set, get, { api }) => {
  let latest = 0;
  // One of its own for each window: a question here must not cancel one there.
  const lane = `plan-${crypto.randomUUID()}`;
  return {
    roadmap: null,
    planning: false,
    roadmapRefusal: null,
    async planRoadmap() {
      const plan = selectOpenPlan(get());
      latest += 1;
      const turn = latest;
      if (!plan) return set({ roadmap: null, planning: false });
      set({ planning: true });
      try {
        const roadmap = await api.call('roadmap.plan', { request: plan.request, lane });
        if (turn === latest) set({ roadmap, planning: false, roadmapRefusal: null });
      } catch (cause) {
        if (!(cause instanceof RefusalError)) throw cause;
        if (turn === latest) set({ planning: false, roadmapRefusal: cause.toRefusal() });
      }
    },
    toggleLocked(course) {
      const request = selectOpenPlan(get())?.request;
      if (!request) return;
      get().changeRequest({ locked: toggled(request.locked, course), excluded: without(request.excluded, course) });
    },
    toggleExcluded(course) {
      const request = selectOpenPlan(get())?.request;
      if (!request) return;
      get().changeRequest({ locked: without(request.locked, course), excluded: toggled(request.excluded, course) });
    },
  };
};
