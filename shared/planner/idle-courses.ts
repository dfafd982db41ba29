/** Completed courses that can make no difference to a question: people bring many of another specialty along. */
import type { PlanRequest } from '../model/plan-request.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import { taughtFor } from './met-already.ts';
import { isSideways } from './problem.ts';
import { required } from './required.ts';

/** The specialties for which each course can matter: its own, those of what it teaches and of what rests on it. */
function reachOf(standard: StandardIndex, { courses }: CatalogueIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const reach = new Map<string, Set<string>>();
  for (const { id, specialties, teaches } of courses.values()) {
    const items = teaches.map((key) => standard.knowledgeItems.get(key.slice(0, key.lastIndexOf('@'))));
    reach.set(id, new Set([...specialties, ...items.flatMap((item) => item?.skill.specialties ?? [])]));
  }
  for (const { prerequisites, specialties } of courses.values()) {
    for (const leaf of prerequisites.flat()) for (const each of specialties) reach.get(leaf)?.add(each);
  }
  return reach;
}

/** True for a completed course without which the question would have the same roadmap. */
export type IsIdle = (course: string, request: PlanRequest) => boolean;

/**
 * Looks at a catalogue once. Locks bring in courses of any specialty, and knowledge crosses between specialties where
 * somebody moves sideways: then every course may matter.
 */
export function idleCourses(standard: StandardIndex, catalogue: CatalogueIndex): IsIdle {
  const reach = reachOf(standard, catalogue);
  return (course, request) => {
    if (request.locked.length > 0 || isSideways(request)) return false;
    return reach.get(course)?.has(request.specialty) === false;
  };
}

/**
 * Completed courses without which the question would have the same path, though its roadmap might tell of a prerequisite
 * as held instead of completed: what they teach is held by the stated level already. People bring many of those along.
 */
export function idleOnPaths(standard: StandardIndex, catalogue: CatalogueIndex): IsIdle {
  const { courses, aliases } = catalogue;
  const isIdle = idleCourses(standard, catalogue);
  const known = new Map<string, boolean>();
  const lookAt = (course: string, { specialty, from }: PlanRequest): boolean => {
    const found = courses.get(course);
    const counting = found ? taughtFor([specialty], standard)(found) : [];
    const stated = required(standard, specialty, from);
    return counting.length > 0 && counting.every((key) => stated.has(key));
  };
  const teachesHeld = (course: string, request: PlanRequest): boolean => {
    const name = `${request.from} ${course} ${request.specialty}`;
    const held = known.get(name) ?? lookAt(course, request);
    known.set(name, held);
    return held;
  };
  return (course, request) => {
    if (isIdle(course, request)) return true;
    // A self-assessment may take away what the level stands for; a lock or an order asks for its course whatever is held.
    if (isSideways(request) || Object.keys(request.record.assessment).length > 0) return false;
    if ([...request.locked, ...request.order].some((id) => (aliases.get(id) ?? id) === course)) return false;
    return teachesHeld(course, request);
  };
}
