/** What can be covered at all, before anything is optimised: one pass over the courses that can be taken. */
import type { Attainment } from '../model/attainment.ts';
import { metAlready, type Problem } from './problem.ts';

/** Prerequisite groups of a course that nothing meets yet; each lists the allowed courses that would meet it. */
export function openPrerequisites(id: string, problem: Problem): readonly (readonly string[])[] {
  const groups = problem.catalogue.courses.get(id)?.prerequisites ?? [];
  return groups.filter((group) => !group.some((leaf) => metAlready(leaf, problem) !== null));
}

/** The allowed courses whose prerequisites can all be met by allowed courses, in turn. Cycles stay outside. */
export function takeableCourses(problem: Problem): ReadonlySet<string> {
  const takeable = new Set<string>();
  let waiting = problem.allowed.map((id) => ({ id, groups: openPrerequisites(id, problem) }));
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
