/** The form of one entry of evidence or progress, and what is done to entries. */
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { EntryDraft } from './entry-draft.ts';

/** A form that is open. */
export interface EntryForm {
  /** Whose entry it is. */
  readonly learner: string;
  /** The entry that is edited; null for a new one. */
  readonly id: string | null;
  readonly draft: EntryDraft;
  /** True once something was typed. */
  readonly dirty: boolean;
  /** The user asked to record it while something was wrong. */
  readonly attempted: boolean;
  readonly busy: boolean;
  readonly refusal: Refusal | null;
}

export interface EvidenceState {
  readonly entryForm: EntryForm | null;
  openEntryForm(learner: string, id: string | null, draft: EntryDraft): void;
  changeEntryForm(part: Partial<EntryDraft>): void;
  /** Shows what is wrong beside the fields. */
  attemptEntryForm(): void;
  /** Records what the form says; where it is refused, the form stays as it is. */
  submitEntryForm(): Promise<void>;
  closeEntryForm(): void;
  /** Removes an entry of the record on screen; the notice offers to take it back. */
  discardEntry(entry: RecordEntry, name: string): Promise<void>;
  /** Brings a removed entry back as it was. */
  restoreEntry(entry: RecordEntry, name: string): Promise<void>;
  /** Marks a course, in the entry that there is about it, or in a new one. */
  markCourse(learner: string, course: string, status: 'planned' | 'under-way', name: string): Promise<void>;
  /** Opens the form of a course's completion, in the entry that there is about it, or for a new one. */
  completeCourse(learner: string, course: string): Promise<void>;
}
