/** The planning question made concrete: what is required, held and missing, and which courses may be taken. */
import type { Attainment } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import { type CatalogueIndex, knownCourses } from './catalogue-index.ts';
import { gap, held } from './held.ts';
import { required } from './required.ts';

export interface Problem {
  readonly request: PlanRequest;
  readonly standard: StandardIndex;
  readonly catalogue: CatalogueIndex;
  readonly required: ReadonlySet<Attainment>;
  readonly held: ReadonlySet<Attainment>;
  readonly gap: readonly Attainment[];
  readonly completed: ReadonlySet<string>;
  /** Ids of courses that may be taken, ascending. */
  readonly allowed: readonly string[];
  /** Locked courses still to be taken, ascending; contradicting locks are left out. */
  readonly locked: readonly string[];
}

/** The user's own choices that can make a roadmap impossible. */
export type Choices = Pick<PlanRequest, 'locked' | 'excluded' | 'methods' | 'budget'>;

function methodsAllow(course: Course, methods: readonly string[] | null): boolean {
  return methods === null || course.methods.every((method) => methods.includes(method));
}

/** A lock brings in its course and the courses below it, even from another specialty or level. */
function lockedClosure(locked: readonly string[], { courses }: CatalogueIndex): ReadonlySet<string> {
  const closure = new Set<string>();
  const visit = (id: string): void => {
    if (closure.has(id)) return;
    closure.add(id);
    for (const group of courses.get(id)?.prerequisites ?? []) for (const leaf of group) visit(leaf);
  };
  for (const id of locked) visit(id);
  return closure;
}

/** The question with former course ids followed: a renamed course still counts, and is still locked or excluded. */
export function withKnownCourses(request: PlanRequest, catalogue: CatalogueIndex): PlanRequest {
  if (catalogue.aliases.size === 0) return request;
  const { record } = request;
  return {
    ...request,
    locked: request.locked.map((id) => catalogue.aliases.get(id) ?? id),
    excluded: knownCourses(request.excluded, catalogue),
    record: { ...record, completed: knownCourses(record.completed, catalogue) },
  };
}

/** Ids of the courses that may be taken under some choices, ascending. */
export function allowedCourses(
  request: PlanRequest,
  catalogue: CatalogueIndex,
  completed: ReadonlySet<string>,
): string[] {
  const excluded = new Set(request.excluded);
  const closure = lockedClosure(request.locked, catalogue);
  return catalogue.ids.filter((id) => {
    const course = catalogue.courses.get(id);
    if (!course || catalogue.closed.has(id) || completed.has(id) || excluded.has(id)) return false;
    if (!methodsAllow(course, request.methods)) return false;
    return closure.has(id) || (course.specialties.includes(request.specialty) && course.levels[0] <= request.to);
  });
}

/** Sets up the question. The request must have passed `validateRequest`. */
export function setUpProblem(request: PlanRequest, standard: StandardIndex, catalogue: CatalogueIndex): Problem {
  const asked = required(standard, request.specialty, request.to);
  const universe = required(standard, request.specialty, Number.POSITIVE_INFINITY);
  const completedCourses = request.record.completed.flatMap((id) => catalogue.courses.get(id) ?? []);
  const has = held(standard, universe, request.from, request.record, completedCourses);
  const completed = new Set(request.record.completed);
  const allowed = allowedCourses(request, catalogue, completed);
  const open = new Set(allowed);
  return {
    request,
    standard,
    catalogue,
    required: asked,
    held: has,
    gap: gap(asked, has),
    completed,
    allowed,
    locked: [...new Set(request.locked)].filter((id) => open.has(id)).sort(),
  };
}

/**
 * The standard's own rule for a prerequisite, "completed, or equal knowledge": the course was completed, or all
 * that it teaches of the learner's specialty is held already.
 */
export function metAlready(
  leaf: string,
  problem: Pick<Problem, 'completed' | 'held' | 'catalogue' | 'standard' | 'request'>,
): 'completed' | 'held' | null {
  if (problem.completed.has(leaf)) return 'completed';
  const course = problem.catalogue.courses.get(leaf);
  if (!course) return null;
  const { specialty } = problem.request;
  const counting = course.teaches.filter((key) => {
    const item = problem.standard.knowledgeItems.get(key.slice(0, key.lastIndexOf('@')));
    return item?.skill.specialties.includes(specialty);
  });
  return counting.length > 0 && counting.every((key) => problem.held.has(key)) ? 'held' : null;
}
