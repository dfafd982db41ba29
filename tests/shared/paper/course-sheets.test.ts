/** Course sheets on paper: every field of the standard's sheet, the whole AND/OR tree, one page a course. */
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../electron/backend/resources.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { type CourseSheetsInput, renderCourseSheets } from '../../../shared/paper/course-sheets.ts';
import { textOf } from '../../helpers/paper-fixture.ts';
import { builtInPlanner, catalogueOf, course, tinyIndex } from '../../helpers/planner-fixture.ts';

const { standard } = builtInPlanner();
const catalogue = builtInCatalogue();

function sheets(ids: readonly string[], given: Partial<CourseSheetsInput> = {}) {
  const courses = ids
    .map((id) => catalogue.courses.find((entry) => entry.id === id))
    .filter((found) => found !== undefined);
  return renderCourseSheets({
    courses,
    groups: catalogue.groups,
    standard,
    catalogue,
    language: 'ja',
    today: '2026-11-23',
    fonts: null,
    ...given,
  });
}

function tinySheet(given: Partial<Course>, others: readonly Course[] = []): string {
  const printed = course('X-1', given);
  const tiny = catalogueOf([printed, ...others]);
  const paper = sheets([], { courses: [printed], groups: tiny.groups, standard: tinyIndex, catalogue: tiny });
  return textOf(paper.html);
}

describe('a sheet', () => {
  test('bears the standard’s own fields in its order, with what the course says in each', () => {
    const text = textOf(sheets(['CSM-609']).html);
    const fields = ['講座分類', '対象専門分野', 'コース概要', '受講対象者', '受講前提', '研修方法', '期間'];
    const rest = ['研修修了後のスキル修得目標', '対象スキル項目', '関連する知識'];
    const places = [...fields, ...rest].map((field) => text.indexOf(` ${field} `));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('カスタマサービスマネジメント（レベル6）');
    expect(text).toContain('改善提案、開発工程へのフィードバック');
    expect(text).toContain('提案 › 改善策の提案');
  });

  test('tells an unknown cost as unknown, and a cost of nothing as nothing', () => {
    expect(tinySheet({ cost: null })).toContain('受講料 不明');
    expect(tinySheet({ cost: 0 })).toContain('受講料 ¥0');
  });

  test('keeps or and and apart', () => {
    const others = ['A', 'B', 'C'].map((id) => course(id));
    const text = tinySheet({ prerequisites: [['A', 'B'], ['C']], prerequisiteText: '実務1年' }, others);
    expect(text).toContain('A Aの名 または B Bの名 かつ C Cの名 実務1年');
  });

  test('is set in English too, under the names of the fields without their explanations', () => {
    const text = textOf(sheets(['CSM-301'], { language: 'en' }).html);
    expect(text).toContain('Prerequisites MGB-202');
    expect(text).toContain('and PSN-301');
    expect(text).not.toContain('courses completed, or equal knowledge');
  });

  test('of a standard without a sheet of its own has the usual fields', () => {
    expect(tinySheet({ teaches: ['work-a@1', 'unknown@2'] })).toContain('関連する知識 workの名： work-aの名 unknown');
  });

  test('cannot be broken by what a course is called', () => {
    const paper = sheets([], {
      courses: [
        course('X-1', { title: { ja: '</style><script>alert(1)</script>', en: 'x' }, provider: '"><img src=x>' }),
      ],
    });
    expect(paper.html).not.toMatch(/<script|<img/);
  });
});

test('several courses are one page each, in the order asked for', () => {
  const { html, title } = sheets(['NET-401', 'CSM-301']);
  expect([...html.matchAll(/<span class="id">([^<]+)</g)].map(([, id]) => id)).toEqual(['NET-401', 'CSM-301']);
  expect(title).toBe('コースシート');
  expect(html).toContain('.sheet + .sheet { break-before: page; }');
});

test('one course names the document', () => {
  expect(sheets(['CSM-609']).title).toBe('コースシート CSM-609 部門横断の改善提案（総合演習）');
});
