/** A law that every plan keeps, whatever the world: tests try it on some hundred worlds, bench/fuzz.ts on many more. */
import fc from 'fast-check';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { type CalendarWorld, plannerOf } from '../random-calendar.ts';

export interface Law {
  readonly name: string;
  /** The most courses of a world: laws that try everything need small ones. */
  readonly courses: number;
  /** One sentence for each way in which the plan of a world breaks the law. */
  readonly faults: (world: CalendarWorld) => Promise<readonly string[]>;
}

/** The roadmap of a world, or of a question beside its own. */
export function planWorld(world: CalendarWorld, change: Partial<PlanRequest> = {}): Promise<Roadmap> {
  return planRoadmap({ ...world.request, ...change }, plannerOf(world));
}

/** Short and complete: enough to see a world, and to paste it into a test. */
export function describeWorld({ courses, request, company, sessions }: CalendarWorld): string {
  const told = courses.map(
    ({ id, specialties, levels, eLearningHours, classDays, cost, prerequisites, teaches, methods, provider }) => ({
      id,
      specialties,
      levels,
      eLearningHours,
      classDays,
      cost,
      prerequisites,
      teaches,
      methods,
      ...(provider === undefined ? {} : { provider }),
    }),
  );
  return fc.stringify({ courses: told, request, company, sessions });
}

/** The change of a question that leaves some courses and no other choice. */
export function onlyCourses(
  { courses }: CalendarWorld,
  kept: readonly { readonly id: string }[],
): Pick<PlanRequest, 'locked' | 'excluded'> {
  const ids = kept.map(({ id }) => id);
  return { locked: ids, excluded: courses.map(({ id }) => id).filter((id) => !ids.includes(id)) };
}
