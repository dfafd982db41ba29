/** Planning everyone on screen: how far a run is, and what the last one came to. */
import type { PlanRun } from '../../../shared/contract/department-methods.ts';

export interface PlanProgress {
  readonly done: number;
  readonly total: number;
}

export interface PlanRunState {
  /** Null while nobody is being planned; its numbers are null until they are known. */
  readonly planRun: { readonly progress: PlanProgress | null } | null;
  /** What the last run came to; null where there was none, or it was put aside. */
  readonly lastRun: PlanRun | null;
  /** Plans whoever is out of date; everybody where nobody is. */
  planEveryone(): Promise<void>;
  /** What was planned until then is kept. */
  stopPlanning(): void;
  putRunAside(): void;
}
