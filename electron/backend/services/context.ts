/** What services receive. */
import type { BackendEvent } from '../../../shared/contract/methods.ts';
import type { BackendOptions, Clock, PdfPrinter } from '../backend.ts';
import type { Downloads } from '../files/downloads.ts';
import type { Uploads } from '../files/uploads.ts';
import type { PlanRunner } from '../plan-runner/plan-runner.ts';
import type { Planning } from '../planning.ts';
import type { Store } from '../store/open-store.ts';
import type { Tasks } from './tasks.ts';

export interface ServiceContext {
  readonly store: Store;
  readonly planning: Planning;
  readonly runner: PlanRunner;
  readonly clock: Clock;
  readonly pdf: PdfPrinter | null;
  readonly uploads: Uploads;
  readonly downloads: Downloads;
  readonly tasks: Tasks;
  readonly options: Pick<BackendOptions, 'version' | 'host' | 'saveDialog'>;
  /** A new id, never given before. */
  newId(): string;
  /** Tells every window. */
  announce(event: BackendEvent): void;
}
