/** A full disk: the edit that finds no room is refused as a whole, and what was saved before stays. */
import { rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../../electron/backend/store/open-store.ts';
import type { Refusal } from '../../../../shared/contract/error.ts';
import { exampleRequest, openTestBackend, type TestBackend } from '../../../helpers/backend-fixture.ts';
import { refusalOf } from '../../../helpers/refusal-of.ts';
import { canMount, mountSmallDisk, unmountSmallDisk } from '../../../helpers/small-disk.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();

/** Saves plans until one is refused; gives the ids of those that were saved, and the refusal. */
async function saveUntilRefused({
  call,
  refusal,
}: TestBackend): Promise<{ saved: readonly string[]; refused: Refusal }> {
  const [owner] = await call('learners.list', {});
  const saved: string[] = [];
  for (let count = 0; count < 10_000; count += 1) {
    const input = { learner: owner?.id ?? '', name: `計画${count}`, request: exampleRequest };
    const answer = await call('plans.create', input).catch(() => null);
    if (!answer) return { saved, refused: await refusal('plans.create', input) };
    saved.push(answer.id);
  }
  throw new Error('the disk never filled');
}

const ids = async ({ call }: TestBackend) => (await call('plans.list', {})).map(({ id }) => id).sort();

describe('where SQLite finds no more room', () => {
  afterEach(() => vi.restoreAllMocks());

  test('the edit is refused, and everything before it is kept', async () => {
    const pragma = vi.spyOn(Database.prototype, 'pragma');
    const file = folder.path('store.sqlite');
    const backend = await openTestBackend(file);
    const db = pragma.mock.contexts[0] as unknown as Database.Database;
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 8}`);
    const { saved, refused } = await saveUntilRefused(backend);
    expect(refused).toMatchObject({ code: 'disk-full', details: { file } });
    expect(await ids(backend)).toEqual(saved.toSorted());
    await backend.close();
    const again = await openTestBackend(file);
    expect(await ids(again)).toEqual(saved.toSorted());
    expect(await again.call('history.get', {})).toEqual({ undo: 'plan.create', redo: null });
    await again.close();
  });
});

describe.skipIf(!canMount())('on a disk that is full', () => {
  afterEach(() => unmountSmallDisk(folder.path('disk')));

  test('the edit is refused; what was saved is there, and saving goes on once there is room', async () => {
    const file = folder.path('disk', 'store.sqlite');
    mountSmallDisk(folder.path('disk'), 512);
    writeFileSync(folder.path('disk', 'holiday-pictures'), Buffer.alloc(128 * 1_024));
    const backend = await openTestBackend(file);
    const { saved, refused } = await saveUntilRefused(backend);
    expect(refused).toMatchObject({ code: 'disk-full', details: { file } });
    expect(saved.length).toBeGreaterThan(0);
    expect(await ids(backend)).toEqual(saved.toSorted());
    rmSync(folder.path('disk', 'holiday-pictures'));
    const { id } = await backend.call('learners.create', { name: '佐藤' });
    await backend.close();
    const again = await openTestBackend(file);
    expect(await ids(again)).toEqual(saved.toSorted());
    expect((await again.call('learners.list', {})).map((learner) => learner.id)).toContain(id);
    await again.close();
  });

  test('a new store is refused', () => {
    mountSmallDisk(folder.path('disk'), 16);
    writeFileSync(folder.path('disk', 'holiday-pictures'), Buffer.alloc(8 * 1_024));
    expect(refusalOf(() => openStore(folder.path('disk', 'store.sqlite')))).toMatchObject({ code: 'disk-full' });
  });
});
