/** Version 5 of the store, the newest one: people have a profile and can leave, and teams are kept beside them. */
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { migrate, migrations } from '../../electron/backend/store/migrate.ts';
import { emptyProfile } from '../../shared/curriculum/person.ts';
import { openTestBackend } from '../helpers/backend-fixture.ts';
import { databaseFrom, schemaOf, versionOf, withDatabase } from '../helpers/database.ts';
import { prepareFolder } from '../helpers/temp-folder.ts';

const folder = prepareFolder();
const released = join(import.meta.dirname, 'version-4.sql');
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
  databaseFrom(released, file);
});

const words = (db: Parameters<typeof schemaOf>[0]) => JSON.stringify(schemaOf(db)).replace(/\\n|\s+/g, ' ');
const removal = (ids: readonly string[]) => ({ ids, dryRun: false });

test('the first four steps still make exactly the shape that was released', () => {
  const fresh = folder.path('fresh.sqlite');
  withDatabase(fresh, (db) => migrate(db, fresh, migrations.slice(0, 4)));
  expect(withDatabase(fresh, words)).toBe(withDatabase(file, words));
});

test('a store brought up from version 4 has the shape of a new one', () => {
  const fresh = folder.path('fresh.sqlite');
  withDatabase(fresh, (db) => migrate(db, fresh, migrations.slice(0, 5)));
  withDatabase(file, (db) => migrate(db, file, migrations.slice(0, 5)));
  expect(withDatabase(file, versionOf)).toBe(5);
  expect(withDatabase(file, words)).toBe(withDatabase(fresh, words));
});

test('people are there with an empty profile, and with their plans and entries', async () => {
  const backend = await openTestBackend(file);
  const { people, teams, curricula } = await backend.call('department.get', {});
  expect(people).toMatchObject([
    { id: 'owner-1', name: '田中', owner: true, removedAt: null, ...emptyProfile },
    { id: 'learner-1', name: '佐藤 はな子', owner: false, removedAt: null, ...emptyProfile },
  ]);
  expect({ teams, curricula }).toEqual({ teams: [], curricula: [] });
  const { entries, record } = await backend.call('record.get', { learner: 'learner-1' });
  expect(entries.map(({ content }) => content.kind).sort()).toEqual([
    'assessment',
    'course',
    'course',
    'examination',
    'exemption',
    'mentoring',
  ]);
  expect([...record.completed].sort()).toEqual(['CSM-301', 'CSM-401']);
  expect(await backend.call('plans.list', {})).toMatchObject([{ id: 'plan-1', learner: 'learner-1' }]);
  expect(await backend.call('people.removed', {})).toEqual([]);
  await backend.close();
});

test('what was deleted before people could only leave comes back by undo, and goes again by redo', async () => {
  const backend = await openTestBackend(file);
  const names = async () => (await backend.call('learners.list', {})).map(({ name }) => name);
  expect(await backend.call('history.get', {})).toEqual({ undo: 'learner.remove', redo: 'learner.update' });
  await backend.call('history.undo', {});
  expect(await names()).toEqual(['田中', '佐藤 はな子', '鈴木 一郎']);
  const back = (await backend.call('department.get', {})).people.find(({ id }) => id === 'learner-2');
  expect(back).toMatchObject({ ...emptyProfile, name: '鈴木 一郎', removedAt: null });
  expect((await backend.call('record.get', { learner: 'learner-2' })).record.examinations).toEqual([2]);
  await backend.call('history.redo', {});
  expect(await names()).toEqual(['田中', '佐藤 はな子']);
  expect(await backend.call('people.removed', {})).toEqual([]);
  await backend.close();
});

test('edits from before and after are one history, a long way back and forward again', async () => {
  const backend = await openTestBackend(file);
  await backend.call('people.change', { ids: ['learner-1'], change: { number: '0012', current: 3 }, dryRun: false });
  await backend.call('people.remove', removal(['learner-1']));
  const after = await backend.call('people.removed', {});
  let steps = 0;
  const undone = async () => (await backend.call('history.get', {})).undo === 'session.save';
  for (; !(await undone()); steps += 1) await backend.call('history.undo', {});
  expect((await backend.call('department.get', {})).people).toMatchObject([
    { name: '田中', ...emptyProfile },
    { name: '佐藤 花子', ...emptyProfile },
  ]);
  for (; steps > 0; steps -= 1) await backend.call('history.redo', {});
  expect(after).toMatchObject([{ name: '佐藤 はな子', number: '0012', current: 3 }]);
  expect(await backend.call('people.removed', {})).toEqual(after);
  await backend.close();
});
