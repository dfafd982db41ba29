/**
 * Foundation: selected courses must be able to come one after another. Rows alone would let two courses that
 * accept each other as a prerequisite hold each other up.
 */
import type { Problem } from './problem.ts';

export interface Foundation {
  /** For each course that has a place, those placed before it that meet its prerequisites. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** Courses that only hold each other up. */
  readonly unfounded: readonly string[];
}

/** Places courses one after another, each once all its open prerequisite groups have a placed course. */
export function foundation(ids: ReadonlySet<string>, problem: Problem): Foundation {
  const before = new Map<string, readonly string[]>();
  let waiting = [...ids].sort();
  for (;;) {
    const placed = waiting.flatMap((id) => {
      const groups = problem.openPrerequisites(id);
      if (!groups.every((group) => group.some((leaf) => before.has(leaf)))) return [];
      return [[id, [...new Set(groups.flatMap((group) => group.filter((leaf) => before.has(leaf))))]] as const];
    });
    if (placed.length === 0) return { before, unfounded: waiting };
    for (const [id, list] of placed) before.set(id, list);
    waiting = waiting.filter((id) => !before.has(id));
  }
}

/**
 * What at least one of must be chosen as well before any of the unfounded courses can be: the first of them to be
 * placed needs, in a group that only they serve now, a course from outside.
 */
export function supportFromOutside({ before, unfounded }: Foundation, problem: Problem): readonly string[] {
  const inside = new Set(unfounded);
  const groups = unfounded
    .flatMap((id) => problem.openPrerequisites(id))
    .filter((group) => !group.some((leaf) => before.has(leaf)));
  return [...new Set(groups.flat().filter((leaf) => !inside.has(leaf)))].sort();
}
