/** What can be covered at all, before anything is optimised: one pass over the courses that can be taken. */
import type { Attainment } from '../model/attainment.ts';
import type { Problem } from './problem.ts';

/** The allowed courses whose prerequisites can all be met by allowed courses, in turn. Cycles stay outside. */
export function takeableCourses(problem: Problem): ReadonlySet<string> {
  const takeable = new Set<string>();
  let waiting = problem.allowed.map((id) => ({ id, groups: problem.openPrerequisites(id) }));
  for (;;) {
    const still = waiting.filter(({ id, groups }) => {
      if (!groups.every((group) => group.some((leaf) => takeable.has(leaf)))) return true;
      takeable.add(id);
      return false;
    });
    if (still.length === waiting.length) return takeable;
    waiting = still;
  }
}

/** The attainments of the gap that no takeable course teaches, in the order of the gap. */
export function uncoveredAttainments(problem: Problem, takeable: ReadonlySet<string>): readonly Attainment[] {
  return problem.gap.filter((key) => !(problem.catalogue.teachers.get(key) ?? []).some((id) => takeable.has(id)));
}
