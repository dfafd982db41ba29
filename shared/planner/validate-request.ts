/** Refuses planning questions that no roadmap can answer, each with what is wrong and what would be right. */
import { RefusalError } from '../contract/error.ts';
import { type PlanRequest, paceLimits } from '../model/plan-request.ts';
import { highestLevel, type StandardIndex } from '../model/standard-index.ts';
import type { Specialty } from '../model/standard-schema.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import { isSideways } from './problem.ts';

function findSpecialty(specialty: string, index: StandardIndex): Specialty {
  const found = index.specialties.get(specialty);
  if (!found) throw new RefusalError('unknown-specialty', { specialty, known: [...index.specialties.keys()] });
  return found;
}

function checkLevel(specialty: string, level: number, index: StandardIndex): void {
  const highest = highestLevel(findSpecialty(specialty, index));
  if (level > highest) throw new RefusalError('unknown-level', { specialty, level, highest });
}

/** Within one specialty the target lies above the current level; from one to another it may lie anywhere. */
function checkLevels(request: PlanRequest, index: StandardIndex): void {
  const { specialty, origin, also, from, to } = request;
  checkLevel(specialty, to, index);
  checkLevel(origin ?? specialty, from, index);
  for (const other of also) findSpecialty(other, index);
  if (to <= from && !isSideways(request)) throw new RefusalError('target-not-above-current', { from, to });
}

function checkPace(request: PlanRequest): void {
  for (const field of ['hoursPerWeek', 'classDaysPerMonth'] as const) {
    const { min, max } = paceLimits[field];
    const value = request[field];
    if (!(value >= min && value <= max)) throw new RefusalError('impossible-pace', { field, value, min, max });
  }
}

function checkCourses(request: PlanRequest, { courses, aliases }: CatalogueIndex): void {
  const named = {
    locked: request.locked,
    excluded: request.excluded,
    completed: request.record.completed,
    moves: request.moves.map(({ course }) => course),
    sessions: request.sessions.map(({ course }) => course),
    order: request.order,
  };
  for (const [field, ids] of Object.entries(named)) {
    for (const course of ids)
      if (!courses.has(course) && !aliases.has(course)) throw new RefusalError('unknown-course', { course, field });
  }
}

function checkItems({ record }: PlanRequest, index: StandardIndex): void {
  const known = (item: string) => index.skillItems.has(item) || index.knowledgeItems.has(item);
  for (const item of Object.keys(record.assessment)) {
    if (!known(item)) throw new RefusalError('unknown-item', { item, field: 'assessment' });
  }
  for (const { item } of record.exemptions) {
    if (!known(item)) throw new RefusalError('unknown-item', { item, field: 'exemptions' });
  }
}

function checkMethods({ methods }: PlanRequest, index: StandardIndex, { catalogue }: CatalogueIndex): void {
  if (methods === null) return;
  const known = index.standard.courseSheet?.methods.map(({ id }) => id) ?? [];
  const used = new Set([...known, ...catalogue.courses.flatMap((course) => course.methods)]);
  for (const method of methods) {
    if (!used.has(method)) throw new RefusalError('unknown-method-of-study', { method, known: [...used] });
  }
}

/** @throws RefusalError where the question names what does not exist or asks for what cannot be. */
export function validateRequest(request: PlanRequest, index: StandardIndex, catalogue: CatalogueIndex): void {
  checkLevels(request, index);
  checkPace(request);
  checkMethods(request, index, catalogue);
  checkCourses(request, catalogue);
  checkItems(request, index);
}
