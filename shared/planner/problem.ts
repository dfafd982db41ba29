/** The planning question made concrete: what is required, held and missing, and which courses may be taken. */
import type { Attainment } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import { type CatalogueIndex, knownCourses } from './catalogue-index.ts';
import { gap, held, type Stated } from './held.ts';
import { type MetAlready, metRule, openRule } from './met-already.ts';
import { required } from './required.ts';
import { createSharedWork, type SharedWork } from './shared-work.ts';

export interface Problem {
  readonly request: PlanRequest;
  readonly standard: StandardIndex;
  readonly catalogue: CatalogueIndex;
  readonly required: ReadonlySet<Attainment>;
  readonly held: ReadonlySet<Attainment>;
  readonly gap: readonly Attainment[];
  /** Required, and held only because it was reached in another specialty. */
  readonly carriedOver: readonly Attainment[];
  readonly completed: ReadonlySet<string>;
  /** Ids of courses that may be taken, ascending. */
  readonly allowed: readonly string[];
  /** How a course is met as a prerequisite before the roadmap begins. */
  readonly metAlready: (leaf: string) => MetAlready;
  /** Prerequisite groups of a course that nothing meets yet. */
  readonly openPrerequisites: (id: string) => readonly (readonly string[])[];
  /** Locked courses still to be taken, ascending; contradicting locks are left out. */
  readonly locked: readonly string[];
  /** What follows from all of this but the dates of the request: shared with questions that differ in dates only. */
  readonly work: SharedWork;
}

/** The user's own choices that can make a roadmap impossible. */
export type Choices = Pick<PlanRequest, 'locked' | 'excluded' | 'methods' | 'providers' | 'budget'>;

function methodsAllow(course: Course, methods: readonly string[] | null): boolean {
  return methods === null || course.methods.every((method) => methods.includes(method));
}

/** Courses of which nobody says who gives them may always be taken. */
function providersAllow({ provider }: Course, providers: readonly string[] | null): boolean {
  return providers === null || provider === undefined || provider === '' || providers.includes(provider);
}

/** The specialties planned for, the first one in front. */
export function targets({ specialty, also }: Pick<PlanRequest, 'specialty' | 'also'>): readonly string[] {
  return [...new Set([specialty, ...also])];
}

/** True where somebody's level counts for another specialty than the one they plan for, or for more than one. */
export function isSideways({ specialty, origin, also }: Pick<PlanRequest, 'specialty' | 'origin' | 'also'>): boolean {
  return (origin ?? specialty) !== specialty || also.some((other) => other !== specialty);
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
    moves: request.moves.map((move) => ({ ...move, course: catalogue.aliases.get(move.course) ?? move.course })),
    sessions: request.sessions.map((wish) => ({ ...wish, course: catalogue.aliases.get(wish.course) ?? wish.course })),
    order: request.order.map((id) => catalogue.aliases.get(id) ?? id),
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
  const wanted = targets(request);
  return catalogue.ids.filter((id) => {
    const course = catalogue.courses.get(id);
    if (!course || catalogue.closed.has(id) || completed.has(id) || excluded.has(id)) return false;
    if (!methodsAllow(course, request.methods) || !providersAllow(course, request.providers)) return false;
    return (
      closure.has(id) || (course.levels[0] <= request.to && wanted.some((each) => course.specialties.includes(each)))
    );
  });
}

function union(sets: readonly ReadonlySet<Attainment>[]): ReadonlySet<Attainment> {
  const [first, ...others] = new Set(sets);
  if (first && others.length === 0) return first;
  return new Set(sets.flatMap((set) => [...set]));
}

/** What would be held if no knowledge crossed from one specialty to another. */
function homeOnly({ origin, specialty, from }: PlanRequest): Stated {
  const home = origin ?? specialty;
  return { level: home === specialty ? from : 0, specialty: home, carries: false };
}

/** Required attainments that are held with what crosses from another specialty, and not without it. */
function carriedOver(
  asked: ReadonlySet<Attainment>,
  has: ReadonlySet<Attainment>,
  without: ReadonlySet<Attainment>,
): readonly Attainment[] {
  return [...asked].filter((key) => has.has(key) && !without.has(key));
}

function lockedOf({ locked }: PlanRequest, allowed: readonly string[]): readonly string[] {
  const open = new Set(allowed);
  return [...new Set(locked)].filter((id) => open.has(id)).sort();
}

/** Sets up the question. The request must have passed `validateRequest`. */
export function setUpProblem(request: PlanRequest, standard: StandardIndex, catalogue: CatalogueIndex): Problem {
  const { origin, specialty, from, record } = request;
  const asked = union(targets(request).map((each) => required(standard, each, request.to)));
  const everywhere = [...targets(request), origin ?? specialty];
  const universe = union(everywhere.map((each) => required(standard, each, Number.POSITIVE_INFINITY)));
  const completedCourses = record.completed.flatMap((id) => catalogue.courses.get(id) ?? []);
  const sideways = isSideways(request);
  const stated = { level: from, specialty: origin ?? specialty, carries: sideways };
  const has = held(standard, universe, stated, record, completedCourses);
  const completed = new Set(request.record.completed);
  const allowed = allowedCourses(request, catalogue, completed);
  const metAlready = metRule(request, has, completed, standard, catalogue);
  return {
    request,
    standard,
    catalogue,
    required: asked,
    held: has,
    gap: gap(asked, has),
    carriedOver: sideways
      ? carriedOver(asked, has, held(standard, universe, homeOnly(request), record, completedCourses))
      : [],
    completed,
    allowed,
    metAlready,
    openPrerequisites: openRule(metAlready, catalogue),
    locked: lockedOf(request, allowed),
    work: createSharedWork(),
  };
}

/** The same person's problem under other choices, dates aside: what is required and held does not depend on them. */
export function underChoices(problem: Problem, request: PlanRequest): Problem {
  const allowed = allowedCourses(request, problem.catalogue, problem.completed);
  return { ...problem, request, allowed, locked: lockedOf(request, allowed), work: createSharedWork() };
}
