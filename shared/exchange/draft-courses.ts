/** Understands a catalogue sheet row by row, and its prerequisites once all rows are known. */
import type { Course, CourseGroup } from '../model/catalogue-schema.ts';
import { createCourseIds } from './course-ids.ts';
import type { CatalogueDraft, DraftContext, DraftCourse } from './draft-context.ts';
import { createGroupFinder } from './draft-groups.ts';
import { createRowDrafter, type DraftedRow } from './draft-row.ts';
import { foldName } from './fold-text.ts';
import type { ColumnMapping } from './guess-columns.ts';
import { indexPrerequisiteNames } from './prerequisite-names.ts';
import { createPrerequisiteResolver, type ResolvedPrerequisites } from './resolve-prerequisites.ts';
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

const compared = [
  'group',
  'kind',
  'title',
  'specialties',
  'levels',
  'outline',
  'audience',
  'goals',
  'methods',
  'eLearningHours',
  'classDays',
  'cost',
  'prerequisites',
  'teaches',
] as const;

/** True where two courses say the same, whatever the order of what has none. */
function equalCourses(a: Course, b: Course): boolean {
  const inOrder = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(inOrder);
    return Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1));
  };
  return compared.every((key) => JSON.stringify(inOrder(a[key])) === JSON.stringify(inOrder(b[key])));
}

interface Finishing {
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

function withPrerequisites(row: DraftedRow, { groups, kept }: ResolvedPrerequisites, { problems, mapping }: Finishing): Course {
  const { prerequisiteText: _before, ...course } = row.course;
  const text = kept.join('、');
  if (text.length > longestText) {
    const place = { row: row.row, column: mapping.columns.prerequisites ?? null, field: 'prerequisites' } as const;
    problems.add({ ...place, code: 'too-long', value: text, suggestion: String(longestText) });
  }
  return { ...course, prerequisites: groups, ...(text === '' ? {} : { prerequisiteText: text }) };
}

function finishRow(row: DraftedRow, resolved: ResolvedPrerequisites | null, finishing: Finishing): DraftCourse | null {
  const { problems, mapping, builtIn } = finishing;
  for (const problem of resolved?.problems ?? []) {
    problems.add({ row: row.row, column: mapping.columns.prerequisites ?? null, field: 'prerequisites', ...problem });
  }
  const course = resolved ? withPrerequisites(row, resolved, finishing) : row.course;
  if (builtIn.has(course.id)) {
    reportBuiltIn(row, course, finishing);
    return null;
  }
  if (problems.failed(row.row)) return null;
  const change = row.base === null ? 'new' : equalCourses(course, row.base) ? 'same' : 'changed';
  return { row: row.row, course, change, provider: course.provider ?? null, keptPrerequisites: resolved?.kept ?? [] };
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
