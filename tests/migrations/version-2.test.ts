/** Version 2 of the store: what version 1 held is there, with a place for a department's catalogue. */
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { migrate, migrations } from '../../electron/backend/store/migrate.ts';
import { openTestBackend } from '../helpers/backend-fixture.ts';
import { ownCourse } from '../helpers/catalogue-fixture.ts';
import { databaseFrom, schemaOf, versionOf, withDatabase } from '../helpers/database.ts';
import { prepareFolder } from '../helpers/temp-folder.ts';

const folder = prepareFolder();
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
  databaseFrom(join(import.meta.dirname, 'version-1.sql'), file);
});

test('a store brought up from version 1 has the shape of a new one', () => {
  const fresh = folder.path('fresh.sqlite');
  withDatabase(fresh, (db) => migrate(db, fresh, migrations.slice(0, 2)));
  withDatabase(file, (db) => migrate(db, file, migrations.slice(0, 2)));
  expect(withDatabase(file, versionOf)).toBe(2);
  const words = (db: Parameters<typeof schemaOf>[0]) => JSON.stringify(schemaOf(db)).replace(/\\n|\s+/g, ' ');
  expect(withDatabase(file, words)).toBe(withDatabase(fresh, words));
});

test('plans of version 1 belong to the standard that ships, and go on being edited and undone', async () => {
  const backend = await openTestBackend(file);
  const [plan] = await backend.call('plans.list', {});
  expect(plan).toMatchObject({ id: 'plan-1', standard: 'built-in' });
  await backend.call('plans.update', { id: 'plan-1', name: '改めた計画' });
  await backend.call('plans.remove', { id: 'plan-1' });
  await backend.call('history.undo', {});
  expect(await backend.call('plans.list', {})).toMatchObject([{ name: '改めた計画', standard: 'built-in' }]);
  await backend.call('history.undo', {});
  expect(await backend.call('plans.list', {})).toEqual([plan]);
  await backend.close();
});

test('a plan that version 1 removed comes back by undo with a standard of its own', async () => {
  const removed = {
    id: 'plan-2',
    learner: 'learner-1',
    name: '消した計画',
    request: '{}',
    created_at: '',
    updated_at: '',
  };
  withDatabase(file, (db) => {
    db.exec(
      "DELETE FROM edit WHERE undone = 1; INSERT INTO edit (label, made_at) VALUES ('plan.remove', '2027-04-04')",
    );
    db.prepare("INSERT INTO edit_change SELECT max(id), 0, 'plan', 'plan-2', ?, NULL FROM edit").run(
      JSON.stringify(removed),
    );
  });
  const backend = await openTestBackend(file);
  await backend.call('history.undo', {});
  expect(await backend.call('plans.list', {})).toContainEqual(
    expect.objectContaining({ name: '消した計画', standard: 'built-in' }),
  );
  await backend.close();
});

test('a department’s own courses join the history that version 1 began', async () => {
  const backend = await openTestBackend(file);
  await backend.call('catalogue.saveCourse', { course: ownCourse('OWN-1') });
  expect(await backend.call('history.undo', {})).toEqual({ undo: 'learner.create', redo: 'course.save' });
  await backend.call('history.redo', {});
  await backend.close();
  const again = await openTestBackend(file);
  expect((await again.call('catalogue.get', {})).courses).toContainEqual(ownCourse('OWN-1'));
  await again.close();
});
