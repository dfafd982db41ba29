/** Workbooks that open clean, read well and print well. */
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { createPlanner } from '../../../../../electron/backend/create-planner.ts';
import { safeCell, sheetName } from '../../../../../electron/backend/files/exports/cell-safety.ts';
import { makeExport } from '../../../../../electron/backend/files/exports/make-export.ts';
import { roadmapWorkbook } from '../../../../../electron/backend/files/exports/roadmap-workbook.ts';
import { workbookBytes } from '../../../../../electron/backend/files/exports/workbook.ts';
import { planRoadmap } from '../../../../../shared/planner/plan-roadmap.ts';
import { exampleRequest } from '../../../../helpers/backend-fixture.ts';
import { prepareFolder } from '../../../../helpers/temp-folder.ts';
import { readSheet } from '../sheets/read-sheet.ts';
import { data, partsOf } from './export-fixture.ts';

const folder = prepareFolder();
const parts = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/styles.xml'] as const;
const open = async (bytes: Uint8Array) => {
  const [sheet = '', workbook = '', styles = ''] = await partsOf(folder.path('a.xlsx'), bytes, parts);
  return { sheet, workbook, styles };
};

test('the catalogue has a styled header, frozen panes, filters, widths, lists and a print set-up', async () => {
  const { bytes, name, type } = await makeExport('catalogue', 'xlsx', data, 'ja');
  expect(name).toBe('コース台帳_2027-04-01.xlsx');
  expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const { sheet, workbook, styles } = await open(bytes);
  expect(sheet).toContain('<pane xSplit="3" ySplit="1" topLeftCell="D2" state="frozen"');
  expect(sheet).toContain(`<autoFilter ref="A1:U${data.catalogue.courses.length + 1}"/>`);
  expect(sheet).toMatch(/<col min="3" max="3" width="24" customWidth/);
  expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/);
  expect(sheet).not.toContain('<f>');
  expect(sheet.match(/<dataValidation /g)).toHaveLength(4);
  expect(sheet).toMatch(/sqref="E2:[^"]*"[^>]*errorStyle="stop"[^>]*><formula1>'選択肢'!\$A\$2:\$A\$5/);
  expect(styles).toMatch(/<b\/>/);
  expect(styles).toMatch(/wrapText/);
  expect(workbook).toContain(`localSheetId="0">'コース台帳'!$1:$1<`);
  expect(workbook).toContain(`name="選択肢" sheetId="2"`);
});

test('names of sheets in formulas and print titles are always quoted', async () => {
  const { workbook } = await open((await makeExport('matrix', 'xlsx', data, 'en')).bytes);
  expect(workbook).toContain(`'Courses by knowledge item'!$A:$C,'Courses by knowledge item'!$1:$2`);
});

test('the standard has a sheet for each of its parts', async () => {
  const { bytes } = await makeExport('standard', 'xlsx', data, 'ja');
  const read = await readSheet(folder.path('b.xlsx'), bytes);
  expect(read.sheets).toEqual([
    'キャリアフレームワーク',
    'スキル項目（改訂後）',
    'スキル項目（改訂前）',
    '習熟度',
    'ファンクション',
    '達成度指標',
    '情報処理技術者試験',
  ]);
  expect(read.cells).toContainEqual(['hardware', 'ハードウェア', '改訂前', '○', '○', '○', '○', '○']);
  const skills = await readSheet(folder.path('b.xlsx'), bytes, 'スキル項目（改訂後）');
  expect(skills.rows).toHaveLength(data.standard.knowledgeItems.size + 1);
});

test('the matrix shows the levels at which each course teaches each item', async () => {
  const { bytes } = await makeExport('matrix', 'xlsx', data, 'ja');
  // Read by another reader than the product's own.
  const cells = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  const items = [...data.standard.knowledgeItems.keys()];
  expect(cells).toHaveLength(data.catalogue.courses.length + 2);
  for (const course of data.catalogue.courses.slice(0, 20)) {
    const row = cells.find(([id]) => id === course.id) ?? [];
    const marked = items.flatMap((item, index) => (row[index + 3] ? [`${item}@${row[index + 3]}`] : []));
    expect(new Set(marked)).toEqual(new Set(course.teaches));
  }
});

test('a standard with little in it makes fewer sheets', async () => {
  const { title, specialties, levels, skillAreas } = data.standard.standard;
  const standard = {
    ...data.standard,
    standard: { title, specialties, levels, skillAreas: { after: skillAreas.after } },
  };
  for (const what of ['catalogue', 'matrix', 'standard'] as const) {
    const { bytes } = await makeExport(what, 'xlsx', { ...data, standard }, 'en');
    expect((await readXlsx(bytes)).sheets[0]?.rows.length).toBeGreaterThan(1);
  }
});

test('a roadmap is its courses and a summary', async () => {
  const { planner, close } = createPlanner();
  const roadmap = await planRoadmap(exampleRequest, planner);
  await close();
  const bytes = await roadmapWorkbook({
    roadmap,
    request: exampleRequest,
    standard: data.standard,
    catalogue: data.catalogue,
    learnerName: '=山田',
    planName: '',
    today: '2027-04-01',
    language: 'ja',
  });
  const read = await readSheet(folder.path('e.xlsx'), bytes);
  expect(read.sheets).toEqual(['研修ロードマップ', '概要']);
  expect(read.rows).toHaveLength(roadmap.totals.courses + 1);
  const summary = await readSheet(folder.path('e.xlsx'), bytes, '概要');
  expect(summary.cells).toContainEqual(['氏名', '=山田']);
  expect((await open(bytes)).sheet).not.toContain('<f>');
});

test('signs that would break the file are taken out, formulas stay text', async () => {
  const rows = [['=1+1', '＝A1', '+1', '@x', '\u0000a\u0008b', 'x\uffff', '\ud800', '_x000D_', 'あ'.repeat(40_000)]];
  const columns = rows[0]?.map((_cell, index) => ({ header: `h${index}`, width: 9 })) ?? [];
  const bytes = await workbookBytes([{ name: 'a/b', columns, rows, frozenColumns: 0 }], 't', 'en');
  const { cells, sheets } = await readSheet(folder.path('f.xlsx'), bytes);
  expect(sheets).toEqual(['a b']);
  expect(cells[1]).toEqual(['=1+1', '＝A1', '+1', '@x', 'ab', 'x', '\ufffd', '_x000D_', 'あ'.repeat(32_767)]);
  expect(safeCell('')).toBeNull();
});

test('sheet names are what Excel takes, and each is there once', () => {
  expect(sheetName("'[a]:*?/\\b'", new Set())).toBe('a      b');
  expect(sheetName('あ'.repeat(40), new Set())).toHaveLength(31);
  expect(sheetName('Same', new Set(['same', 'same (2)']))).toBe('Same (3)');
  expect(sheetName('', new Set())).toBe('Sheet');
});
