/** Assessments that are being made: changes of many items, saved together as one edit. */
import type { Assessor } from '../../../shared/assessment/current-assessments.ts';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { ChangedLevels } from './skill-rows.ts';

/** Changes of one person's record that are not saved yet. */
export interface AssessmentDraft {
  readonly by: Assessor;
  readonly levels: ChangedLevels;
}

export interface AssessmentState {
  /** Whose view is being entered. */
  readonly assessmentBy: Assessor;
  /** The day of the assessment; null is today. */
  readonly assessmentDate: string | null;
  /** The supervisor's name. */
  readonly assessor: string;
  /** By person, so that nothing is lost where a save is refused. */
  readonly assessmentDrafts: Readonly<Record<string, AssessmentDraft>>;
  readonly assessmentSaving: boolean;
  readonly assessmentRefusal: Refusal | null;
  /** Enters the other view; what was changed of this one is saved first. */
  setAssessmentBy(by: Assessor): Promise<void>;
  setAssessmentDate(date: string | null): void;
  setAssessor(name: string): void;
  /** Says a level of an item of the record on screen; null takes back what was said. */
  sayLevel(item: string, level: number | null): void;
  discardAssessments(): void;
  /** Saves what is not saved yet, of every person; never throws. */
  saveAssessments(): Promise<void>;
}
