/** Starting up: what the host says of itself, and the standard and catalogue that everything refers to. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Capabilities } from '../../../shared/contract/methods.ts';
import type { Reference } from '../../store/reference.ts';

export interface About {
  readonly version: string;
  readonly store: string;
  /** Today where the user is, `YYYY-MM-DD`. */
  readonly today: string;
  readonly capabilities: Capabilities;
}

export interface SessionState {
  readonly phase: 'starting' | 'ready' | 'failed';
  readonly startRefusal: Refusal | null;
  readonly about: About | null;
  readonly reference: Reference | null;
  /** Reads everything, opens a plan and plans it. */
  start(): Promise<void>;
  /**
   * Reads the standard and the catalogue again. Under another standard than before the plans of the
   * new one take the place of the old ones; under the same one the open plan is planned again.
   */
  reloadReference(): Promise<void>;
}
