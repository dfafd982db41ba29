/** `export`: what a department has, as files for other programs; nothing is left behind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueSheet, sheetRow } from '../../../helpers/catalogue-fixture.ts';
import { csvCells } from '../../../helpers/csv-cells.ts';
import { preparePlanCommand } from '../../../helpers/plan-command.ts';
import { runCommandHere } from '../../../helpers/run-command.ts';

const { path, write } = preparePlanCommand();
const command = (...args: readonly string[]) => runCommandHere(args, { home: path('home') });

/** A store with one course of the department's own. */
async function ownStore(): Promise<string> {
  const store = path('store.sqlite');
  await command('import', 'catalogue', write('台帳.csv', catalogueSheet([sheetRow('IMP-1')])), '--store', store);
  return store;
}

describe('the catalogue', () => {
  test('is CSV that opens right in a spreadsheet, own courses included', async () => {
    const { status, bytes, stdout, stderr } = await command('export', 'catalogue', '--store', await ownStore());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = csvCells(stdout);
    expect(header?.slice(0, 3)).toEqual(['コースID', 'コース群', 'コース名']);
    expect(rows.map(([id]) => id)).toEqual(expect.arrayContaining(['CSM-301', 'IMP-1']));
  });

  test('without a store is what ships, and no store is made', async () => {
    const { status, stdout } = await command('export', 'catalogue', '--lang', 'en');
    expect(status).toBe(0);
    expect(csvCells(stdout)[0]?.slice(0, 3)).toEqual(['id', 'group', 'title']);
    expect(readdirSync(path('home'))).toEqual([]);
  });

  test.each(['csv', 'xlsx'])('as %s comes back into another store without loss', async (format) => {
    const file = path(`out.${format}`);
    const out = await command('export', 'catalogue', '--store', await ownStore(), '--format', format, '--out', file);
    expect(out).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const back = await command('import', 'catalogue', file, '--store', path('other.sqlite'));
    expect(back.stderr).not.toContain('誤り');
    expect(back).toMatchObject({ status: 0, stdout: expect.stringContaining('追加 1、変更 0、誤り 0') });
  });
});

test.each([
  ['catalogue', 'json', /^\{/],
  ['catalogue', 'xlsx', /^PK/],
  ['catalogue', 'moodle', /fullname/],
  ['matrix', 'csv', /CSM-301/],
  ['matrix', 'xlsx', /^PK/],
  ['standard', 'csv', /ハードウェア/],
  ['standard', 'xlsx', /^PK/],
  ['standard', 'json', /"specialties"/],
  ['standard', 'moodle', /Parent ID number/],
  ['standard', 'case', /CFDocument/],
  ['demand', 'csv', /必要席数/],
  ['demand', 'xlsx', /^PK/],
  ['sessions', 'json', /^\[\]/],
])('export %s --format %s', async (what, format, expected) => {
  const { status, stdout, stderr } = await command('export', what, '--format', format);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(expected);
});

describe('wrong use', () => {
  test.each([
    ['nothing to export', ['export'], 'export catalogue'],
    ['something else', ['export', 'everything'], 'export catalogue'],
    ['two things', ['export', 'catalogue', 'matrix'], 'export catalogue'],
    ['a format that does not exist', ['export', 'catalogue', '--format', 'docx'], 'docx'],
    ['a store that does not exist', ['export', 'catalogue', '--store', 'none.sqlite'], 'none.sqlite'],
    ['a place that cannot be written', ['export', 'catalogue', '--out', '/no such folder/x.csv'], 'no such folder'],
  ])('%s', async (_what, args, named) => {
    const { status, stdout, stderr } = await command(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(named);
    expect(existsSync('none.sqlite')).toBe(false);
  });

  test('replaces the file of --out only when all is made', async () => {
    const file = write('out.csv', 'older');
    expect((await command('export', 'catalogue', '--format', 'docx', '--out', file)).status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('older');
  });
});
