/** A store of one's own: made, found again, and safe on the disk. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../../electron/backend/store/open-store.ts';
import { emptyRecord } from '../../../../shared/model/record.ts';
import { exampleRequest, openTestBackend } from '../../../helpers/backend-fixture.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
afterEach(() => vi.restoreAllMocks());

describe('a new store', () => {
  test('is made with its folders, with one owner without a name', async () => {
    const file = folder.path('新しい', 'folder', 'store.sqlite');
    const backend = await openTestBackend(file);
    expect(await backend.call('learners.list', {})).toMatchObject([{ name: '', owner: true, record: emptyRecord }]);
    expect((await backend.call('app.describe', {})).settings).toEqual({
      language: 'ja',
      theme: 'system',
      openPlan: null,
    });
    await backend.close();
    expect(existsSync(file)).toBe(true);
  });

  test('is made in an empty file too', async () => {
    writeFileSync(folder.path('store.sqlite'), '');
    const backend = await openTestBackend(folder.path('store.sqlite'));
    expect(await backend.call('learners.list', {})).toHaveLength(1);
    await backend.close();
  });

  test('leaves one file behind when it is closed', async () => {
    const backend = await openTestBackend(folder.path('store.sqlite'));
    await backend.close();
    expect(readdirSync(folder.path())).toEqual(['store.sqlite']);
  });
});

describe('a store opened again', () => {
  test('holds settings, people and plans as they were left', async () => {
    const file = folder.path('store.sqlite');
    const first = await openTestBackend(file);
    const learner = await first.call('learners.create', { name: '髙﨑 𠮷子' });
    const record = { ...emptyRecord, completed: ['CSM-301'], assessment: { 'csm-sla': 5 }, examinations: [2] };
    const withRecord = await first.call('learners.update', { id: learner.id, record });
    const request = { ...exampleRequest, locked: ['CSM-301'], budget: 1_000_000, methods: ['lecture'] };
    const plan = await first.call('plans.create', { learner: learner.id, name: '夜間の計画', request });
    const settings = await first.call('settings.update', { language: 'en', theme: 'dark', openPlan: plan.id });
    await first.close();
    const second = await openTestBackend(file);
    expect(await second.call('learners.list', {})).toContainEqual(withRecord);
    expect(await second.call('plans.list', {})).toEqual([plan]);
    expect((await second.call('app.describe', {})).settings).toEqual(settings);
    await second.close();
  });

  test('has the same owner', async () => {
    const file = folder.path('store.sqlite');
    const first = await openTestBackend(file);
    const people = await first.call('learners.list', {});
    await first.close();
    const second = await openTestBackend(file);
    expect(await second.call('learners.list', {})).toEqual(people);
    await second.close();
  });
});

test('every commit is on the disk before it counts', () => {
  const pragma = vi.spyOn(Database.prototype, 'pragma');
  const store = openStore(folder.path('store.sqlite'));
  const db = pragma.mock.contexts[0] as unknown as Database.Database;
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  store.close();
  // The mark of WAL in the header of the file itself.
  expect([...readFileSync(folder.path('store.sqlite')).subarray(18, 20)]).toEqual([2, 2]);
});
