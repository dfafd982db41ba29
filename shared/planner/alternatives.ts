/** The next best selections of courses for a question. */
import type { PlanRequest } from '../model/plan-request.ts';
import type { RoadmapDifference } from './roadmap-difference.ts';

/** Another selection that brings all that is required, and what it changes. */
export interface Alternative {
  /** The change of the question that takes it. */
  readonly change: Pick<PlanRequest, 'locked' | 'excluded'>;
  readonly difference: RoadmapDifference;
}
