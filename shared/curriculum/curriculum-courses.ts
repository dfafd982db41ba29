/** What a curriculum amounts to: its courses, level by level, and which of them its model learner takes. */
import type { CurriculumContent } from './curriculum.ts';

export interface CurriculumCourse {
  readonly course: string;
  /** In the roadmap of the model learner; a course of the list need not be. */
  readonly taken: boolean;
  /** Asked for in any case. */
  readonly required: boolean;
}

/** @param model ids of the model learner's courses, in their order. */
export function curriculumCourses(
  { choice }: Pick<CurriculumContent, 'choice'>,
  model: readonly string[],
): readonly CurriculumCourse[] {
  const taken = new Set(model);
  if (choice.kind === 'planner') {
    const locked = new Set(choice.locked);
    return model.map((course) => ({ course, taken: true, required: locked.has(course) }));
  }
  return choice.courses.map(({ course, required }) => ({ course, taken: taken.has(course), required }));
}

/**
 * Courses that whoever follows a curriculum plans, has completed or holds. Where the planner chooses, only those that
 * were fixed: it may choose others for each.
 */
export function expectedCourses(
  { choice }: Pick<CurriculumContent, 'choice'>,
  model: readonly string[],
): readonly string[] {
  if (choice.kind === 'planner') return choice.locked;
  return curriculumCourses({ choice }, model).flatMap(({ course, taken, required }) =>
    taken || required ? [course] : [],
  );
}

/** Whether a curriculum lets a course be taken. */
export function allowsCourse({ choice }: Pick<CurriculumContent, 'choice'>): (course: string) => boolean {
  if (choice.kind === 'planner') {
    const excluded = new Set(choice.excluded);
    return (course) => !excluded.has(course);
  }
  const listed = new Set(choice.courses.map(({ course }) => course));
  return (course) => listed.has(course);
}
