/** Files that are no store of ours, or not any more: refused, and not one byte of them changed. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../../../electron/backend/store/migrate.ts';
import { openStore } from '../../../../electron/backend/store/open-store.ts';
import { exampleRequest, openTestBackend } from '../../../helpers/backend-fixture.ts';
import { refusalOf } from '../../../helpers/refusal-of.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
});

/** All files of the folder, each with the digest of its bytes. */
function everything(): readonly string[] {
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(folder.path(name)))
      .digest('hex');
  return readdirSync(folder.path()).map((name) => `${name} ${digest(name)}`);
}

/** The code of the refusal; fails where a file of the folder was changed, added or removed. */
function refusedUntouched(): string {
  const before = everything();
  const { code, details } = refusalOf(() => openStore(file));
  expect(details).toMatchObject({ file });
  expect(everything()).toEqual(before);
  return code;
}

describe('a foreign file', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  test.each([
    ['a single letter', Buffer.from('a')],
    ['a short note', Buffer.from('買い物：牛乳\n')],
    ['a long text', Buffer.from('This is no database. '.repeat(1_000))],
    ['a picture', png],
    ['zeros', Buffer.alloc(8_192)],
    ['the mere name of SQLite', Buffer.from('SQLite format 3\0')],
  ])('is refused: %s', (_what, content) => {
    writeFileSync(file, content);
    expect(refusedUntouched()).toBe('store-foreign');
  });

  test('is refused: the database of another application', () => {
    const other = new Database(file);
    other.exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('大切')");
    other.close();
    expect(refusedUntouched()).toBe('store-foreign');
  });

  test('is refused: one that another application left without closing it', () => {
    const source = folder.path('other.sqlite');
    const other = new Database(source);
    other.pragma('journal_mode = WAL');
    other.exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('大切')");
    copyFileSync(source, file);
    copyFileSync(`${source}-wal`, `${file}-wal`);
    other.close();
    expect(refusedUntouched()).toBe('store-foreign');
    const again = new Database(file);
    expect(again.prepare('SELECT text FROM note').pluck().get()).toBe('大切');
    again.close();
  });
});

describe('a store of ours', () => {
  beforeEach(async () => {
    const backend = await openTestBackend(file);
    const [owner] = await backend.call('learners.list', {});
    for (let count = 0; count < 50; count += 1) {
      await backend.call('plans.create', { learner: owner?.id ?? '', name: `計画${count}`, request: exampleRequest });
    }
    await backend.close();
  });

  test('from a newer version is refused, and says both versions', () => {
    const db = new Database(file);
    db.pragma('user_version = 99');
    db.close();
    expect(refusedUntouched()).toBe('store-newer');
    expect(refusalOf(() => openStore(file)).details).toEqual({ file, version: 99, supported: migrations.length });
  });

  test('with a page overwritten is refused as damaged', () => {
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4_096, 12_288);
    writeFileSync(file, bytes);
    expect(refusedUntouched()).toBe('store-damaged');
  });

  test('that lost its second half is refused as damaged', () => {
    truncateSync(file, Math.floor(readFileSync(file).length / 2));
    expect(refusedUntouched()).toBe('store-damaged');
  });
});

describe('a place that cannot be written', () => {
  test.each([
    ['below a file', ['note.txt', 'store.sqlite']],
    ['deep below a file', ['note.txt', 'folder', 'store.sqlite']],
  ])('is refused: %s', (_what, parts) => {
    writeFileSync(folder.path('note.txt'), '覚え書き');
    file = folder.path(...parts);
    expect(refusedUntouched()).toBe('store-unwritable');
  });

  test('is refused: a folder in the place of the file', () => {
    mkdirSync(file);
    expect(refusalOf(() => openStore(file))).toMatchObject({ code: 'store-unwritable', details: { file } });
  });
});
