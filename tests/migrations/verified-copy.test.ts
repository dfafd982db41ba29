/** The copy made before a migration is read again: where it is of no help, the store stays as it was. */
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Migration, migrate, migrations } from '../../electron/backend/store/migrate.ts';
import { databaseFrom, schemaOf, versionOf, withDatabase } from '../helpers/database.ts';
import { refusalOf } from '../helpers/refusal-of.ts';
import { prepareFolder } from '../helpers/temp-folder.ts';

const folder = prepareFolder();
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
  databaseFrom(join(import.meta.dirname, 'version-1.sql'), file);
});
afterEach(() => vi.restoreAllMocks());

/** Does something to each copy right after SQLite has written it, as a failing disk would. */
function spoilCopies(spoil: (copy: string) => void): void {
  const prepare = Database.prototype.prepare;
  vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql);
    if (sql !== 'VACUUM INTO ?') return statement;
    const run = (copy: string) => {
      const result = statement.run(copy);
      spoil(copy);
      return result;
    };
    return Object.create(statement, { run: { value: run } }) as typeof statement;
  } as typeof prepare);
}

/** Migrates, expects the refusal, and expects nothing else to have happened. */
function refusedUnmigrated(): void {
  const before = withDatabase(file, schemaOf);
  const ran = vi.fn<Migration>();
  withDatabase(file, (db) => {
    expect(refusalOf(() => migrate(db, file, [...migrations.slice(0, 1), ran]))).toMatchObject({
      code: 'store-unwritable',
      details: { file: expect.stringContaining(`${file}.before-v2-`) },
    });
  });
  expect(ran).not.toHaveBeenCalled();
  expect(withDatabase(file, versionOf)).toBe(1);
  expect(withDatabase(file, schemaOf)).toEqual(before);
  expect(readdirSync(folder.path())).toEqual(['store.sqlite']);
}

test('a copy with a page overwritten', () => {
  spoilCopies((copy) => {
    const bytes = readFileSync(copy);
    writeFileSync(copy, bytes.fill(0xa5, 4_096, 8_192));
  });
  refusedUnmigrated();
});

test('a copy that lost its second half', () => {
  spoilCopies((copy) => truncateSync(copy, Math.floor(readFileSync(copy).length / 2)));
  refusedUnmigrated();
});

test('an empty copy, which would pass for an empty database', () => {
  spoilCopies((copy) => truncateSync(copy, 0));
  refusedUnmigrated();
});

test('a good copy stays, and the step runs', () => {
  let made = '';
  spoilCopies((copy) => {
    made = copy;
  });
  withDatabase(file, (db) => migrate(db, file, migrations.slice(0, 2)));
  expect(existsSync(made)).toBe(true);
  expect(withDatabase(made, versionOf)).toBe(1);
  expect(withDatabase(file, versionOf)).toBe(2);
});
