/** `plan` by a department's own data: a sheet as the catalogue, a store's own courses, and a workbook as the answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSheetFile } from '../../../../electron/backend/files/sheets/open-sheet-file.ts';
import { emptyRecord } from '../../../../shared/model/record.ts';
import { exampleRequest, openTestBackend } from '../../../helpers/backend-fixture.ts';
import { catalogueSheet, sheetRow } from '../../../helpers/catalogue-fixture.ts';
import { coursesOf, preparePlanCommand, shortPlan } from '../../../helpers/plan-command.ts';
import { runCommandHere } from '../../../helpers/run-command.ts';
import { smallCatalogue, smallStandard } from '../../../helpers/small-standard.ts';

const { path, plan, roadmap, smallWorld, write } = preparePlanCommand();
const ids = async (args: readonly string[]) => coursesOf(await roadmap(args)).map(({ id }) => id);
const command = (...args: readonly string[]) => runCommandHere(args, { home: path('home') });

describe('--catalogue with a sheet', () => {
  test.each(['csv', 'xlsx'])('plans as the JSON of the same courses does: %s', async (format) => {
    const file = path(`台帳.${format}`);
    await command('export', 'catalogue', '--format', format, '--out', file);
    expect(await ids([...shortPlan, '--catalogue', file])).toEqual(await ids(shortPlan));
  });

  test('goes by its content, not by its name', async () => {
    const file = write('台帳.txt', catalogueSheet([sheetRow('IMP-1')]));
    const question = ['--specialty', 'hardware', '--from', '2', '--to', '3', '--start', '2027-04-01'];
    expect(await ids([...question, '--catalogue', file])).toEqual(['IMP-1']);
    expect(await ids([...smallWorld(), '--catalogue', write('台帳', JSON.stringify(smallCatalogue))])).toHaveLength(7);
  });

  test.each([
    [
      'a bad row',
      catalogueSheet([sheetRow('IMP-1'), sheetRow('IMP-2', { levels: 'たかい' })]),
      ['台帳.csv', 'G3', 'たかい'],
    ],
    [
      'a prerequisite that nothing bears',
      catalogueSheet([sheetRow('IMP-1', { prerequisites: '実務経験' })]),
      ['H2', '実務経験'],
    ],
    ['no header that is known', '番号,題\n1,研修\n', ['台帳.csv', '見出し']],
    ['a picture', '\u0089PNG\r\n\u001a\n', ['台帳.csv']],
    ['nothing in it', '', ['台帳.csv']],
  ])('is refused in one line that says where: %s', async (_what, content, named) => {
    const { status, stdout, stderr } = await plan([...shortPlan, '--catalogue', write('台帳.csv', content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    for (const part of named) expect(stderr).toContain(part);
  });
});

test('--standard may hold its own catalogue', async () => {
  const file = write('対.json', { standard: smallStandard, catalogue: smallCatalogue });
  const question = ['--specialty', 'cook', '--from', '0', '--to', '4', '--start', '2027-04-01'];
  expect(await ids([...question, '--standard', file])).toEqual(await ids(smallWorld()));
});

describe('--store', () => {
  test('plans by the department’s own courses, and by none that it switched off', async () => {
    const store = path('store.sqlite');
    const backend = await openTestBackend(store);
    await backend.call('catalogue.copyCourse', { id: 'CSM-601', newId: 'OWN-601', replace: true });
    await backend.close();
    const planned = await ids([...shortPlan, '--store', store]);
    expect(planned).toContain('OWN-601');
    expect(planned).not.toContain('CSM-601');
    expect(await ids(shortPlan)).toContain('CSM-601');
    expect(await ids([...shortPlan, '--store', store, '--lock', 'CSM-601'])).toContain('OWN-601');
  });

  test('with --learner plans a question that names own courses, by the standard of the plan', async () => {
    const store = path('store.sqlite');
    const backend = await openTestBackend(store);
    await backend.call('catalogue.copyCourse', { id: 'CSM-601', newId: 'OWN-601', replace: false });
    const { id } = await backend.call('learners.create', { name: '佐藤' });
    await backend.call('learners.update', { id, record: { ...emptyRecord, completed: ['OWN-601'] } });
    const request = { ...exampleRequest, excluded: ['CSM-601'] };
    await backend.call('plans.create', { learner: id, name: '計画', request });
    await backend.close();
    const { status, stdout } = await plan(['--learner', id, '--store', store, '--format', 'json']);
    expect(status).toBe(0);
    expect(stdout).not.toContain('"id": "CSM-601"');
  });

  test('another standard in use is the one that is planned by', async () => {
    const store = path('store.sqlite');
    const file = write('対.json', { standard: smallStandard, catalogue: smallCatalogue });
    await command('import', 'standard', file, '--store', store, '--use');
    const question = ['--specialty', 'cook', '--from', '0', '--to', '4', '--start', '2027-04-01'];
    expect(await ids([...question, '--store', store])).toEqual(await ids(smallWorld()));
  });

  test('that does not exist is refused', async () => {
    const { status, stderr } = await plan([...shortPlan, '--store', path('none.sqlite')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]*none\.sqlite[^\n]*\n$/);
  });
});

describe('--format xlsx', () => {
  test('is a workbook with a row for each course', async () => {
    const file = path('計画.xlsx');
    expect(await plan([...shortPlan, '--format', 'xlsx', '--out', file])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(file).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    const sheet = await openSheetFile(file, '計画.xlsx');
    const rows = [];
    for await (const row of sheet.rows(sheet.sheets[0] ?? '')) rows.push(row.cells);
    await sheet.close();
    const cells = rows.flat();
    for (const { id, title } of coursesOf(await roadmap(shortPlan))) {
      expect(cells).toContain(id);
      expect(cells).toContain(title.ja);
    }
  });

  test('comes on standard output too, and for a plan that nothing meets', async () => {
    const args = [...shortPlan, '--lock', 'CSM-301', '--exclude', 'CSM-301', '--format', 'xlsx'];
    const { status, bytes } = await plan(args);
    expect(status).toBe(3);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });
});
