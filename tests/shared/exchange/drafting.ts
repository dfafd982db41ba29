/** Catalogue sheets for tests of drafting: rows under a header, against the built-in standard. */
import { builtInCatalogue, builtInStandard } from '../../../electron/backend/resources.ts';
import type { CatalogueDraft, DraftContext } from '../../../shared/exchange/draft-context.ts';
import { draftCourses } from '../../../shared/exchange/draft-courses.ts';
import { guessColumns } from '../../../shared/exchange/guess-columns.ts';
import { type Catalogue, type Course, catalogueSchema } from '../../../shared/model/catalogue-schema.ts';
import { indexStandard } from '../../../shared/model/standard-index.ts';

export const standard = indexStandard(builtInStandard());
export const builtIn = builtInCatalogue();
export const none: Catalogue = { groups: [], courses: [] };

export type Line = Readonly<Record<string, string>>;

/** Drafts rows given by header; every row has the columns of the first. */
export function draft(lines: readonly Line[], given: Partial<DraftContext> = {}): CatalogueDraft {
  const header = Object.keys(lines[0] ?? {});
  const rows = [header, ...lines.map((line) => header.map((name) => line[name] ?? ''))];
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  const { mapping } = guessColumns(numbered.slice(0, 1));
  const context = { standard, builtIn, own: none, unknownPrerequisites: 'refuse', ...given } as const;
  const drafted = draftCourses(numbered, mapping, context);
  // Whatever comes of a sheet must pass the gate of every catalogue.
  catalogueSchema.parse({ groups: drafted.groups, courses: drafted.courses.map(({ course }) => course) });
  return drafted;
}

/** A row that has no fault, changed as given. */
export function line(given: Line = {}): Line {
  return {
    コースID: 'X-1',
    コース群: 'ネットワーク技術',
    コース名: '監視の実際',
    講座分類: '基礎講座',
    領域: 'テクノロジ',
    対象専門分野: 'ハードウェア、ソフトウェア',
    対象レベル: '4',
    受講前提: '',
    研修方法: '講義',
    標準時間: '',
    標準日数: '2',
    受講料: '',
    提供元: '',
    関連する知識: 'tech-internet',
    コース概要: '',
    修得目標: '',
    ...given,
  };
}

/** The course of a single row. */
export function courseOf(given: Line, context: Partial<DraftContext> = {}): Course {
  const [first] = draft([line(given)], context).courses;
  if (!first) throw new Error('the row was refused');
  return first.course;
}

/** `row field code suggestion` of every problem. */
export function problemsOf({ problems }: CatalogueDraft): string[] {
  return problems.map(({ row, field, code, suggestion }) =>
    [row, field, code, suggestion].filter((part) => part !== undefined).join(' '),
  );
}
