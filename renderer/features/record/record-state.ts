/** The record of the person on screen. */
import type { EntryContent } from '../../../shared/assessment/record-entries.ts';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Input } from '../../../shared/contract/methods.ts';
import type { PersonRecord } from '../../../shared/contract/record-methods.ts';

/** What many assessments at once say; whose they are goes without saying. */
export type Assessments = Omit<Input<'record.assess'>, 'learner'>;

/** What a record is held against: a specialty and a level, for someone who stands at a level somewhere. */
export interface RecordGoal {
  readonly specialty: string;
  /** The specialty in which `from` is held. */
  readonly home: string;
  readonly from: number;
  readonly to: number;
}

export interface RecordState {
  /** Whose record is shown; null before the section is first opened. */
  readonly recordPerson: string | null;
  /** Null until it is read. */
  readonly personRecord: PersonRecord | null;
  /** Why it could not be read. */
  readonly recordRefusal: Refusal | null;
  /** What the user holds the record against instead of what the person's plan says. */
  readonly recordGoal: Partial<RecordGoal>;
  setRecordGoal(change: Partial<RecordGoal>): void;
  /** Shows somebody's record. */
  openRecord(learner: string): Promise<void>;
  /** Reads the record on screen again; nothing where none is shown. */
  reloadRecord(): Promise<void>;
  /** Adds an entry (`id` null) or changes one. Gives why not, to be shown beside the field; null where it is done. */
  saveEntry(id: string | null, content: EntryContent): Promise<Refusal | null>;
  removeEntry(id: string): Promise<Refusal | null>;
  /** Assesses many items as one edit. */
  assess(assessments: Assessments): Promise<Refusal | null>;
}
