/** What every part of the planning question is given. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';

export interface QuestionPart {
  readonly request: PlanRequest;
  readonly change: (change: Partial<PlanRequest>) => void;
}
