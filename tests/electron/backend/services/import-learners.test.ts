/** Learners that come in as a file and go out again: preview, one edit, undo, and a round trip without loss. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../../shared/contract/methods.ts';
import { emptyProfile, type Profile } from '../../../../shared/curriculum/person.ts';
import type { Language } from '../../../../shared/model/localized.ts';
import { openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { upload } from '../../../helpers/catalogue-fixture.ts';
import { csvOf } from '../../../helpers/learners-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  return () => backend.close();
});

type Choices = Input<'import.preview'>;

async function choicesOf(name: string, content: string | Buffer, given: Partial<Choices> = {}): Promise<Choices> {
  const sent = await upload(backend, name, content);
  const { sheet, mapping } = await backend.call('import.inspect', { what: 'learners', upload: sent });
  const what = 'learners' as const;
  return { what, upload: sent, sheet, mapping, keepUnknownPrerequisites: false, language: 'ja', task: 't', ...given };
}

const header = ['社員番号', '氏名', '所属', '専門分野', '現在レベル', '目標レベル', '修了コース', '保有資格'];
const first = [
  header,
  ['0012', '佐藤 花子', '本部／札幌', 'ハードウェア', '3', '5', 'CSM-301', ''],
  ['0013', '鈴木 一郎', '本部', 'ソフトウェア', '未経験', '2', '', 'レベル1'],
];

const people = async () => (await backend.call('department.get', {})).people.filter(({ owner }) => !owner);
const teams = async () => (await backend.call('department.get', {})).teams;
const preview = async (sheet: readonly (readonly string[])[], given: Partial<Choices> = {}) =>
  backend.call('import.preview', await choicesOf('名簿.csv', csvOf(sheet), given));
const apply = async (sheet: readonly (readonly string[])[], given: Partial<Choices> = {}) =>
  backend.call('import.apply', await choicesOf('名簿.csv', csvOf(sheet), { createTeams: true, ...given }));

describe('importing learners', () => {
  test('adds people, teams and what they have completed as one edit that is undone and redone', async () => {
    expect(await preview(first)).toMatchObject({ rows: 2, errors: 2, people: [] });
    const said = await preview(first, { createTeams: true });
    expect(said).toMatchObject({ rows: 2, added: 2, changed: 0, same: 0, errors: 0, teams: ['本部', '本部／札幌'] });
    expect(said.people[0]).toEqual({
      row: 2,
      isNew: true,
      name: '佐藤 花子',
      changes: [
        { field: 'name', before: '', after: '佐藤 花子' },
        { field: 'number', before: '', after: '0012' },
        { field: 'team', before: '', after: '本部／札幌' },
        { field: 'specialty', before: '', after: 'ハードウェア' },
        { field: 'current', before: '', after: 'レベル3' },
        { field: 'target', before: '', after: 'レベル5' },
        { field: 'completed', before: '', after: 'CSM-301' },
      ],
    });
    expect(await people()).toEqual([]);
    expect(await apply(first)).toMatchObject({ added: 2, errors: 0 });
    const after = await backend.call('department.get', {});
    const names = new Map(after.teams.map(({ id, name }) => [id, name]));
    expect(
      (await people()).map(({ name, number, team, current }) => [name, number, names.get(team ?? ''), current]),
    ).toEqual([
      ['佐藤 花子', '0012', '札幌', 3],
      ['鈴木 一郎', '0013', '本部', 0],
    ]);
    const [sato] = await people();
    const { entries } = await backend.call('record.get', { learner: sato?.id ?? '' });
    expect(entries).toMatchObject([
      { content: { kind: 'course', course: 'CSM-301', status: 'completed', date: null } },
    ]);
    expect(await backend.call('history.undo', {})).toMatchObject({ undo: null, redo: 'learner.import' });
    expect(await people()).toEqual([]);
    expect(await teams()).toEqual([]);
    await backend.call('history.redo', {});
    expect(await backend.call('department.get', {})).toEqual(after);
  });

  test('a second time changes nothing; a change is told field by field and keeps what was before', async () => {
    await apply(first);
    expect(await apply(first)).toMatchObject({ added: 0, changed: 0, same: 2, people: [] });
    expect(await backend.call('history.get', {})).toMatchObject({ undo: 'learner.import' });
    backend.clock.advance(60_000);
    const next = [header, ['0012', '', '', '', '4', '', 'CSM-301、CSM-401', 'FE']];
    const said = await preview(next, { language: 'en' });
    expect(said).toMatchObject({ rows: 1, added: 0, changed: 1, errors: 0, warnings: 0 });
    expect(said.people).toEqual([
      {
        row: 2,
        isNew: false,
        name: '佐藤 花子',
        changes: [
          { field: 'current', before: 'Level 3', after: 'Level 4' },
          { field: 'completed', before: '', after: 'CSM-401' },
          { field: 'examinations', before: '', after: '基本情報技術者試験（FE）' },
        ],
      },
    ]);
    await apply(next);
    const [sato] = await people();
    expect(await backend.call('people.history', { id: sato?.id ?? '' })).toMatchObject([{ profile: { current: 3 } }]);
    const { record } = await backend.call('record.get', { learner: sato?.id ?? '' });
    expect(record).toMatchObject({ completed: ['CSM-301', 'CSM-401'], examinations: [2] });
    expect(await preview(next)).toMatchObject({ same: 1, changed: 0 });
    expect(await backend.call('history.undo', {})).toMatchObject({ redo: 'learner.import' });
    expect((await people())[0]).toMatchObject({ current: 3 });
  });

  test('one faulty row keeps everything out, and says where and what to do', async () => {
    const choices = await choicesOf('名簿.csv', csvOf([...first, ['0014', '田中', '', '魔法', '3']]), {
      createTeams: true,
    });
    const { problems } = await backend.call('import.preview', choices);
    expect(problems[0]).toMatchObject({ sheet: '名簿', row: 4, column: 4, field: 'specialty', severity: 'error' });
    expect(problems[0]?.text).toContain('標準の名前かidに直してください');
    expect(await backend.refusal('import.apply', choices)).toMatchObject({
      code: 'import-has-errors',
      details: { errors: 1 },
    });
    expect(await people()).toEqual([]);
    expect(await teams()).toEqual([]);
  });

  test('a course that was taken out of the record by hand comes back when the file still says it', async () => {
    await apply(first);
    const learner = (await people())[0]?.id ?? '';
    const [entry] = (await backend.call('record.get', { learner })).entries;
    await backend.call('record.removeEntry', { learner, id: entry?.id ?? '' });
    expect(await apply(first)).toMatchObject({ changed: 1 });
    expect((await backend.call('record.get', { learner })).entries).toMatchObject([{ id: entry?.id, removed: false }]);
  });

  test('numbers of people who have left are refused', async () => {
    await apply(first);
    await backend.call('people.remove', { ids: [(await people())[0]?.id ?? ''], dryRun: false });
    const { problems } = await preview([header, ['0012', '別の人']]);
    expect(problems).toMatchObject([{ code: 'number-of-left', row: 2, column: 1 }]);
    expect(problems[0]?.text).toContain('佐藤 花子');
  });

  test('mappings are saved for one kind of sheet only', async () => {
    const mapping = { headerRows: 1, columns: { name: 0 } };
    await backend.call('mappings.save', { what: 'learners', name: '人事', mapping });
    await backend.call('mappings.save', { name: '人事', mapping: { headerRows: 1, columns: { title: 3 } } });
    expect(await backend.call('mappings.list', { what: 'learners' })).toEqual([
      { what: 'learners', name: '人事', mapping },
    ]);
    const sent = await upload(backend, '名簿.csv', 'だれ\n佐藤\n');
    const inspected = await backend.call('import.inspect', { what: 'learners', upload: sent, mapping: '人事' });
    expect(inspected.mapping).toEqual(mapping);
    expect(inspected.fields.map(({ field }) => field)).toContain('kana');
  });
});

/** Texts as people have them: full width, signs outside the first plane, what looks like formulas, leading zeros. */
const names = fc.constantFrom(
  '=1+1',
  '𠮷野 家𠮷',
  '㈱山田',
  'ＡＢＣ　太郎',
  '+81',
  "'=SUM(A1)",
  '髙橋 﨑',
  '佐藤, "花子"',
  'O’Brien',
  '@home',
);
const profiles: fc.Arbitrary<Partial<Profile>> = fc.record({
  kana: fc.constantFrom('', 'ｻﾄｳ', 'サトウ ハナコ', '-'),
  specialty: fc.constantFrom(null, 'hardware', 'software', 'facility'),
  current: fc.constantFrom(null, 0, 2),
  target: fc.constantFrom(null, 4, 6),
  due: fc.constantFrom(null, '2028-03-31'),
});
const departments = fc.array(fc.record({ name: names, number: fc.boolean(), profile: profiles, held: fc.boolean() }), {
  minLength: 2,
  maxLength: 8,
});

