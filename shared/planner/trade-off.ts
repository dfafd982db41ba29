/** Study hours against cost. */
import type { PlanRequest } from '../model/plan-request.ts';

/** A roadmap that no other beats in both study hours and cost. */
export interface TradeOffPoint {
  readonly studyHours: number;
  /** Yen of the costs that are known (estimates included). */
  readonly cost: number;
  readonly unknownCosts: number;
  readonly courses: number;
  readonly finish: string | null;
  /** The change of the question that gives this roadmap. */
  readonly change: Pick<PlanRequest, 'objective' | 'budget'>;
}
