/** Days off and sessions from files of the user's: JSON and sheets, in both languages, with the place of every fault. */
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workbookBytes } from '../../../../electron/backend/files/exports/workbook.ts';
import { readDaysOff } from '../../../../electron/backend/files/read-days-off.ts';
import { readSessions } from '../../../../electron/backend/files/read-sessions.ts';
import { RefusalError } from '../../../../shared/contract/error.ts';
import { wordRefusal } from '../../../../shared/i18n/word-refusal.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();

function write(name: string, content: string | Uint8Array): string {
  const file = folder.path(name);
  writeFileSync(file, content);
  return file;
}

async function refusal(work: Promise<unknown>, language: 'ja' | 'en' = 'ja'): Promise<string> {
  const error = await work.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (error instanceof RefusalError) return wordRefusal(error.toRefusal(), language);
  throw new Error(`not refused: ${String(error)}`);
}

describe('days off', () => {
  const wanted = [
    { from: '2027-12-27', to: '2028-01-05', label: '休暇', stops: 'all' },
    { from: '2028-03-31', to: '2028-03-31', label: '', stops: 'classes' },
  ];

  test.each([
    ['Japanese', '開始日,終了日,名称,対象\r\n2027/12/27,2028年1月5日,休暇,すべて\r\n2028-03-31,,,集合研修\r\n'],
    ['English', '\uFEFFfrom,to,label,stops\n2027-12-27,2028-01-05,休暇,\n2028-03-31,,,Classes\n'],
    ['other order', '対象,名称,終了日,開始日\n全て,休暇,2028-01-05,2027-12-27\n集合研修のみ,,,2028-03-31\n'],
  ])('as CSV: %s', async (_what, text) => {
    expect(await readDaysOff(write('off.csv', text), 'ja')).toEqual(wanted);
  });

  test('as a workbook', async () => {
    const columns = ['開始日', '終了日', '名称', '対象'].map((header) => ({ header, width: 10 }));
    const rows = wanted.map(({ from, to, label, stops }) => [from, to, label, stops]);
    const bytes = await workbookBytes([{ name: '休み', columns, rows, frozenColumns: 0 }], '休み', 'ja');
    expect(await readDaysOff(write('off.xlsx', bytes), 'ja')).toEqual(wanted);
  });

  test('as JSON, whatever the file is called', async () => {
    for (const name of ['off.json', 'off']) {
      expect(await readDaysOff(write(name, JSON.stringify(wanted)), 'ja')).toEqual(wanted);
    }
  });

  test.each([
    ['no header', '2027-12-27,2028-01-05\n', ['開始日']],
    ['a date that does not exist', 'from,to\n2027-02-30,\n', ['A2', '2027-02-30']],
    ['an end before its beginning', 'from,to\n2027-04-02,2027-04-01\n', ['B2', '前']],
    ['a word for nothing', 'from,stops\n2027-04-02,午後\n', ['B2', '午後']],
    ['what every object inherits', 'from,stops\n2027-04-02,constructor\n', ['B2', 'constructor']],
    ['a label without end', `from,label\n2027-04-02,${'長'.repeat(101)}\n`, ['B2', '100']],
    ['nothing', '', ['off.csv']],
  ])('are refused with their place: %s', async (_what, text, named) => {
    const line = await refusal(readDaysOff(write('off.csv', text), 'ja'));
    for (const part of named) expect(line).toContain(part);
    expect(line).not.toContain('undefined');
  });

  test('of JSON are refused with their place', async () => {
    const broken = write('off.json', JSON.stringify([wanted[0], { ...wanted[1], from: '2028-02-30' }]));
    const line = await refusal(readDaysOff(broken, 'en'), 'en');
    expect(line).toContain('1.from');
    expect(line).toContain('2028-02-30');
  });
});

describe('sessions', () => {
  const wanted = [
    { id: 'A', course: 'CSM-601', dates: ['2027-06-14', '2027-06-15'], seats: 4, place: '東京', note: '' },
    { id: 'NET-601 2027-07-01', course: 'NET-601', dates: ['2027-07-01'], seats: null, place: '', note: '' },
  ];

  test.each([
    ['Japanese', '開催回,コースID,日程,残席,場所\nA,CSM-601,2027/6/15 2027/6/14,４席,東京\n,NET-601,2027年7月1日,,\n'],
    ['English', 'id,course,dates,seats,place\nA,CSM-601,"2027-06-14, 2027-06-15",4,東京\n,NET-601,2027-07-01,,\n'],
  ])('as CSV: %s', async (_what, text) => {
    expect(await readSessions(write('sessions.csv', text), 'ja')).toEqual(wanted);
  });

  test('as JSON, in which seats, place and note may be left out', async () => {
    const { seats: _seats, place: _place, note: _note, ...short } = wanted[1] ?? {};
    expect(await readSessions(write('s.json', JSON.stringify([wanted[0], short])), 'ja')).toEqual(wanted);
  });

  test.each([
    ['no course column', 'id,dates\nA,2027-06-14\n', ['コースID']],
    ['no course', 'course,dates\n,2027-06-14\n', ['A2']],
    ['no date', 'course,dates\nX-1,\n', ['B2']],
    ['a word for a date', 'course,dates\nX-1,2027-06-14 未定\n', ['B2', '未定']],
    ['seats below nothing', 'course,dates,seats\nX-1,2027-06-14,-1\n', ['C2', '-1']],
    ['the same session twice', 'id,course,dates\nA,X-1,2027-06-14\nA,X-1,2027-06-15\n', ['「A」']],
  ])('are refused with their place: %s', async (_what, text, named) => {
    const line = await refusal(readSessions(write('sessions.csv', text), 'ja'));
    for (const part of named) expect(line).toContain(part);
  });
});
