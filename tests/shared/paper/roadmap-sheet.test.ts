/** The A4 sheet: every course with its dates, reasons and prerequisites, totals that add up, in both languages. */
import { describe, expect, test } from 'vitest';
import { formatTableDate } from '../../../shared/i18n/format.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { cellsOf, courseRow, print, textOf } from '../../helpers/paper-fixture.ts';
import { builtInPlanner, coursesOf, record } from '../../helpers/planner-fixture.ts';

/** Kana, kanji, and the punctuation of Japanese text; the wide space only sets texts apart. */
const japanese = /[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]/;

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  test('prints every course of the roadmap once, in order, with title and dates', async () => {
    const { html, roadmap } = await print({}, { language });
    const courses = coursesOf(roadmap);
    expect(courses.length).toBeGreaterThan(30);
    expect([...html.matchAll(/<span class="id">([^<]+)<\/span>/g)].map(([, id]) => id)).toEqual(
      courses.map(({ id }) => id),
    );
    courses.forEach((course, at) => {
      const text = textOf(courseRow(html, course.id));
      expect(text, course.id).toContain(`${at + 1} ${course.id} ${course.title[language]}`);
      expect(text, course.id).toContain(formatTableDate(course.start, language));
    });
  });

  test('prints hours and days of every course, and nothing where it has none', async () => {
    const { html, roadmap } = await print({}, { language });
    for (const { id, eLearningHours, classDays } of coursesOf(roadmap)) {
      const [cells] = cellsOf(courseRow(html, id));
      expect(cells?.slice(4, 6), id).toEqual([`${eLearningHours ?? ''}`, `${classDays ?? ''}`]);
    }
  });

  test('says of an unknown cost that it is unknown, and never prints a zero for it', async () => {
    const { html } = await print({}, { language });
    const totals = textOf(html.slice(html.indexOf('<section class="totals">'), html.indexOf('</section>')));
    expect(totals).toContain(language === 'ja' ? '受講料 不明' : 'Cost unknown');
    expect(html).not.toContain('¥');
  });

  test('prints the known part of a cost beside how many are unknown', async () => {
    const planner = builtInPlanner();
    const { groups, courses } = planner.catalogue.catalogue;
    const priced = courses.map((course) => (course.id === 'CSM-601' ? { ...course, cost: 120_000 } : course));
    const { html, roadmap } = await print({}, { language }, ['roadmap'], {
      ...planner,
      catalogue: indexCatalogue({ groups, courses: priced }),
    });
    const unknown = roadmap.totals.courses - 1;
    expect(textOf(html)).toContain(
      language === 'ja' ? `不明 判明分 ¥120,000（不明 ${unknown}件）` : `unknown ¥120,000 known (${unknown} unknown)`,
    );
  });

  test('prints what each level asks for beyond courses', async () => {
    const { html, roadmap } = await print({}, { language });
    const text = textOf(html);
    for (const milestone of roadmap.milestones) {
      for (const item of milestone.items) {
        expect(text).toContain(item.text[language]);
        for (const counted of item.of ?? []) expect(text).toContain(counted[language]);
      }
    }
  });

  test('prints name, plan, date and the path', async () => {
    const text = textOf((await print({}, { language, learnerName: '山田 太郎', planName: 'P-1' })).html);
    for (const part of ['山田 太郎', 'P-1', formatTableDate('2027-04-01', language)]) expect(text).toContain(part);
    expect(text).toContain(language === 'ja' ? 'レベル3 → レベル6' : 'Level 3 → Level 6');
  });
});

test('the English sheets hold no Japanese', async () => {
  const { html, roadmap } = await print(
    { objective: 'courses' },
    { language: 'en', learnerName: 'Hanako', planName: 'Plan 1' },
    ['roadmap', 'diagram'],
  );
  expect(roadmap.status).toBe('optimal');
  const found = [...textOf(html).matchAll(new RegExp(`.{0,30}${japanese.source}.{0,30}`, 'gu'))].map(([part]) => part);
  expect(found).toEqual([]);
});

describe('prerequisites', () => {
  test('show the whole tree: every alternative, how each is met, and which are not', async () => {
    const { html, roadmap } = await print({ from: 4, to: 5 });
    const course = coursesOf(roadmap).find(({ id }) => id === 'HWN-501');
    const text = textOf(courseRow(html, 'HWN-501'));
    expect(course?.prerequisites).toHaveLength(3);
    expect(text).toContain('[HWN-401（保有） または HWN-402（保有）]');
    expect(text).toContain('＋ [NET-401（保有） または NET-402（保有）]');
  });

  test('tell planned, completed and unmet apart', async () => {
    const completed = ['PMG-402', 'PMG-301'];
    const { html } = await print({ from: 3, to: 5, record: record({ completed }) });
    expect(textOf(courseRow(html, 'PMG-501'))).toMatch(/PMG-401（保有） または PMG-402（修了済み）/);
    const plain = await print({ from: 3, to: 5 });
    const text = textOf(courseRow(plain.html, 'PMG-501'));
    expect(text).toMatch(/PMG-401 または PMG-402（計画内）/);
  });
});

describe('what stands in the way', () => {
  test('is printed with the choices that clash, in words', async () => {
    const { html } = await print({ from: 5, to: 6, excluded: ['CSM-609'] });
    const text = textOf(html);
    expect(text).toContain('条件を満たす計画なし');
    expect(text).toMatch(/「CSM-609 .+」の除外/);
    expect(text).toContain('カスタマサービスマネジメント「改善提案」 レベル6');
  });

  test('nothing is printed of it where all is well', async () => {
    expect((await print({})).html).not.toContain('class="alert"');
  });

  test('where nothing is to be done the sheet says so, without dates that are none', async () => {
    const planner = builtInPlanner();
    const all = planner.catalogue.ids.filter((id) => planner.catalogue.courses.get(id)?.levels[0] === 6);
    const { html, roadmap } = await print({ from: 5, to: 6, record: record({ completed: all }) });
    expect(roadmap.stages).toEqual([]);
    expect(textOf(html)).toContain('受講すべきコースはない');
    expect(html).not.toMatch(/NaN|undefined|Infinity|null/);
  });
});

describe('fiscal years', () => {
  test.each([
    ['hardware', 0],
    ['software', 3],
    ['facility', 4],
  ] as const)('the years of %s from level %i add up to the totals', async (specialty, from) => {
    const { html, roadmap } = await print({ specialty, from, to: 6, classDaysPerMonth: 1.5, start: '2027-01-15' });
    const start = html.indexOf('<table class="years">');
    const [, ...rows] = cellsOf(html.slice(start, html.indexOf('</table>', start)));
    const number = (text: string | undefined) => Number((text ?? '').replace(/[^\d.]/g, ''));
    const years = rows.slice(0, -1);
    expect(years.length).toBeGreaterThan(2);
    expect(years[0]?.[0]).toBe('2026年度');
    const sums = [1, 2, 3].map((column) => years.reduce((sum, row) => sum + number(row[column]), 0));
    const { courses, eLearningHours, classDays } = roadmap.totals;
    expect(sums).toEqual([courses, eLearningHours, classDays]);
    expect(rows.at(-1)?.slice(1).map(number)).toEqual([courses, eLearningHours, classDays]);
  });
});
