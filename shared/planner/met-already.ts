/** Which prerequisites are met before a roadmap begins: by a completed course, or by equal knowledge. */
import { type Attainment, attainmentParts } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { CatalogueIndex } from './catalogue-index.ts';

/** How a prerequisite is met before the roadmap begins; null where it is not. */
export type MetAlready = 'completed' | 'held' | null;

type Taught = WeakMap<Course, readonly Attainment[]>;

/** By standard and specialties, what courses teach of them: the same for everybody who plans for these. */
const taughtOf = new WeakMap<StandardIndex, Map<string, Taught>>();

/** What a course teaches of some specialties. */
export function taughtFor(
  specialties: readonly string[],
  standard: StandardIndex,
): (course: Course) => readonly Attainment[] {
  const bySpecialties = taughtOf.get(standard) ?? new Map<string, Taught>();
  taughtOf.set(standard, bySpecialties);
  const name = JSON.stringify(specialties);
  const known: Taught = bySpecialties.get(name) ?? new WeakMap();
  bySpecialties.set(name, known);
  const counts = (key: Attainment) =>
    standard.knowledgeItems
      .get(attainmentParts(key).knowledgeItem)
      ?.skill.specialties.some((each) => specialties.includes(each));
  return (course) => {
    const taught = known.get(course) ?? course.teaches.filter(counts);
    known.set(course, taught);
    return taught;
  };
}

/**
 * The standard's own rule for a prerequisite, "completed, or equal knowledge": the course was completed, or all
 * that it teaches of the learner's specialties is held already. Each course is looked at once.
 */
export function metRule(
  { specialty, origin, also }: PlanRequest,
  has: ReadonlySet<Attainment>,
  completed: ReadonlySet<string>,
  standard: StandardIndex,
  catalogue: CatalogueIndex,
): (leaf: string) => MetAlready {
  const taught = taughtFor([...new Set([specialty, ...also, origin ?? specialty])], standard);
  const look = (leaf: string): MetAlready => {
    if (completed.has(leaf)) return 'completed';
    const course = catalogue.courses.get(leaf);
    const counting = course ? taught(course) : [];
    return counting.length > 0 && counting.every((key) => has.has(key)) ? 'held' : null;
  };
  return remembered(look);
}

/** Prerequisite groups of a course that nothing meets yet; each lists the courses that would meet it. */
export function openRule(
  met: (leaf: string) => MetAlready,
  catalogue: CatalogueIndex,
): (id: string) => readonly (readonly string[])[] {
  return remembered((id) => {
    const groups = catalogue.courses.get(id)?.prerequisites ?? [];
    return groups.filter((group) => !group.some((leaf) => met(leaf) !== null));
  });
}

/** A function that looks at each key once. */
function remembered<Value>(look: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (known.has(key)) return known.get(key) as Value;
    const value = look(key);
    known.set(key, value);
    return value;
  };
}
