/** Completes a row once all rows are known: its prerequisites, and how it stands beside what is there. */
import type { Course } from '../model/catalogue-schema.ts';
import type { DraftCourse } from './draft-context.ts';
import type { DraftedRow } from './draft-row.ts';
import { equalCourses } from './equal-courses.ts';
import type { ColumnMapping } from './guess-columns.ts';
import type { ResolvedPrerequisites } from './resolve-prerequisites.ts';
import type { ProblemList } from './row-problem.ts';

/** What all rows of a sheet share when they are finished. */
export interface Finishing {
  readonly mapping: ColumnMapping;
  readonly problems: ProblemList;
  readonly builtIn: ReadonlySet<string>;
  readonly freeId: (id: string) => string;
}

/** A row with a built-in id: left out where it says nothing new, otherwise an error. */
function reportBuiltIn(row: DraftedRow, course: Course, { mapping, problems, freeId }: Finishing): void {
  const place = { row: row.row, column: mapping.columns.id ?? null, field: 'id', value: course.id } as const;
  const unchanged = row.base !== null && equalCourses(course, row.base);
  problems.add(
    unchanged
      ? { ...place, code: 'built-in-unchanged' }
      : { ...place, code: 'id-built-in', suggestion: freeId(course.id) },
  );
}

/** As long as prerequisites in words may be. */
const longestText = 2_000;

/** Completes the course of a row. */
function setPrerequisites(
  { row, course }: DraftedRow,
  { groups, kept }: ResolvedPrerequisites,
  { problems, mapping }: Finishing,
): void {
  course.prerequisites = groups;
  if (course.prerequisiteText !== undefined) delete course.prerequisiteText;
  if (kept.length === 0) return;
  const text = kept.join('、');
  course.prerequisiteText = text;
  if (text.length <= longestText) return;
  const place = { row, column: mapping.columns.prerequisites ?? null, field: 'prerequisites' } as const;
  problems.add({ ...place, code: 'too-long', value: text, suggestion: String(longestText) });
}

/** The course of a row with its prerequisites; null where the row has an error or says nothing new. */
export function finishRow(
  row: DraftedRow,
  resolved: ResolvedPrerequisites | null,
  finishing: Finishing,
): DraftCourse | null {
  const { problems, mapping, builtIn } = finishing;
  for (const problem of resolved?.problems ?? []) {
    problems.add({ row: row.row, column: mapping.columns.prerequisites ?? null, field: 'prerequisites', ...problem });
  }
  if (resolved) setPrerequisites(row, resolved, finishing);
  const { course } = row;
  if (builtIn.has(course.id)) {
    reportBuiltIn(row, course, finishing);
    return null;
  }
  if (problems.failed(row.row)) return null;
  const change = row.base === null ? 'new' : equalCourses(course, row.base) ? 'same' : 'changed';
  return { row: row.row, course, change, provider: course.provider ?? null, keptPrerequisites: resolved?.kept ?? [] };
}
