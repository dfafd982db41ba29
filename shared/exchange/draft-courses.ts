/** Understands a catalogue sheet row by row, and its prerequisites once all rows are known. */
import type { Course, CourseGroup } from '../model/catalogue-schema.ts';
import { createCourseIds } from './course-ids.ts';
import type { CatalogueDraft, DraftContext } from './draft-context.ts';
import { createGroupFinder } from './draft-groups.ts';
import { createRowDrafter, type DraftedRow } from './draft-row.ts';
import { type Finishing, finishRow } from './finish-row.ts';
import { foldName } from './fold-text.ts';
import type { ColumnMapping } from './guess-columns.ts';
import { indexPrerequisiteNames } from './prerequisite-names.ts';
import { createPrerequisiteResolver } from './resolve-prerequisites.ts';
import { createProblemList, type ProblemList } from './row-problem.ts';
import { blankTest, createRowReader, type RowReader } from './row-reader.ts';
import type { SheetRow } from './sheet-row.ts';

export interface CatalogueDrafting {
  /** Takes the next row; header rows and blank rows are passed over. */
  add(row: SheetRow): void;
  /** Problems found so far. */
  readonly problems: ProblemList;
  /** Resolves the prerequisites and gives what the sheet says. Once only. */
  finish(): CatalogueDraft;
}

/** Titles of other courses that a title equals when folded. */
function createTitleWatch(existing: Iterable<Course>): (reader: RowReader, id: string, title: string) => void {
  const seen = new Map<string, { readonly id: string; readonly title: string }>();
  for (const { id, title } of existing) seen.set(foldName(title.ja), { id, title: title.ja });
  return (reader, id, title) => {
    const key = foldName(title);
    const other = seen.get(key);
    if (!other) seen.set(key, { id, title });
    else if (other.id !== id) reader.report('title', 'title-alike', title, `${other.id} ${other.title}`);
  };
}

/** Starts on a sheet. Memory grows with its courses, not with its cells. */
export function startDraft(mapping: ColumnMapping, context: DraftContext): CatalogueDrafting {
  const { standard, builtIn, own } = context;
  const catalogues = [builtIn, own];
  const existing = new Map(catalogues.flatMap(({ courses }) => courses.map((course) => [course.id, course] as const)));
  const problems = createProblemList();
  const openRow = createRowReader(mapping, problems);
  const isBlank = blankTest(mapping);
  const ids = createCourseIds(existing);
  const groups = createGroupFinder(catalogues);
  const draftRow = createRowDrafter(standard, groups);
  const watchTitle = createTitleWatch(existing.values());
  const drafted: DraftedRow[] = [];
  let rows = 0;

  const add = (row: SheetRow) => {
    if (row.number <= mapping.headerRows || isBlank(row)) return;
    rows += 1;
    const reader = openRow(row);
    const id = ids.take(reader, reader.text('title') || reader.text('titleEn'));
    const understood = draftRow(reader, id ?? `row-${row.number}`, (id !== null && existing.get(id)) || null);
    if (id === null) return;
    if (understood.course.title.ja !== '') watchTitle(reader, id, understood.course.title.ja);
    drafted.push(understood);
  };

  const finishGroups = (): readonly CourseGroup[] => {
    const areas = standard.standard.roadmap?.areas ?? [];
    const fallback = areas[0];
    const finished = groups.finish(fallback?.id ?? 'imported', [...standard.specialties.keys()]);
    for (const { row, title } of finished.withoutArea) {
      const place = {
        row,
        column: mapping.columns.area ?? null,
        field: 'area',
        code: 'area-missing',
        value: title,
      } as const;
      problems.add({ ...place, suggestion: fallback?.ja ?? 'imported' });
    }
    return finished.groups;
  };

  const finish = (): CatalogueDraft => {
    const newGroups = finishGroups();
    const names = indexPrerequisiteNames(
      drafted.map(({ course }) => course),
      newGroups,
      catalogues,
    );
    const resolve = createPrerequisiteResolver(names, context.unknownPrerequisites === 'keep');
    const finishing: Finishing = {
      mapping,
      problems,
      builtIn: new Set(builtIn.courses.map(({ id }) => id)),
      freeId: ids.free,
    };
    const courses = drafted.flatMap((row) => {
      const resolved = row.prerequisites === null ? null : resolve(row.prerequisites, row.course.id);
      return finishRow(row, resolved, finishing) ?? [];
    });
    const used = new Set(courses.map(({ course }) => course.group));
    const sorted = [...problems.list].sort((a, b) => a.row - b.row);
    const { errors, warnings } = problems;
    return { courses, groups: newGroups.filter(({ id }) => used.has(id)), problems: sorted, errors, warnings, rows };
  };
  return { add, problems, finish };
}

/** Understands rows that are all at hand. */
export function draftCourses(rows: Iterable<SheetRow>, mapping: ColumnMapping, context: DraftContext): CatalogueDraft {
  const drafting = startDraft(mapping, context);
  for (const row of rows) drafting.add(row);
  return drafting.finish();
}
