/** The standards to choose from, and work on them. */
import type { StandardSummary } from '../../../shared/contract/catalogue-methods.ts';
import type { Refusal } from '../../../shared/contract/error.ts';

export interface StandardsState {
  /** Null until the list is first shown. */
  readonly standards: readonly StandardSummary[] | null;
  /** A file is being loaded, or another standard taken into use. */
  readonly standardsBusy: 'load' | 'use' | null;
  /** Why the last file could not be loaded. */
  readonly standardsRefusal: Refusal | null;
  reloadStandards(): Promise<void>;
  loadStandardFile(file: File): Promise<void>;
  /** Takes a standard into use: plans, catalogue and standard follow. */
  switchStandard(id: string): Promise<void>;
  removeStandard(id: string): Promise<void>;
}
