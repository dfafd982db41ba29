/**
 * Foundation: selected courses must be able to come one after another. Rows alone would let two courses that
 * accept each other as a prerequisite hold each other up, or choose what the order that was asked for forbids.
 */
import type { Problem } from './problem.ts';

export interface Foundation {
  /** For each course that has a place, those placed before it that must end before it begins. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** Of `before`, those that meet its prerequisites; the others stand before it in the order that was asked for. */
  readonly rests: ReadonlyMap<string, readonly string[]>;
  /** Courses that only hold each other up. */
  readonly unfounded: readonly string[];
}

/** The parts of a question that decide which courses can come before which. */
type Precedence = Pick<Problem, 'request' | 'catalogue' | 'openPrerequisites'>;

/** Without hours and days a course accompanies its level: what follows it in the order waits for the one before, too. */
function takesTime(id: string, { courses }: Problem['catalogue']): boolean {
  const course = courses.get(id);
  return (course?.eLearningHours ?? 0) > 0 || (course?.classDays ?? 0) > 0;
}

/** For each course, those that stand right before it in the order that was asked for. */
function orderedBefore(ids: ReadonlySet<string>, { request, catalogue }: Precedence): ReadonlyMap<string, string[]> {
  const before = new Map<string, string[]>();
  let last: string[] = [];
  for (const id of new Set(request.order)) {
    if (!ids.has(id)) continue;
    before.set(id, last);
    last = takesTime(id, catalogue) ? [id] : [...last, id];
  }
  return before;
}

/** Places courses one after another, each once all its open prerequisite groups and all of `first` are placed. */
function place(
  ids: Iterable<string>,
  problem: Precedence,
  first: ReadonlyMap<string, readonly string[]> = new Map(),
): Foundation {
  const before = new Map<string, readonly string[]>();
  const rests = new Map<string, readonly string[]>();
  let waiting = [...ids].sort();
  for (;;) {
    const placed = waiting.flatMap((id) => {
      const groups = problem.openPrerequisites(id);
      const earlier = first.get(id) ?? [];
      if (!earlier.every((other) => before.has(other))) return [];
      if (!groups.every((group) => group.some((leaf) => before.has(leaf)))) return [];
      const met = [...new Set(groups.flatMap((group) => group.filter((leaf) => before.has(leaf))))];
      return [{ id, met, all: [...new Set([...met, ...earlier])] }];
    });
    if (placed.length === 0) return { before, rests, unfounded: waiting };
    for (const { id, met, all } of placed) {
      before.set(id, all);
      rests.set(id, met);
    }
    waiting = waiting.filter((id) => !before.has(id));
  }
}

/** Places courses one after another: prerequisites first, and in the order that was asked for. */
export function foundation(ids: ReadonlySet<string>, problem: Precedence): Foundation {
  return place(ids, problem, orderedBefore(ids, problem));
}

/** The first course of the order that cannot be placed; undefined where its courses all can be. */
export function firstOutOfOrder(ids: ReadonlySet<string>, problem: Precedence): string | undefined {
  if (problem.request.order.length < 2) return undefined;
  const unfounded = new Set(foundation(ids, problem).unfounded);
  return problem.request.order.find((id) => unfounded.has(id));
}

/**
 * What at least one of must be chosen as well before any of the unfounded courses can be: the first of them to be
 * placed needs, in a group that only they serve now, a course from outside.
 */
function supportFromOutside({ before, unfounded }: Foundation, problem: Precedence): readonly string[] {
  const inside = new Set(unfounded);
  const groups = unfounded
    .flatMap((id) => problem.openPrerequisites(id))
    .filter((group) => !group.some((leaf) => before.has(leaf)));
  return [...new Set(groups.flat().filter((leaf) => !inside.has(leaf)))].sort();
}

/** Each of these courses needs one of the options; without any it cannot be chosen. */
export interface Support {
  readonly courses: readonly string[];
  readonly options: readonly string[];
}

/** What must hold besides where courses cannot all be placed. */
export function missingSupport(ids: ReadonlySet<string>, problem: Precedence): Support {
  const plain = place(ids, problem);
  if (plain.unfounded.length > 0) return { courses: plain.unfounded, options: supportFromOutside(plain, problem) };
  // Only the order is in the way: the course must do without all that comes after it.
  const { order } = problem.request;
  const course = firstOutOfOrder(ids, problem);
  if (course === undefined) return { courses: [], options: [] };
  const later = new Set(order.slice(order.indexOf(course) + 1));
  const without = place(
    [...ids].filter((id) => !later.has(id)),
    problem,
  );
  return { courses: [course], options: supportFromOutside(without, problem).filter((id) => !later.has(id)) };
}