async function exported(format: 'csv' | 'xlsx', language: Language): Promise<Buffer> {
  const { base64 } = await backend.call('export.make', { what: 'learners', format, language });
  return Buffer.from(base64, 'base64');
}

test.each([
  ['csv', 'ja'],
  ['xlsx', 'en'],
] as const)('what is exported as %s in %s and imported again changes nothing', async (format, language) => {
  const branch = await backend.call('teams.save', {
    id: null,
    content: { name: 'A/B ㈱支店', parent: null, code: '', curriculum: null },
  });
  const { id: team } = await backend.call('teams.save', {
    id: null,
    content: { name: '＝一課', parent: branch.id, code: '', curriculum: null },
  });
  let made = 0;
  await fc.assert(
    fc.asyncProperty(departments, async (department) => {
      for (const { name, number, profile, held } of department) {
        made += 1;
        const given = { ...emptyProfile, ...profile, team: made % 2 === 0 ? team : null };
        const numbered = { ...given, number: number ? `${String(made).padStart(5, '0')}` : '' };
        const { id } = await backend.call('people.create', { name, profile: numbered });
        if (!held) continue;
        const record = {
          completed: ['CSM-301', 'NOT-IN-CATALOGUE'],
          examinations: [1, 2],
          assessment: {},
          exemptions: [],
        };
        await backend.call('learners.update', { id, record });
      }
      const before = await backend.call('department.get', {});
      const choices = await choicesOf(`受講者.${format}`, await exported(format, language), { createTeams: true });
      const said = await backend.call('import.apply', choices);
      expect(said).toMatchObject({ rows: made, same: made, added: 0, changed: 0, errors: 0, teams: [] });
      expect(await backend.call('department.get', {})).toEqual(before);
    }),
    { numRuns: 4 },
  );
});

test('a sheet from Excel with Japanese letters in Shift_JIS is read', async () => {
  // 社員番号,氏名 / 1,佐藤 in CP932.
  const bytes = Buffer.from('8ed088f594d48d862c8e8196bc0d0a312c8db293a10d0a', 'hex');
  const said = await backend.call('import.preview', await choicesOf('名簿.csv', bytes));
  expect(said.people).toMatchObject([{ name: '佐藤', isNew: true }]);
});
