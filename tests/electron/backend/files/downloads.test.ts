/** Large files that the backend makes: read in pieces, and gone when they are no longer wanted. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDownloads, type Downloads } from '../../../../electron/backend/files/downloads.ts';
import { RefusalError } from '../../../../shared/contract/error.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let downloads: Downloads;
let ids: number;
const leftovers = () => readdirSync(folder.path('tmp'));
const content = { name: '計画.zip', type: 'application/zip' };

const made = async (bytes: Uint8Array): Promise<string> => {
  const download = await downloads.make(async (path) => {
    writeFileSync(path, bytes);
    return content;
  });
  expect(download).toEqual({ ...content, download: `download-${ids}`, size: bytes.length });
  return download?.download ?? '';
};

beforeEach(() => {
  mkdirSync(folder.path('tmp'));
  vi.stubEnv('TMPDIR', folder.path('tmp'));
  ids = 0;
  downloads = createDownloads(() => `download-${++ids}`);
});
afterEach(() => {
  downloads.close();
  vi.unstubAllEnvs();
});

test('the pieces make up the file, to the byte', async () => {
  const bytes = Buffer.alloc(7 * 1024 * 1024);
  for (let at = 0; at < bytes.length; at += 1_000_003) bytes[at] = at % 251;
  const id = await made(bytes);
  const pieces: Buffer[] = [];
  for (let offset: number | null = 0; offset !== null; ) {
    const { base64, next } = downloads.read(id, offset);
    expect(base64.length).toBeLessThanOrEqual(4 * 1024 * 1024);
    pieces.push(Buffer.from(base64, 'base64'));
    offset = next;
  }
  expect(pieces).toHaveLength(3);
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
});

test('an empty file and a place past the end have nothing more', async () => {
  expect(downloads.read(await made(Buffer.alloc(0)), 0)).toEqual({ base64: '', next: null });
  expect(downloads.read(await made(Buffer.from('x')), 50)).toEqual({ base64: '', next: null });
});

test('what fails, is cancelled or makes nothing leaves nothing behind', async () => {
  const failing = downloads.make(async (path) => {
    writeFileSync(path, 'half');
    throw new RefusalError('cancelled', {});
  });
  await expect(failing).rejects.toMatchObject({ code: 'cancelled' });
  expect(await downloads.make(async () => null)).toBeNull();
  expect(leftovers()).toEqual([]);
});

test('a full disk is told as one', async () => {
  const full = downloads.make(async () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  });
  await expect(full).rejects.toMatchObject({ code: 'disk-full' });
});

test('only some wait at once, and none after the end', async () => {
  const first = await made(Buffer.from('1'));
  for (let more = 0; more < 4; more += 1) await made(Buffer.from('2'));
  expect(leftovers()).toHaveLength(4);
  expect(() => downloads.read(first, 0)).toThrow('not-found');
  downloads.discard('download-5');
  downloads.discard('download-5');
  expect(leftovers()).toHaveLength(3);
  downloads.close();
  expect(leftovers()).toEqual([]);
});
