/** Asks what changes would make of the roadmap, before any of them is taken. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { roadmapDifference } from '../../../shared/planner/roadmap-difference.ts';
import type { GetState, SetState, SliceCreator, Tools } from '../../store/app-state.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import type { TriedChanges, WhatIfState } from './what-if-state.ts';

/** One of its own for each window: a question here must not cancel one there. */
const newLane = (what: string) => `${what}-${crypto.randomUUID()}`;

function courseOptionsAsker(set: SetState, get: GetState, { api }: Tools): WhatIfState['askCourseOptions'] {
  const lane = newLane('course-options');
  let latest = 0;
  return async (course) => {
    const request = selectOpenPlan(get())?.request;
    if (!request) return;
    latest += 1;
    const turn = latest;
    set({ courseOptions: { course, request, options: null, refusal: null } });
    try {
      const options = await api.call('roadmap.options', { request, course, lane });
      if (turn === latest) set({ courseOptions: { course, request, options, refusal: null } });
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      const refusal = cause.toRefusal();
      if (turn === latest) set({ courseOptions: { course, request, options: null, refusal } });
    }
  };
}

function changesTrier(set: SetState, get: GetState, { api }: Tools): WhatIfState['tryChanges'] {
  const lane = newLane('changes');
  let latest = 0;
  return async (changes) => {
    const request = selectOpenPlan(get())?.request;
    const before = get().roadmap;
    latest += 1;
    const turn = latest;
    if (!request || !before) return;
    let tried: TriedChanges = { request, differences: {}, refusals: {} };
    set({ triedChanges: tried });
    for (const { name, change } of changes) {
      try {
        const after = await api.call('roadmap.plan', { request: { ...request, ...change }, lane });
        tried = { ...tried, differences: { ...tried.differences, [name]: roadmapDifference(before, after) } };
      } catch (cause) {
        if (!(cause instanceof RefusalError)) throw cause;
        tried = { ...tried, refusals: { ...tried.refusals, [name]: cause.toRefusal() } };
      }
      if (turn !== latest) return;
      set({ triedChanges: tried });
    }
  };
}

export const createWhatIfSlice: SliceCreator<WhatIfState> = (set, get, tools) => ({
  courseOptions: null,
  triedChanges: null,
  askCourseOptions: courseOptionsAsker(set, get, tools),
  tryChanges: changesTrier(set, get, tools),
});
