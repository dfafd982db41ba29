/** Roadmaps of model learners: what curricula amount to. */
import { RefusalError } from '../../../shared/contract/error.ts';
import { type Curriculum, type CurriculumContent, versionOf } from '../../../shared/curriculum/curriculum.ts';
import { modelQuestion } from '../../../shared/curriculum/model-learner.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { PlannedUnder } from '../plan-runner/plan-runner.ts';
import type { ServiceContext } from './context.ts';

type Context = Pick<ServiceContext, 'store' | 'planning' | 'runner' | 'clock'>;

/** The question of the model learner. @throws RefusalError `target-not-above-current` */
export function modelRequest({ store, planning, clock }: Context, content: CurriculumContent): PlanRequest {
  const { catalogue } = planning.current().planner;
  const today = clock.today();
  const asked = modelQuestion(content, { rules: store.department.rules(), today, courseIds: catalogue.ids });
  if (!asked.ok) throw new RefusalError('target-not-above-current', { from: content.from, to: content.to });
  return asked.request;
}

/** Plans the model learner. @throws RefusalError as a plan does */
export function planModel(context: Context, content: CurriculumContent, lane?: string): Promise<Roadmap> {
  const request = modelRequest(context, content);
  return context.runner.ask<'plan'>({ kind: 'plan', request }, context.planning.current(), lane);
}

/** The courses of versions in the order of their roadmaps; each is planned once for as long as nothing changes. */
export interface ModelCourses {
  /** Courses of each version of some curricula, by `versionKey`; none where there is no roadmap. */
  of(curricula: readonly Curriculum[], wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>>;
}

export function versionKey(curriculum: string, version: number): string {
  return `${version}/${curriculum}`;
}

export function createModelCourses(context: Context): ModelCourses {
  let plannedBy: PlannedUnder | null = null;
  const known = new Map<string, readonly string[]>();
  const plan = async (content: CurriculumContent): Promise<readonly string[]> => {
    try {
      const { stages } = await planModel(context, content);
      return stages.flatMap(({ courses }) => courses.map(({ id }) => id));
    } catch (error) {
      if (error instanceof RefusalError) return [];
      throw error;
    }
  };
  return {
    async of(curricula, wanted) {
      const inUse = context.planning.current();
      if (plannedBy !== inUse) known.clear();
      plannedBy = inUse;
      const found = new Map<string, readonly string[]>();
      for (const curriculum of curricula) {
        for (const { version } of curriculum.versions) {
          const key = versionKey(curriculum.id, version);
          const content = versionOf(curriculum, version);
          if (!wanted.has(key) || !content) continue;
          const text = JSON.stringify(content);
          const courses = known.get(text) ?? (await plan(content));
          known.set(text, courses);
          found.set(key, courses);
        }
      }
      return found;
    },
  };
}
