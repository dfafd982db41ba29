/** What each change of one course would make of the open plan's roadmap. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { CourseOption } from '../../../shared/planner/course-options.ts';
import type { RoadmapDifference } from '../../../shared/planner/roadmap-difference.ts';

/** What could be done with a course; null while it is asked. It belongs to one question only. */
export interface CourseOptions {
  readonly course: string;
  readonly request: PlanRequest;
  readonly options: readonly CourseOption[] | null;
  readonly refusal: Refusal | null;
}

/** A change of the question under a name of the asker's own. */
export interface NamedChange {
  readonly name: string;
  readonly change: Partial<PlanRequest>;
}

/** What named changes would make of the roadmap; a refused one is missing and stands in `refusals`. */
export interface TriedChanges {
  readonly request: PlanRequest;
  readonly differences: Readonly<Record<string, RoadmapDifference>>;
  readonly refusals: Readonly<Record<string, Refusal>>;
}

export interface WhatIfState {
  readonly courseOptions: CourseOptions | null;
  readonly triedChanges: TriedChanges | null;
  /** Asks what could be done with a course under the open plan's question; a newer question cancels an older one. */
  askCourseOptions(course: string): Promise<void>;
  /** Plans each change and compares it with the roadmap on screen. */
  tryChanges(changes: readonly NamedChange[]): Promise<void>;
}
