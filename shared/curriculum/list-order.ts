/** The order of a list by hand: level by level, and what may be moved where. */
import type { CatalogueIndex } from '../planner/catalogue-index.ts';
import { stageLevels } from '../planner/stage-levels.ts';
import { prepareCatalogueCheck } from '../planner/validate-path.ts';

/** A course that stands before others on which it rests. */
export interface OrderFault {
  readonly course: string;
  /** In the order of the list. */
  readonly later: readonly string[];
}

export interface ListOrder {
  /** The level at which each course of a list is taken; unknown courses are left out. */
  levels(list: readonly string[]): ReadonlyMap<string, number>;
  /** The list level by level, otherwise in its order; unknown courses come last. */
  byLevel(list: readonly string[]): readonly string[];
  /** Courses that come too early. Of alternatives, one that stands before is enough. */
  faults(list: readonly string[]): readonly OrderFault[];
}

/** Prepares for lists of courses of a catalogue. */
export function listOrder(catalogue: CatalogueIndex): ListOrder {
  const check = prepareCatalogueCheck(catalogue);
  const known = (list: readonly string[]) => list.flatMap((id) => catalogue.courses.get(id) ?? []);
  const levels = (list: readonly string[]) => {
    const courses = known(list);
    return stageLevels(courses, new Map(courses.map(({ id, prerequisites }) => [id, prerequisites.flat()])));
  };
  return {
    levels,
    byLevel: (list) => {
      const level = levels(list);
      const of = (id: string) => level.get(id) ?? Number.POSITIVE_INFINITY;
      return [...list].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
    },
    faults: (list) =>
      check(list).flatMap((fault) =>
        fault.kind === 'unmet' && fault.later.length > 0 ? [{ course: fault.course, later: fault.later }] : [],
      ),
  };
}

/** A move of one course within its level; `refused` says what it would stand before, or that the level ends there. */
export type ListMove =
  | { readonly kind: 'moved'; readonly list: readonly string[] }
  | { readonly kind: 'refused'; readonly course: string; readonly why: 'level'; readonly level: number }
  | { readonly kind: 'refused'; readonly course: string; readonly why: 'prerequisite'; readonly fault: OrderFault };

/**
 * Moves a course to where another one stands, as a drag or a key asks for. Refused where it would leave its level or
 * bring a course before what it rests on; faults that were there already stand in nobody's way.
 * @param list level by level.
 */
export function moveInList(list: readonly string[], course: string, to: number, order: ListOrder): ListMove {
  const without = list.filter((id) => id !== course);
  const moved = [...without.slice(0, to), course, ...without.slice(to)];
  const levels = order.levels(list);
  const level = levels.get(course) ?? 0;
  if (order.byLevel(moved).join('\n') !== moved.join('\n')) return { kind: 'refused', course, why: 'level', level };
  const before = new Set(order.faults(list).map((fault) => JSON.stringify(fault)));
  const fault = order.faults(moved).find((each) => !before.has(JSON.stringify(each)));
  return fault ? { kind: 'refused', course, why: 'prerequisite', fault } : { kind: 'moved', list: moved };
}

/** Adds a course at the end of its level, or as far in front of that as courses that rest on it ask for. */
export function addToList(list: readonly string[], course: string, order: ListOrder): readonly string[] {
  const last = order.byLevel([...list, course]);
  const before = new Set(order.faults(list).map((fault) => fault.course));
  const isFine = (tried: readonly string[]) => order.faults(tried).every((fault) => before.has(fault.course));
  const isByLevel = (tried: readonly string[]) => order.byLevel(tried).join('\n') === tried.join('\n');
  for (let place = last.indexOf(course); place >= 0; place -= 1) {
    const tried = [...list.slice(0, place), course, ...list.slice(place)];
    if (!isByLevel(tried)) break;
    if (isFine(tried)) return tried;
  }
  return last;
}
