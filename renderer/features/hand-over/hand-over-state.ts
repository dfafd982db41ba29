/** Handing a record over: out as a file, in from a file, and on paper. */
import type { MergeChoices, Side } from '../../../shared/assessment/merge-records.ts';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { RecordFilePreview } from '../../../shared/contract/record-methods.ts';

export interface Exporting {
  readonly learner: string;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
}

/** A record file that is being looked at; nothing is changed until it is merged. */
export interface Receiving {
  readonly learner: string;
  readonly step: 'file' | 'password' | 'preview';
  readonly file: string;
  readonly upload: string | null;
  /** Kept while the dialog is open, because merging reads the file once more. */
  readonly password: string | null;
  readonly preview: RecordFilePreview | null;
  readonly choices: MergeChoices;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
}

export interface HandOverState {
  readonly exporting: Exporting | null;
  openExport(learner: string): void;
  /** Saves the record as a file, encrypted where a password is given. */
  exportRecord(password: string | null): Promise<void>;
  closeExport(): void;

  readonly receiving: Receiving | null;
  openReceiving(learner: string): void;
  chooseRecordFile(file: File): Promise<void>;
  unlockRecordFile(password: string): Promise<void>;
  /** Back to the choice of a file. */
  forgetRecordFile(): void;
  chooseSide(entry: string, side: Side): void;
  mergeRecordFile(): Promise<void>;
  closeReceiving(): void;

  /** Opens the career sheet of a plan's person on paper. */
  openCareerSheet(plan: Plan): Promise<void>;
}
