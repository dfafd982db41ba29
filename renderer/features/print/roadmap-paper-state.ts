/** The open plan on paper. */
import type { Sheet } from '../../../shared/contract/methods.ts';

export interface RoadmapPaperState {
  /** Sheets that were printed last. */
  readonly sheets: readonly Sheet[];
  /** Opens the paper of the open plan. */
  openPrint(): Promise<void>;
}
