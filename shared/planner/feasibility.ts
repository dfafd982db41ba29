/** What can be covered at all, before anything is optimised: one pass over the courses that can be taken. */
import type { Attainment } from '../model/attainment.ts';
import { firstOutOfOrder } from './foundation.ts';
import type { Problem } from './problem.ts';

/** Those of some courses whose prerequisites can all be met by others of them, in turn. Cycles stay outside. */
function groundedIn(ids: Iterable<string>, problem: Problem): Set<string> {
  const takeable = new Set<string>();
  let waiting = [...ids].map((id) => ({ id, groups: problem.openPrerequisites(id) }));
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

interface Takeable {
  readonly takeable: ReadonlySet<string>;
  /** Courses that could be taken if the order did not put them before what they rest on. */
  readonly blocked: readonly string[];
}

function underOrder(problem: Problem): Takeable {
  let takeable = groundedIn(problem.allowed, problem);
  const blocked: string[] = [];
  for (;;) {
    const course = firstOutOfOrder(takeable, problem);
    if (course === undefined) return { takeable, blocked };
    blocked.push(course);
    takeable.delete(course);
    takeable = groundedIn(takeable, problem);
  }
}

/** The allowed courses whose prerequisites can all be met by allowed courses, in turn and in the order asked for. */
export function takeableCourses(problem: Problem): ReadonlySet<string> {
  return underOrder(problem).takeable;
}

/** Courses that nothing but the order of the question keeps from being taken. */
export function orderBlocked(problem: Problem): readonly string[] {
  return underOrder(problem).blocked;
}

/** The attainments of the gap that no takeable course teaches, in the order of the gap. */
export function uncoveredAttainments(problem: Problem, takeable: ReadonlySet<string>): readonly Attainment[] {
  return problem.gap.filter((key) => !(problem.catalogue.teachers.get(key) ?? []).some((id) => takeable.has(id)));
}
