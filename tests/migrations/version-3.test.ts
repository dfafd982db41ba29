/** Version 3 of the store: what version 2 held is there, with a place for the company's calendar. */
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { migrate, migrations } from '../../electron/backend/store/migrate.ts';
import { usualCalendar } from '../../shared/model/work-calendar.ts';
import { openTestBackend } from '../helpers/backend-fixture.ts';
import { ownCourse } from '../helpers/catalogue-fixture.ts';
import { databaseFrom, schemaOf, versionOf, withDatabase } from '../helpers/database.ts';
import { prepareFolder } from '../helpers/temp-folder.ts';

const folder = prepareFolder();
const released = join(import.meta.dirname, 'version-2.sql');
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
  databaseFrom(released, file);
});

const words = (db: Parameters<typeof schemaOf>[0]) => JSON.stringify(schemaOf(db)).replace(/\\n|\s+/g, ' ');

test('the first two steps still make exactly the shape that was released', () => {
  const fresh = folder.path('fresh.sqlite');
  withDatabase(fresh, (db) => migrate(db, fresh, migrations.slice(0, 2)));
  expect(withDatabase(fresh, words)).toBe(withDatabase(file, words));
});

test('a store brought up from version 2 has the shape of a new one', () => {
  const fresh = folder.path('fresh.sqlite');
  withDatabase(fresh, (db) => migrate(db, fresh, migrations.slice(0, 3)));
  withDatabase(file, (db) => migrate(db, file, migrations.slice(0, 3)));
  expect(withDatabase(file, versionOf)).toBe(3);
  expect(withDatabase(file, words)).toBe(withDatabase(fresh, words));
});

test('a store of version 2 opens with all that was in it, and with the usual calendar', async () => {
  const backend = await openTestBackend(file);
  expect(await backend.call('learners.list', {})).toMatchObject([{ name: '田中' }, { name: '佐藤 花子' }]);
  expect(await backend.call('plans.list', {})).toMatchObject([{ id: 'plan-1', request: { locked: ['CSM-401'] } }]);
  expect((await backend.call('catalogue.get', {})).courses).toContainEqual(ownCourse('OWN-1'));
  expect(await backend.call('sessions.list', {})).toMatchObject([{ id: 'session-1', place: '東京' }]);
  expect(await backend.call('mappings.list', {})).toMatchObject([{ name: '研修部の様式' }]);
  expect(await backend.call('calendar.get', {})).toEqual(usualCalendar);
  expect(await backend.call('history.get', {})).toEqual({ undo: 'session.save', redo: 'learner.update' });
  await backend.close();
});

test('the calendar joins the history that version 2 began', async () => {
  const backend = await openTestBackend(file);
  await backend.call('calendar.update', { calendar: { ...usualCalendar, holidays: false } });
  expect(await backend.call('history.undo', {})).toEqual({ undo: 'session.save', redo: 'calendar.update' });
  expect(await backend.call('calendar.get', {})).toEqual(usualCalendar);
  await backend.call('history.undo', {});
  expect(await backend.call('sessions.list', {})).toEqual([]);
  await backend.call('history.redo', {});
  await backend.call('history.redo', {});
  expect(await backend.call('calendar.get', {})).toMatchObject({ holidays: false });
  await backend.close();
});
