/** Files that the window sends: piece by piece, within limits, and gone when they are no longer wanted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createUploads, type Uploads } from '../../../../electron/backend/files/uploads.ts';
import { openTestBackend } from '../../../helpers/backend-fixture.ts';
import { upload } from '../../../helpers/catalogue-fixture.ts';
import { refusalOf } from '../../../helpers/refusal-of.ts';
import { canMount, mountSmallDisk, unmountSmallDisk } from '../../../helpers/small-disk.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let uploads: Uploads;
let ids: number;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const leftovers = () => readdirSync(folder.path('tmp'));

beforeEach(() => {
  mkdirSync(folder.path('tmp'));
  vi.stubEnv('TMPDIR', folder.path('tmp'));
  ids = 0;
  uploads = createUploads(() => `upload-${++ids}`);
});
afterEach(() => {
  uploads.close();
  vi.unstubAllEnvs();
});

test('pieces come together in their order, to the byte', () => {
  const id = uploads.begin('台帳.csv', 100);
  expect(uploads.append(id, base64('コース'))).toBe(9);
  expect(uploads.append(id, '')).toBe(9);
  expect(uploads.append(id, Buffer.from([0, 255, 13, 10]).toString('base64'))).toBe(13);
  expect(readFileSync(uploads.find(id).path)).toEqual(
    Buffer.concat([Buffer.from('コース'), Buffer.from([0, 255, 13, 10])]),
  );
});

test('the name that the window gives is only a name: the file lies in a folder of its own', () => {
  const { name, path } = uploads.find(uploads.begin('../../../etc/passwd', 1));
  expect(name).toBe('../../../etc/passwd');
  expect(path).not.toContain('passwd');
  expect(dirname(dirname(path))).toBe(folder.path('tmp'));
});

test.skipIf(process.platform === 'win32')('nobody else may read it', () => {
  const { path } = uploads.find(uploads.begin('台帳.csv', 1));
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(statSync(dirname(path)).mode & 0o077).toBe(0);
});

describe('limits', () => {
  const limit = 200 * 1024 * 1024;

  test('a file that says it is larger is refused before anything is made', () => {
    expect(refusalOf(() => uploads.begin('x', limit + 1))).toMatchObject({
      code: 'upload-too-large',
      details: { limit },
    });
    expect(leftovers()).toEqual([]);
    uploads.begin('x', limit);
  });

  test('one that grows larger than it said is refused, and keeps what it had', () => {
    const id = uploads.begin('x', 1);
    const piece = Buffer.alloc(100 * 1024 * 1024).toString('base64');
    uploads.append(id, piece);
    uploads.append(id, piece);
    expect(refusalOf(() => uploads.append(id, base64('x')))).toMatchObject({ code: 'upload-too-large' });
    expect(statSync(uploads.find(id).path).size).toBe(limit);
  });

  test('of four uploads at once, the oldest gives way to a fifth', () => {
    const all = [1, 2, 3, 4, 5].map((number) => uploads.begin(`${number}.csv`, 1));
    expect(refusalOf(() => uploads.find(all[0] ?? ''))).toMatchObject({ code: 'not-found' });
    expect(all.slice(1).map((id) => uploads.find(id).name)).toEqual(['2.csv', '3.csv', '4.csv', '5.csv']);
    expect(leftovers()).toHaveLength(4);
  });
});

test.each(['nothing', '__proto__', 'constructor', ''])('an id that was never given is refused: %j', (id) => {
  for (const act of [() => uploads.find(id), () => uploads.append(id, '')])
    expect(refusalOf(act)).toMatchObject({ code: 'not-found', details: { what: 'upload', id } });
});

describe('what is no longer wanted', () => {
  test('is removed with its folder; discarding twice is no fault', () => {
    const id = uploads.begin('x', 1);
    const { path } = uploads.find(id);
    uploads.discard(id);
    uploads.discard(id);
    expect(existsSync(dirname(path))).toBe(false);
    expect(refusalOf(() => uploads.append(id, ''))).toMatchObject({ code: 'not-found' });
  });

  test('is removed when the program ends, half-sent files too', async () => {
    const backend = await openTestBackend(folder.path('store.sqlite'));
    await upload(backend, 'whole.csv', 'x');
    await backend.call('upload.begin', { name: 'half.csv', size: 1_000 });
    expect(leftovers()).toHaveLength(2);
    await backend.close();
    expect(leftovers()).toEqual([]);
  });
});

describe.skipIf(!canMount())('on a disk that is full', () => {
  afterEach(() => unmountSmallDisk(folder.path('disk')));

  test('a piece is refused under the name of the file, not of the store', async () => {
    mountSmallDisk(folder.path('disk'), 256);
    vi.stubEnv('TMPDIR', folder.path('disk'));
    const backend = await openTestBackend(folder.path('store.sqlite'));
    const { upload: id } = await backend.call('upload.begin', { name: '台帳.csv', size: 1 });
    const piece = Buffer.alloc(512 * 1024).toString('base64');
    expect(await backend.refusal('upload.append', { upload: id, base64: piece })).toMatchObject({
      code: 'disk-full',
      details: { file: '台帳.csv' },
    });
    await backend.close();
  });
});
