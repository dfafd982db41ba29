/** The stage in which each course is taken. */
import type { Course } from '../model/catalogue-schema.ts';

/**
 * A course is taken in the stage of the level that it ends at; one that courses of a lower stage rest on (it spans
 * levels, or an imported catalogue is so written) is taken in theirs, or they could never begin.
 * @param before for each course, the courses that must come before it.
 */
export function stageLevels(
  courses: readonly Pick<Course, 'id' | 'levels'>[],
  before: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const stages = new Map(courses.map(({ id, levels }) => [id, levels[1]]));
  const pullDown = (id: string): void => {
    const stage = stages.get(id);
    if (stage === undefined) return;
    for (const earlier of before.get(id) ?? []) {
      if ((stages.get(earlier) ?? stage) <= stage) continue;
      stages.set(earlier, stage);
      pullDown(earlier);
    }
  };
  for (const { id } of courses) pullDown(id);
  return stages;
}
