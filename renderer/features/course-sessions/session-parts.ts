/** What the commands of demand and sessions share. */
import type { GetState, SetState, Tools } from '../../store/app-state.ts';

export interface SessionParts {
  readonly set: SetState;
  readonly get: GetState;
  readonly tools: Tools;
  /** Runs something that may be refused, and shows the refusal; true where it was done. */
  attempt(task: () => Promise<void>): Promise<boolean>;
}
