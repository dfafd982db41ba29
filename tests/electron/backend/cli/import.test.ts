/** `import catalogue`, `import standard` and `import learners`: into a store, all or nothing; a dry run changes nothing at all. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import encoding from 'encoding-japanese';
import { beforeEach, describe, expect, test } from 'vitest';
import { openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { catalogueSheet, sheetRow } from '../../../helpers/catalogue-fixture.ts';
import { csvOf } from '../../../helpers/learners-fixture.ts';
import { preparePlanCommand } from '../../../helpers/plan-command.ts';
import { runCommand, runCommandHere } from '../../../helpers/run-command.ts';
import { smallCatalogue, smallStandard } from '../../../helpers/small-standard.ts';

const { path, write } = preparePlanCommand();
let store: string;
beforeEach(() => {
  store = path('store.sqlite');
});

const command = (...args: readonly string[]) => runCommandHere(args, { home: path('home') });
const good = () =>
  write('台帳.csv', catalogueSheet([sheetRow('IMP-1'), sheetRow('IMP-2', { prerequisites: 'IMP-1' })]));
const bad = () => write('台帳.csv', catalogueSheet([sheetRow('IMP-1'), sheetRow('IMP-2', { levels: 'たかい' })]));

/** Opens the store, looks, and closes it again. */
async function inStore<Result>(look: (backend: TestBackend) => Promise<Result>): Promise<Result> {
  const backend = await openTestBackend(store);
  try {
    return await look(backend);
  } finally {
    await backend.close();
  }
}

const imported = () =>
  inStore(async ({ call }) =>
    (await call('catalogue.get', {})).courses.flatMap(({ id }) => (id.startsWith('IMP') ? [id] : [])),
  );

describe('a catalogue', () => {
  test('comes into the store as one edit, and says how much it was', async () => {
    const { status, stdout, stderr } = await command('import', 'catalogue', good(), '--store', store);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('2行：追加 2、変更 0、誤り 0、注意 0\n');
    expect(await imported()).toEqual(['IMP-1', 'IMP-2']);
    expect(await inStore(({ call }) => call('history.undo', {}))).toEqual({ undo: null, redo: 'catalogue.import' });
    expect(await imported()).toEqual([]);
  });

  test('with a bad row: status 2, the row is named by sheet, row and column, and nothing is taken', async () => {
    const { status, stdout, stderr } = await command('import', 'catalogue', bad(), '--store', store);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^誤り 台帳 3行 G: [^\n]*たかい[^\n]*\n$/);
    expect(stdout).toContain('誤り 1');
    expect(await imported()).toEqual([]);
    const english = await command('import', 'catalogue', bad(), '--store', store, '--lang', 'en');
    expect(english.stderr).toMatch(/^error [^\n]*\n$/);
    expect(english.stdout).toContain('1 errors');
  });

  test('tried with --dry-run says the same and leaves no store behind', async () => {
    const tried = await command('import', 'catalogue', good(), '--store', store, '--dry-run');
    expect(tried).toMatchObject({ status: 0, stdout: '2行：追加 2、変更 0、誤り 0、注意 0\n' });
    expect(existsSync(store)).toBe(false);
    expect(readdirSync(path('home'))).toEqual([]);
  });

  test('tried with --dry-run on a store leaves its history as it was', async () => {
    await command('import', 'catalogue', good(), '--store', store);
    await inStore(({ call }) => call('history.undo', {}));
    await command('import', 'catalogue', good(), '--store', store, '--dry-run');
    expect(await inStore(({ call }) => call('history.get', {}))).toEqual({ undo: null, redo: 'catalogue.import' });
    expect(await imported()).toEqual([]);
  });

  test('with other headers comes by a mapping', async () => {
    const file = write('他社.csv', '番号,題,段階,知識\nIMP-9,他社の研修,3,hwr-call\n');
    const unknown = await command('import', 'catalogue', file, '--store', store);
    expect(unknown).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]*--mapping[^\n]*\n$/),
    });
    const mapping = write('対応.json', { headerRows: 1, columns: { id: 0, title: 1, levels: 2, knowledge: 3 } });
    const { status, stderr } = await command('import', 'catalogue', file, '--store', store, '--mapping', mapping);
    expect(stderr).not.toContain('誤り');
    expect(status).toBe(0);
    expect(await imported()).toEqual(['IMP-9']);
  });

  test('with prerequisites that nothing bears is refused, or keeps them as text', async () => {
    const file = write('台帳.csv', catalogueSheet([sheetRow('IMP-1', { prerequisites: '実務経験3年' })]));
    expect((await command('import', 'catalogue', file, '--store', store)).status).toBe(2);
    const kept = await command('import', 'catalogue', file, '--store', store, '--keep-unknown-prerequisites');
    expect(kept.status).toBe(0);
    expect(await imported()).toEqual(['IMP-1']);
  });

  test('in Shift_JIS comes in whole', async () => {
    const sheet = catalogueSheet([sheetRow('IMP-1').with(2, '㈱道標の研修①')]);
    const bytes = Buffer.from(encoding.convert(encoding.stringToCode(sheet), { to: 'SJIS', from: 'UNICODE' }));
    const file = path('台帳.csv');
    writeFileSync(file, bytes);
    expect((await command('import', 'catalogue', file, '--store', store)).status).toBe(0);
    const title = await inStore(async ({ call }) => (await call('catalogue.get', {})).courses.at(-1)?.title.ja);
    expect(title).toBe('㈱道標の研修①');
  });
});

