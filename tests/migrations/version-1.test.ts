/** Version 1 of the store, as it was released: its shape stays, and what people keep in it is found. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { migrate, migrations } from '../../electron/backend/store/migrate.ts';
import { openTestBackend } from '../helpers/backend-fixture.ts';
import { databaseFrom, schemaOf, withDatabase } from '../helpers/database.ts';
import { prepareFolder } from '../helpers/temp-folder.ts';

const folder = prepareFolder();
const released = join(import.meta.dirname, 'version-1.sql');
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
  databaseFrom(released, file);
});

test('the first step still makes exactly the shape that was released', () => {
  const fresh = folder.path('fresh.sqlite');
  withDatabase(fresh, (db) => migrate(db, fresh, migrations.slice(0, 1)));
  expect(withDatabase(fresh, schemaOf)).toEqual(withDatabase(file, schemaOf));
});

test('a store of version 1 opens with its people, plans, settings and history', async () => {
  const backend = await openTestBackend(file);
  const people = await backend.call('learners.list', {});
  expect(people.map(({ name, owner }) => [name, owner])).toEqual([
    ['田中', true],
    ['佐藤 花子', false],
  ]);
  expect(people[1]?.record).toMatchObject({ completed: ['CSM-301'], examinations: [2] });
  expect(await backend.call('plans.list', {})).toMatchObject([
    { id: 'plan-1', learner: 'learner-1', name: '五年計画', request: { from: 3, to: 6, locked: ['CSM-401'] } },
  ]);
  expect((await backend.call('app.describe', {})).settings).toEqual({
    language: 'en',
    theme: 'system',
    openPlan: 'plan-1',
  });
  expect(await backend.call('history.get', {})).toEqual({ undo: 'learner.create', redo: 'learner.update' });
  await backend.call('history.redo', {});
  expect((await backend.call('learners.list', {}))[0]?.name).toBe('田中 実');
  await backend.close();
});

test('every version before the newest has its released store here', () => {
  const missing = migrations.slice(0, -1).map((_step, index) => `version-${index + 1}.sql`);
  expect(missing.filter((name) => !existsSync(join(import.meta.dirname, name)))).toEqual([]);
});
