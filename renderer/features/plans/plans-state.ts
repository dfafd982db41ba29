/** People and their plans: what is open, and what is still to be saved. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { PersonName } from '../../../shared/contract/people-methods.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';

export type SaveState = 'saved' | 'saving' | 'failed';

export interface PlansState {
  /** Everybody by name; records and profiles are read when they are needed. */
  readonly learners: readonly PersonName[];
  readonly plans: readonly Plan[];
  readonly openPlan: string | null;
  readonly saveState: SaveState;
  readonly saveRefusal: Refusal | null;

  /** Reads people and plans again; edits not saved yet win over what is read. */
  reloadPlans(): Promise<void>;
  openPlanById(id: string): Promise<void>;
  /** Makes a plan for a person, with a question other than the usual first one where one is given, and opens it. */
  createPlan(learner: string, asked?: PlanRequest): Promise<void>;
  copyPlan(id: string): Promise<void>;
  renamePlan(id: string, name: string): void;
  removePlan(id: string): Promise<void>;
  /** Changes the open plan's question: planned at once, saved shortly after. */
  changeRequest(change: Partial<PlanRequest>): void;
  createLearner(name: string): Promise<void>;
  renameLearner(id: string, name: string): Promise<void>;
  removeLearner(id: string): Promise<void>;
  /** Saves what is still to be saved. */
  flushSaves(): Promise<void>;
}