describe('a standard', () => {
  const paired = { standard: smallStandard, catalogue: smallCatalogue };

  test('is loaded beside the one in use, or switched to with --use', async () => {
    const loaded = await command('import', 'standard', write('調理場.json', paired), '--store', store);
    expect(loaded).toMatchObject({ status: 0, stderr: '' });
    expect(loaded.stdout).toMatch(/^調理場のスキル標準 \([^)]+\): 10\n$/);
    const titleInUse = () => inStore(async ({ call }) => (await call('standard.get', {})).title.ja);
    expect(await titleInUse()).not.toBe(smallStandard.title.ja);
    await command('import', 'standard', write('調理場.json', paired), '--store', store, '--use');
    expect(await titleInUse()).toBe(smallStandard.title.ja);
  });

  test('tried with --dry-run leaves no store behind, and the history of one as it was', async () => {
    const file = write('調理場.json', paired);
    expect(await command('import', 'standard', file, '--store', store, '--dry-run')).toMatchObject({ status: 0 });
    expect(existsSync(store)).toBe(false);
    await command('import', 'catalogue', good(), '--store', store);
    await inStore(({ call }) => call('history.undo', {}));
    await command('import', 'standard', file, '--store', store, '--dry-run');
    expect(await inStore(({ call }) => call('history.get', {}))).toEqual({ undo: null, redo: 'catalogue.import' });
  });

  test('of another shape is refused in one line that says where', async () => {
    const file = write('調理場.json', { ...smallStandard, specialties: [] });
    for (const more of [[], ['--dry-run']]) {
      const { status, stderr, stdout } = await command('import', 'standard', file, '--store', store, ...more);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]*調理場\.json[^\n]*specialties[^\n]*\n$/);
      expect(stderr).not.toContain('michishirube-upload');
    }
  });
});

describe('wrong use', () => {
  test.each([
    ['nothing to import', ['import'], 'import catalogue FILE'],
    ['no file', ['import', 'catalogue'], 'import catalogue FILE'],
    ['something else', ['import', 'learners-of-mine', 'x'], 'import catalogue FILE'],
    ['one file too many', ['import', 'catalogue', 'a', 'b'], 'import catalogue FILE'],
    ['a file that does not exist', ['import', 'catalogue', 'none.csv'], 'none.csv'],
    ['an option that does not exist', ['import', 'catalogue', 'x', '--fast'], '--fast'],
  ])('%s', async (_what, args, named) => {
    const { status, stdout, stderr } = await command(...args, ...(args.length > 1 ? ['--store', store] : []));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(named);
  });

  test('a file that is no sheet is refused in words, and the store stays as it was', async () => {
    await command('import', 'catalogue', good(), '--store', store);
    const before = readFileSync(store);
    mkdirSync(path('folder'));
    for (const file of [write('絵.csv', '\u0089PNG\r\n\u001a\n'), write('空.csv', ''), path('folder')]) {
      const { status, stderr } = await command('import', 'catalogue', file, '--store', store);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^[^\n]+\n$/);
    }
    expect(readFileSync(store).equals(before)).toBe(true);
  });
});

test('a process of its own does the same', async () => {
  const { status, stdout, stderr } = await runCommand(['import', 'catalogue', good(), '--store', store], {
    home: path('home'),
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: '2行：追加 2、変更 0、誤り 0、注意 0\n',
    stderr: '',
  });
});

describe('learners', () => {
  const header = ['社員番号', '氏名', '所属', '現在レベル', '目標レベル'];
  const list = () => write('名簿.csv', csvOf([header, ['0012', '佐藤 花子', '本部／札幌', '3', '5']]));
  const names = () =>
    inStore(async ({ call }) => (await call('department.get', {})).people.flatMap(({ name }) => (name ? [name] : [])));

  test('come in with their teams where that is asked for, and go out the same', async () => {
    const refused = await command('import', 'learners', list(), '--store', store);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringMatching(/^誤り 名簿 2行 C: /) });
    const tried = await command('import', 'learners', list(), '--store', store, '--create-teams', '--dry-run');
    expect(tried).toMatchObject({ status: 0, stdout: expect.stringContaining('作る所属：本部、本部／札幌') });
    expect(await names()).toEqual([]);
    const taken = await command('import', 'learners', list(), '--store', store, '--create-teams');
    expect(taken.stdout).toContain('1行：追加 1、変更 0、誤り 0、注意 2、変更なし 0');
    expect(await names()).toEqual(['佐藤 花子']);
    expect(await inStore(({ call }) => call('history.get', {}))).toEqual({ undo: 'learner.import', redo: null });

    const out = path('受講者.xlsx');
    expect((await command('export', 'learners', '--store', store, '--format', 'xlsx', '--out', out)).status).toBe(0);
    const again = await command('import', 'learners', out, '--store', store);
    expect(again).toMatchObject({ status: 0, stdout: '1行：追加 0、変更 0、誤り 0、注意 0、変更なし 1\n' });
  });

  test('are exported as JSON with their teams and levels, and not in forms that know no people', async () => {
    await command('import', 'learners', list(), '--store', store, '--create-teams');
    const { stdout } = await command('export', 'learners', '--store', store, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'michishirube-learners',
      learners: [{ name: '' }, { number: '0012', name: '佐藤 花子', team: ['本部', '札幌'], current: 3, plan: null }],
    });
    expect((await command('export', 'learners', '--store', store, '--format', 'moodle')).status).toBe(2);
  });

  test('with headers of their own come in by a mapping', async () => {
    const file = write(
      '人事.csv',
      csvOf([
        ['コード', 'ひと'],
        ['7', '田中 実'],
      ]),
    );
    expect((await command('import', 'learners', file, '--store', store)).status).toBe(2);
    const mapping = write('対応.json', { headerRows: 1, columns: { number: 0, name: 1 } });
    expect((await command('import', 'learners', file, '--store', store, '--mapping', mapping)).status).toBe(0);
    expect(await names()).toEqual(['田中 実']);
  });
});
