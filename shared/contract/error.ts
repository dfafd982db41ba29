/** Every way in which a call can be refused: a closed union, worded in `shared/i18n`. */

import type { SessionProblem } from '../curriculum/course-sessions/session-problem.ts';
import type { Localized } from '../model/localized.ts';
import type { PeopleProblem } from './people-methods.ts';

/** What can be wrong with an entry of a record so that it is not taken. */
export type EntryFault = 'reversed' | 'future' | 'no-date' | 'unknown';

/** Codes and what their `details` hold. */
export interface ErrorDetails {
  /** The input has another shape than the method asks for. `path` says where, `problem` what. */
  'invalid-input': { readonly path: string; readonly problem: string };
  'unknown-method': { readonly name: string };
  /** A method of the contract that this host does not offer. */
  'not-here': { readonly name: string };
  'target-not-above-current': { readonly from: number; readonly to: number };
  'unknown-specialty': { readonly specialty: string; readonly known: readonly string[] };
  'unknown-level': { readonly specialty: string; readonly level: number; readonly highest: number };
  'impossible-pace': {
    readonly field: 'hoursPerWeek' | 'classDaysPerMonth';
    readonly value: number;
    readonly min: number;
    readonly max: number;
  };
  /** `field` names where the id was written (`locked`, `excluded`, `completed`). */
  'unknown-course': { readonly course: string; readonly field: string };
  /** An assessment or exemption of something that the standard does not have. */
  'unknown-item': { readonly item: string; readonly field: string };
  /**
   * An order of courses that cannot be kept: the course stands twice; it stands before `others` of a lower level; it
   * rests on `others`, which stand after it.
   */
  'order-refused': {
    readonly problem: 'repeated' | 'level' | 'prerequisite';
    readonly course: string;
    readonly others: readonly string[];
  };
  'unknown-method-of-study': { readonly method: string; readonly known: readonly string[] };
  /** The pace is so slow that the roadmap would pass the end of the calendar. */
  'beyond-calendar': { readonly lastYear: number };
  /** Days off leave no day for study from `from` on. */
  'no-working-day': { readonly from: string };
  'not-found': {
    readonly what:
      | 'plan'
      | 'learner'
      | 'paper'
      | 'course'
      | 'group'
      | 'session'
      | 'standard'
      | 'upload'
      | 'mapping'
      | 'sheet'
      | 'entry'
      | 'person'
      | 'team'
      | 'curriculum'
      | 'course-session'
      | 'download';
    readonly id: string;
  };
  'file-unreadable': { readonly file: string; readonly reason: string };
  'file-unwritable': { readonly file: string; readonly reason: string };
  /** A file whose content has another shape than asked for; `where` is a path, a line or a column. */
  'file-invalid': { readonly file: string; readonly where: string; readonly problem: string };
  'store-in-use': { readonly file: string };
  'store-foreign': { readonly file: string };
  'store-newer': { readonly file: string; readonly version: number; readonly supported: number };
  'store-damaged': { readonly file: string };
  'store-unwritable': { readonly file: string; readonly reason: string };
  'disk-full': { readonly file: string };
  'port-in-use': { readonly port: number };
  'no-browser': Record<never, never>;
  'pdf-failed': { readonly reason: string };
  'nothing-to-undo': Record<never, never>;
  'nothing-to-redo': Record<never, never>;
  /** The owner of a store cannot be removed. */
  'learner-is-owner': { readonly id: string };
  'course-is-built-in': { readonly id: string };
  'course-exists': { readonly id: string };
  /** `plans` are names of plans, `people` names of people whose records hold the course. */
  'course-in-use': { readonly id: string; readonly plans: readonly string[]; readonly people: readonly string[] };
  'group-is-built-in': { readonly id: string };
  'group-in-use': { readonly id: string; readonly courses: number };
  /** A name of a course that neither standard nor catalogue has; `field` is a column of part 9 of the design. */
  'unknown-name': { readonly field: string; readonly name: string };
  'prerequisite-on-itself': { readonly id: string };
  'standard-is-built-in': { readonly id: string };
  /** A sheet that cannot be read, in words of its own. */
  'sheet-refused': { readonly file: string; readonly problem: Localized };
  'import-has-errors': { readonly errors: number };
  /** An entry of a record that is wrong by itself; `field` and `value` say what. */
  'entry-refused': { readonly problem: EntryFault; readonly field: string; readonly value: string };
  /** Assessments are history: they are added and removed, not changed. */
  'assessment-is-history': { readonly id: string };
  /** Both copies changed these entries, and nobody said whose stands. */
  'merge-undecided': { readonly entries: readonly string[] };
  /** People cannot be changed as asked: the first problem in full, and how many there are. */
  'people-refused': { readonly problem: PeopleProblem; readonly problems: number };
  /** A team in itself or in one below it, or with the name of a neighbour. */
  'team-refused': { readonly problem: 'own-parent' | 'same-name' | 'unknown-parent'; readonly name: string };
  /**
   * A curriculum that cannot be published: `count` attainments that nothing allowed covers, choices that clash, nothing
   * new since the newest version; or one that was never published and cannot be given.
   */
  'curriculum-refused': {
    readonly problem: 'uncovered' | 'clash' | 'unchanged' | 'unpublished';
    readonly name: string;
    readonly count: number;
  };
  /** A curriculum that is given to people and teams; `people` counts those for whom it counts. */
  'curriculum-in-use': { readonly name: string; readonly people: number; readonly teams: number };
  /** Sessions or rosters cannot be changed as asked: the first error in full, and how many there are. */
  'sessions-refused': { readonly problem: SessionProblem; readonly problems: number };
  'record-file-foreign': { readonly file: string };
  'record-file-damaged': { readonly file: string };
  'record-file-newer': { readonly file: string; readonly version: number; readonly supported: number };
  'record-file-needs-password': { readonly file: string };
  'record-file-wrong-password': { readonly file: string };
  /** A record under another standard, or another edition of it. */
  'record-file-other-standard': { readonly file: string; readonly standard: Localized };
  'upload-too-large': { readonly limit: number };
  cancelled: Record<never, never>;
  /** A command that was called wrongly; `problem` says where. */
  'wrong-use': { readonly problem: Localized };
  /** A fault of the program itself. */
  fault: { readonly message: string };
}

export type ErrorCode = keyof ErrorDetails;

/** A refusal as data. `message` is for logs; the screen words `code` and `details` in the user's language. */
export type Refusal = {
  readonly [Code in ErrorCode]: {
    readonly code: Code;
    readonly message: string;
    readonly details: ErrorDetails[Code];
  };
}[ErrorCode];

/** Thrown inside services and pure code; `dispatch` turns it into a refusal. */
export class RefusalError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails[Code];

  constructor(code: Code, details: ErrorDetails[Code]) {
    super(`${code}: ${JSON.stringify(details)}`);
    this.name = 'RefusalError';
    this.code = code;
    this.details = details;
  }

  toRefusal(): Refusal {
    return { code: this.code, message: this.message, details: this.details } as Refusal;
  }
}

/** What every call returns. */
export type Envelope<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: Refusal };
