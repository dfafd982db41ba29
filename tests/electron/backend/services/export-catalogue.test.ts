/** What goes out of the catalogue in use comes back in as it was. */
import { beforeEach, expect, test } from 'vitest';
import { catalogueSchema } from '../../../../shared/model/catalogue-schema.ts';
import { openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { importChoices, ownCourse, ownGroup, upload } from '../../../helpers/catalogue-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let backend: TestBackend;

beforeEach(async () => {
  backend = await openTestBackend(folder.path('store.sqlite'));
  await backend.call('catalogue.saveGroup', { group: ownGroup('own-group') });
  const given = {
    group: 'own-group',
    provider: '研修社',
    cost: 120_000,
    prerequisites: [['CSM-301', 'CSM-302'], ['CSM-401']],
  };
  await backend.call('catalogue.saveCourse', { course: ownCourse('OWN-1', { ...given, levels: [3, 4] }) });
  return () => backend.close();
});

const make = async (
  what: 'catalogue' | 'matrix' | 'standard',
  format: 'csv' | 'xlsx' | 'json' | 'moodle-framework' | 'moodle-courses' | 'case',
) => {
  const file = await backend.call('export.make', { what, format, language: 'ja' });
  return { ...file, bytes: Buffer.from(file.base64, 'base64') };
};

test.each(['csv', 'xlsx'] as const)('a %s of the catalogue, imported again, changes nothing', async (format) => {
  const { name, bytes } = await make('catalogue', format);
  expect(name).toMatch(new RegExp(`\\.${format}$`));
  const before = await backend.call('catalogue.get', {});
  const choices = await importChoices(backend, await upload(backend, name, bytes));
  const preview = await backend.call('import.preview', choices);
  expect(preview.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(preview).toMatchObject({ rows: before.courses.length, added: 0, changed: 0 });
});

test.each(['csv', 'xlsx'] as const)('own courses in a %s come into another store as they were', async (format) => {
  const { name, bytes } = await make('catalogue', format);
  const { courses } = await backend.call('catalogue.get', {});
  const other = await openTestBackend(folder.path('other.sqlite'));
  const taken = await other.call('import.apply', await importChoices(other, await upload(other, name, bytes)));
  expect(taken).toMatchObject({ added: 1, changed: 0, errors: 0 });
  const { group: _group, ...expected } = courses.at(-1) ?? ownCourse('OWN-1');
  expect((await other.call('catalogue.get', {})).courses.at(-1)).toMatchObject(expected);
  await other.close();
});

test('JSON of the catalogue holds own courses and passes the gate of catalogues', async () => {
  const { courses } = catalogueSchema.parse(JSON.parse((await make('catalogue', 'json')).bytes.toString()));
  expect(courses).toEqual((await backend.call('catalogue.get', {})).courses);
});

test('JSON of the standard can be loaded as a standard', async () => {
  const { name, bytes } = await make('standard', 'json');
  const { id } = await backend.call('standards.load', { upload: await upload(backend, name, bytes), language: 'ja' });
  const before = await backend.call('standard.get', {});
  await backend.call('standards.use', { id });
  expect((await backend.call('standard.get', {})).specialties).toEqual(before.specialties);
});

test.each([
  ['matrix', 'csv'],
  ['matrix', 'xlsx'],
  ['standard', 'csv'],
  ['standard', 'xlsx'],
  ['standard', 'moodle-framework'],
  ['catalogue', 'moodle-courses'],
  ['standard', 'case'],
] as const)('a file comes of every other kind: %s as %s', async (what, format) => {
  const { bytes, name } = await make(what, format);
  expect(bytes.length).toBeGreaterThan(500);
  expect(name).not.toMatch(/[/\\:]/);
});
