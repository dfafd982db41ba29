/** What is wrong with a row of a sheet of learners: a closed union of codes, worded in `shared/i18n/exchange`. */
import type { LearnerField } from './learner-fields.ts';
import { createProblemsOf, type ProblemList, type RowProblem, type Severity } from './row-problem.ts';

/** An error keeps the whole import from being taken; a warning says what was understood instead. */
const severities = {
  /** Neither a number nor a name: nobody can tell who it is. */
  'who-missing': 'error',
  /** Somebody new without a name. */
  'name-missing': 'error',
  /** No person has this id; the number or the name counted. */
  'id-unknown': 'warning',
  /** The suggestion is the other row. */
  'number-duplicate': 'error',
  'person-twice': 'error',
  /** The suggestion is the name of whoever has left, or has the number. */
  'number-of-left': 'error',
  'person-left': 'error',
  'number-taken': 'error',
  /** A spreadsheet has taken the zeros away; the suggestion is the number with them. */
  'number-zeros': 'warning',
  /** Somebody without a number is given this one. */
  'number-given': 'warning',
  'matched-by-name': 'warning',
  /** Others of that name are there, but the row does not say that it is one of them. */
  namesakes: 'warning',
  /** The number's bearer was called otherwise. */
  'name-differs': 'warning',
  'team-unknown': 'error',
  'team-created': 'warning',
  'team-ambiguous': 'error',
  'specialty-unknown': 'error',
  'level-invalid': 'error',
  'level-out-of-range': 'error',
  'target-not-above-current': 'error',
  /** The person has come as far as the target that was set before. */
  'target-reached': 'warning',
  'date-invalid': 'error',
  /** A month or a year without a day: its last day was taken. */
  'date-taken': 'warning',
  'course-unknown': 'error',
  'course-ambiguous': 'error',
  'examination-unknown': 'error',
  'formula-like': 'warning',
  'too-long': 'error',
} as const;

export type LearnerProblemCode = keyof typeof severities;
export type LearnerProblem = RowProblem<LearnerField, LearnerProblemCode>;
export type LearnerProblems = ProblemList<LearnerField, LearnerProblemCode>;

export const learnerProblemCodes = Object.keys(severities) as readonly LearnerProblemCode[];

/** Collects the problems of a sheet of learners. */
export function createLearnerProblems(): LearnerProblems {
  return createProblemsOf((code): Severity => severities[code]);
}
