/** What a catalogue sheet is understood against, and what comes of it. */
import type { Catalogue, Course, CourseGroup } from '../model/catalogue-schema.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { RowProblem } from './row-problem.ts';

export interface DraftContext {
  readonly standard: StandardIndex;
  /** Never changed by an import. */
  readonly builtIn: Catalogue;
  /** The department's own courses: a row with the id of one changes it. */
  readonly own: Catalogue;
  /** What to do with prerequisites that neither a course nor a course group bears. */
  readonly unknownPrerequisites: 'refuse' | 'keep';
}

/** A course as a row describes it. */
export interface DraftCourse {
  readonly row: number;
  /** With its provider, and kept prerequisites as `prerequisiteText`. */
  readonly course: Course;
  /** Beside the department's own courses: `same` where nothing would change. */
  readonly change: 'new' | 'changed' | 'same';
  /** Who offers it (提供元); null where the sheet does not say. */
  readonly provider: string | null;
  /** Prerequisite names kept as text because nothing bears them. */
  readonly keptPrerequisites: readonly string[];
}

export interface CatalogueDraft {
  /** Rows without an error. */
  readonly courses: readonly DraftCourse[];
  /** Course groups that neither catalogue has yet. */
  readonly groups: readonly CourseGroup[];
  /** The first thousands, by row. */
  readonly problems: readonly RowProblem[];
  readonly errors: number;
  readonly warnings: number;
  /** Rows that hold something below the header. */
  readonly rows: number;
}
