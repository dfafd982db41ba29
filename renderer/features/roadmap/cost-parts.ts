/** What a roadmap's cost is made of: known fees, estimates by the usual prices, and courses of unknown cost. */
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { pathCourses } from './roadmap-selectors.ts';

export interface CostParts {
  /** Yen that are known. */
  readonly known: number;
  /** Yen that are estimated. */
  readonly estimated: number;
  readonly estimatedCourses: number;
  readonly unknownCourses: number;
}

export function costParts(roadmap: Roadmap): CostParts {
  const parts = { known: 0, estimated: 0, estimatedCourses: 0, unknownCourses: 0 };
  for (const { cost, costEstimated } of pathCourses(roadmap)) {
    if (cost === null) parts.unknownCourses += 1;
    else if (costEstimated) {
      parts.estimated += cost;
      parts.estimatedCourses += 1;
    } else parts.known += cost;
  }
  return parts;
}
