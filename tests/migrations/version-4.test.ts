/** Version 4 of the store: what was known of people is there as entries, beside those that are written from now on. */
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { migrate, migrations } from '../../electron/backend/store/migrate.ts';
import { openTestBackend } from '../helpers/backend-fixture.ts';
import { databaseFrom, schemaOf, versionOf, withDatabase } from '../helpers/database.ts';
import { mentoring } from '../helpers/record-fixture.ts';
import { prepareFolder } from '../helpers/temp-folder.ts';

const folder = prepareFolder();
const known = {
  completed: ['CSM-301'],
  examinations: [2],
  assessment: { 'hw-csm': 4 },
  exemptions: [{ item: 'leadership', level: 4, reason: '実務経験', approver: '研修部長', date: '2027-03-31' }],
};
const released = join(import.meta.dirname, 'version-3.sql');
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
  databaseFrom(released, file);
});

const words = (db: Parameters<typeof schemaOf>[0]) => JSON.stringify(schemaOf(db)).replace(/\\n|\s+/g, ' ');

test('the first three steps still make exactly the shape that was released', () => {
  const fresh = folder.path('fresh.sqlite');
  withDatabase(fresh, (db) => migrate(db, fresh, migrations.slice(0, 3)));
  expect(withDatabase(fresh, words)).toBe(withDatabase(file, words));
});

test('a store brought up from version 3 has the shape of a new one', () => {
  const fresh = folder.path('fresh.sqlite');
  withDatabase(fresh, (db) => migrate(db, fresh, migrations.slice(0, 4)));
  withDatabase(file, (db) => migrate(db, file, migrations.slice(0, 4)));
  expect(withDatabase(file, versionOf)).toBe(4);
  expect(withDatabase(file, words)).toBe(withDatabase(fresh, words));
});

test('what was known of a person is kept, and shown as entries', async () => {
  const backend = await openTestBackend(file);
  const { entries, record } = await backend.call('record.get', { learner: 'learner-1' });
  expect(record).toEqual(known);
  expect(entries.map(({ content }) => content.kind)).toEqual(['course', 'examination', 'assessment', 'exemption']);
  const person = (await backend.call('learners.list', {})).find(({ id }) => id === 'learner-1');
  expect(person?.record).toEqual(known);
  await backend.close();
});

test('entries join the history that the version before began, and undo goes back into it', async () => {
  const backend = await openTestBackend(file);
  const before = await backend.call('history.get', {});
  await backend.call('record.saveEntry', { learner: 'learner-1', id: null, content: mentoring() });
  expect((await backend.call('history.undo', {})).undo).toBe(before.undo);
  expect((await backend.call('record.get', { learner: 'learner-1' })).record).toEqual(known);
  await backend.close();
});
