/** The table and the text of a roadmap in which everything happens at once. */

import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roadmapWorkbook } from '../../../../electron/backend/files/exports/roadmap-workbook.ts';
import { csvText } from '../../../../electron/backend/files/roadmap-csv.ts';
import { roadmapTable } from '../../../../electron/backend/files/roadmap-rows.ts';
import { roadmapText } from '../../../../electron/backend/files/roadmap-text.ts';
import { openSheetFile } from '../../../../electron/backend/files/sheets/open-sheet-file.ts';
import { csvCells } from '../../../helpers/csv-cells.ts';
import { eventfulContent, held, waiting } from '../../../helpers/eventful-roadmap.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();

async function cellsOf(id: string, language: 'ja' | 'en'): Promise<(header: string) => string> {
  const { roadmap, standard } = await eventfulContent();
  const [header = [], ...rows] = csvCells(csvText(roadmapTable(roadmap, standard, language)));
  const row = rows.find((cells) => cells[2] === id) ?? [];
  return (name) => row[header.indexOf(name)] ?? 'no such column';
}

test('CSV names session and place, and how sure cost and dates are', async () => {
  const inSession = await cellsOf(held, 'ja');
  expect(['受講料の別', '開催回', '場所', '日程の別'].map(inSession)).toEqual(['', 'S-7', '大阪, 北区; 3階', '開催回']);
  const assumed = await cellsOf(waiting, 'en');
  expect(['cost', 'costKind', 'session', 'dateKind'].map(assumed)).toEqual([
    '60000',
    'estimate',
    '',
    'to be announced (assumed)',
  ]);
  expect(assumed('timing')).toContain('No session up to 30 Jul 2027 fits');
  const unknown = await cellsOf('CMT-601', 'ja');
  expect(['受講料', '受講料の別'].map(unknown)).toEqual(['', '不明']);
});

test('the text says what is new about the plan, and marks its courses', async () => {
  const text = roadmapText(await eventfulContent());
  for (const part of [
    '同時に計画：ソフトウェア',
    '期限：2028年12月31日（12日超過）',
    '期限に間に合わせる方法',
    'うち概算',
  ])
    expect(text).toContain(part);
  const line = (id: string) => text.split('\n').find((each) => each.includes(` ${id} `)) ?? '';
  expect(line(held)).toContain('[大阪, 北区; 3階]');
  expect(line(waiting)).toContain('[日程未定]');
});

test('the workbook’s summary says what is new about the plan', async () => {
  const file = folder.path('計画.xlsx');
  writeFileSync(file, await roadmapWorkbook(await eventfulContent({ language: 'en' })));
  const sheet = await openSheetFile(file, '計画.xlsx');
  const rows: (readonly string[])[] = [];
  for await (const row of sheet.rows(sheet.sheets[1] ?? '')) rows.push(row.cells);
  await sheet.close();
  const value = (label: string) => rows.find(([name]) => name === label)?.[1] ?? '';
  expect(value('Deadline')).toBe('31 Dec 2028 (missed by 12 days)');
  expect(value('Any one of these would meet the deadline')).toContain('Study 5 h a week');
  expect(value('Cost')).toMatch(/known.*estimated/);
  expect(value('Days without study')).toContain('移行作業');
});
