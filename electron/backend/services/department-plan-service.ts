/** Plans everyone of a department, and says what came of it. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createDepartmentPlanService({ store }: ServiceContext) {
  return {
    'department.answers': () => {
      const kept = store.paths.list();
      const answered = new Set(kept.map(({ learner }) => learner));
      const times = kept.map(({ plannedAt }) => plannedAt).sort();
      return {
        answers: Object.fromEntries(kept.map(({ learner, answer }) => [learner, answer])),
        plannedAt: times.at(-1) ?? null,
        stale: store.learners.list().flatMap(({ id }) => (answered.has(id) ? [] : [id])),
      };
    },
  } satisfies Partial<Services>;
}
