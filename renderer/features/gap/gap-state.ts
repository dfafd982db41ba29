/** The gap of the person on screen, and the ways through the other specialties. */
import type { GapMap } from '../../../shared/assessment/gap-map.ts';
import type { SpecialtyWay } from '../../../shared/assessment/soonest-specialty.ts';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { RecordGoal } from '../record/record-state.ts';

export interface GapState {
  /** The last answer; it stays on screen until the next one is there. */
  readonly gap: GapMap | null;
  readonly gapRefusal: Refusal | null;
  /** Null until the specialties have been compared. */
  readonly ways: readonly SpecialtyWay[] | null;
  readonly waysRefusal: Refusal | null;
  /** Reads the gap of a person to a goal; of several readings under way only the latest counts. */
  readGap(person: string, goal: RecordGoal): Promise<void>;
  /** Compares what every specialty would take, asked like `request`. */
  compareWays(person: string, request: PlanRequest): Promise<void>;
}
