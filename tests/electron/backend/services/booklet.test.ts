/** The booklet of a curriculum: what lies in it, of which version, and its bookmarks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createBrowserPrinter } from '../../../../electron/backend/pdf/browser-printer.ts';
import { rendererFolder } from '../../../../electron/backend/renderer-folder.ts';
import type { Input } from '../../../../shared/contract/methods.ts';
import { openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { testBrowserPath } from '../../../helpers/browser.ts';
import { isTagged, pdfOutline } from '../../../helpers/pdf-outline.ts';
import { storeCurriculum, storedCurriculum } from '../../../helpers/stored-curriculum.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;

const wanted = (given: Partial<Input<'paper.booklet'>> = {}): Input<'paper.booklet'> => ({
  curriculum: storedCurriculum,
  version: 1,
  parts: ['sheets', 'calendar', 'list', 'diagram'],
  language: 'ja',
  ...given,
});

beforeEach(async () => {
  const file = folder.path('store.sqlite');
  storeCurriculum(file);
  const pdf = existsSync(join(rendererFolder(), 'fonts'))
    ? createBrowserPrinter(await testBrowserPath(), rendererFolder())
    : null;
  backend = await openTestBackend(file, { pdf });
});
afterEach(() => backend.close());

test('tells the version and its date on the cover, and escapes what people wrote', async () => {
  const { html, title } = await backend.call('paper.booklet', wanted());
  expect(title).toBe('カリキュラム冊子 保守責任者 <育成> 第1版');
  expect(html).toContain('<h1>保守責任者 &lt;育成&gt;</h1>');
  expect(html).not.toContain('<育成>');
  for (const text of ['第1版', '2026/10/01', '初版', '現場の責任者になる人に。', 'レベル5 → レベル6'])
    expect(html).toContain(text);
});

test('holds a course sheet for every course of its list, and a bar for every course of its calendar', async () => {
  const { html } = await backend.call('paper.booklet', wanted());
  const list = html.slice(html.indexOf('コースの一覧'), html.indexOf('年度ごとの予定'));
  const listed = [...list.matchAll(/<td><span class="small">([A-Z]+-\d+)/g)].map(([, id]) => id);
  const sheets = [...html.matchAll(/<header><span class="id">([^<]+)</g)].map(([, id]) => id);
  expect(listed.length).toBeGreaterThan(5);
  expect(sheets).toEqual(listed);
  const bars = new Set([...html.matchAll(/font-size="8.4">([A-Z]+-\d+)/g)].map(([, id]) => id));
  expect(bars).toEqual(new Set(listed));
});

test('shows the draft where asked, and only the parts asked for', async () => {
  const { html, title } = await backend.call(
    'paper.booklet',
    wanted({ version: null, parts: ['list'], language: 'en' }),
  );
  expect(title).toContain('Draft');
  expect(html).toContain('Level 4');
  expect(html).not.toContain('class="course-sheets"');
});

test('refuses a version that was never published', async () => {
  expect(await backend.refusal('paper.booklet', wanted({ version: 7 }))).toMatchObject({
    code: 'not-found',
    details: { what: 'curriculum' },
  });
});

describe.skipIf(!existsSync(join(rendererFolder(), 'fonts')))('with a browser', () => {
  test('its PDF is tagged, with a bookmark for each part and below it for each course', async () => {
    const file = await backend.call('paper.bookletPdf', wanted());
    expect(file.name).toBe('カリキュラム冊子_保守責任者_育成_第1版.pdf');
    const pdf = Buffer.from(file.base64, 'base64');
    expect(isTagged(pdf)).toBe(true);
    const outline = pdfOutline(pdf);
    expect(outline.map(({ title }) => title)).toEqual([
      '保守責任者 <育成>',
      '研修コース群（体系図）',
      'コースの一覧',
      '年度ごとの予定',
      'コースシート',
    ]);
    expect(outline.at(-1)?.below.length).toBeGreaterThan(5);
  });
});
