/** `backup` and `restore`: nothing is lost on the way, and nothing is replaced by what is no good. */
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { catalogueSheet, sheetRow } from '../../../helpers/catalogue-fixture.ts';
import { holdStore } from '../../../helpers/hold-store.ts';
import { preparePlanCommand } from '../../../helpers/plan-command.ts';
import { runCommandHere } from '../../../helpers/run-command.ts';

const { path, write } = preparePlanCommand();
const command = (...args: readonly string[]) => runCommandHere(args, { home: path('home') });

/** A store with one own course, imported twice so that it has a history. */
async function ownStore(name = 'store.sqlite'): Promise<string> {
  const store = path(name);
  for (const id of ['IMP-1', '=IMP-2'])
    await command('import', 'catalogue', write(`${id}.csv`, catalogueSheet([sheetRow(id)])), '--store', store);
  return store;
}

/** Every row of every table. */
function contentOf(file: string): unknown {
  const db = new Database(file, { readonly: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
    return tables.map((table) => [table, db.prepare(`SELECT * FROM "${String(table)}"`).all()]);
  } finally {
    db.close();
  }
}

describe.each(['sqlite', 'json'] as const)('a backup as %s', (format) => {
  test('puts every row back, and keeps what was there aside', async () => {
    const store = await ownStore();
    const before = contentOf(store);
    const backup = path(`backup.${format}`);
    expect(await command('backup', '--store', store, '--out', backup)).toMatchObject({
      status: 0,
      stdout: `${backup}\n`,
      stderr: '',
    });
    await command('import', 'catalogue', write('3.csv', catalogueSheet([sheetRow('IMP-3')])), '--store', store);
    const after = contentOf(store);
    expect(after).not.toEqual(before);
    const restored = await command('restore', backup, '--store', store);
    expect(restored).toMatchObject({ status: 0, stderr: '' });
    expect(contentOf(store)).toEqual(before);
    const kept = readdirSync(path()).find((name) => name.includes('.before-restore-') && !name.endsWith('wal'));
    expect(restored.stdout).toContain(kept);
    expect(contentOf(path(kept ?? ''))).toEqual(after);
  });

  test('makes a store where there is none', async () => {
    const store = await ownStore();
    await command('backup', '--store', store, '--out', path(`b.${format}`));
    expect(await command('restore', path(`b.${format}`), '--store', path('new', 'folder', 'n.sqlite'))).toMatchObject({
      status: 0,
    });
    expect(contentOf(path('new', 'folder', 'n.sqlite'))).toEqual(contentOf(store));
  });

  test('is not written over a file that is there', async () => {
    const store = await ownStore();
    const there = write(`mine.${format}`, 'my own');
    expect(await command('backup', '--store', store, '--out', there)).toMatchObject({ status: 2 });
    expect(readFileSync(there, 'utf8')).toBe('my own');
  });
});

test('a name is made where none is given', async () => {
  const store = await ownStore();
  const { stdout } = await command('backup', '--store', store);
  expect(stdout.trim()).toMatch(/store-\d{14}\.sqlite$/);
  expect(existsSync(stdout.trim())).toBe(true);
});

describe('nothing is replaced', () => {
  const refused = async (backup: string, store: string) => {
    const before = readFileSync(store);
    const answer = await command('restore', backup, '--store', store);
    expect(answer.status).toBe(2);
    expect(readFileSync(store)).toEqual(before);
    expect(readdirSync(path()).filter((name) => /restoring|before-restore/.test(name))).toEqual([]);
    return answer.stderr;
  };

  test('by a backup that lost its second half', async () => {
    const store = await ownStore();
    const backup = path('b.sqlite');
    await command('backup', '--store', store, '--out', backup);
    truncateSync(backup, Math.floor(readFileSync(backup).length / 2));
    await refused(backup, store);
  });

  test('by a document with a row that is none', async () => {
    const store = await ownStore();
    const backup = path('b.json');
    await command('backup', '--store', store, '--out', backup);
    const document = JSON.parse(readFileSync(backup, 'utf8')) as { tables: { learner: { rows: unknown[][] } } };
    document.tables.learner.rows.push(['x']);
    writeFileSync(backup, JSON.stringify(document));
    expect(await refused(backup, store)).toContain('tables.learner.rows.1');
  });

  test('by a document of a newer version', async () => {
    const store = await ownStore();
    await refused(write('b.json', JSON.stringify({ format: 'michishirube-store', version: 99, tables: {} })), store);
  });

  test('by a file of another program', async () => {
    await refused(write('note.txt', 'これはデータではありません'), await ownStore());
  });

  test('while a program has the store open', async () => {
    const store = await ownStore();
    const backup = path('b.sqlite');
    await command('backup', '--store', store, '--out', backup);
    const holder = holdStore(store);
    try {
      await holder.savedAtLeast(1);
      expect((await command('restore', backup, '--store', store)).status).toBe(2);
      expect((await command('backup', '--store', store, '--out', path('c.sqlite'))).status).toBe(2);
    } finally {
      await holder.kill();
    }
    expect(existsSync(path('c.sqlite'))).toBe(false);
  });
});

test('a damaged store is kept aside and replaced', async () => {
  const store = await ownStore();
  const backup = path('b.sqlite');
  await command('backup', '--store', store, '--out', backup);
  const good = contentOf(store);
  const bytes = readFileSync(store);
  writeFileSync(store, bytes.fill(0xa5, 4_096, bytes.length));
  copyFileSync(store, path('damaged'));
  expect(await command('restore', backup, '--store', store)).toMatchObject({ status: 0 });
  expect(contentOf(store)).toEqual(good);
  const kept = readdirSync(path()).find((name) => name.includes('.before-restore-'));
  expect(readFileSync(path(kept ?? ''))).toEqual(readFileSync(path('damaged')));
});
