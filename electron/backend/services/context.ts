/** What services receive. */
import type { BackendEvent } from '../../../shared/contract/methods.ts';
import type { Planner } from '../../../shared/planner/plan-roadmap.ts';
import type { BackendOptions, Clock, PdfPrinter } from '../backend.ts';
import type { Store } from '../store/open-store.ts';

export interface ServiceContext {
  readonly store: Store;
  readonly planner: Planner;
  readonly clock: Clock;
  readonly pdf: PdfPrinter | null;
  readonly options: Pick<BackendOptions, 'version' | 'host' | 'saveDialog'>;
  /** A new id, never given before. */
  newId(): string;
  /** Tells every window. */
  announce(event: BackendEvent): void;
}
