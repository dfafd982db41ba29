/** How a store comes from one version to the next: step by step, each whole or not at all. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Migration, migrate, migrations } from '../../electron/backend/store/migrate.ts';
import { openStore } from '../../electron/backend/store/open-store.ts';
import { databaseFrom, schemaOf, versionOf, withDatabase } from '../helpers/database.ts';
import { prepareFolder } from '../helpers/temp-folder.ts';

const folder = prepareFolder();
let file: string;
beforeEach(() => {
  file = folder.path('store.sqlite');
});

const addNote: Migration = (db) => db.exec("ALTER TABLE plan ADD COLUMN test_note TEXT NOT NULL DEFAULT ''");
const addTeam: Migration = (db) => db.exec('CREATE TABLE test_team (name TEXT PRIMARY KEY) STRICT');
const breakHalfway: Migration = (db) => {
  db.exec("CREATE TABLE test_half (name TEXT) STRICT; UPDATE plan SET name = 'lost'; DELETE FROM setting");
  throw new Error('the step failed');
};

const planNames = (db: Database.Database) => db.prepare('SELECT name FROM plan').pluck().all();
const backups = () => readdirSync(folder.path()).filter((name) => name !== 'store.sqlite');

test('an empty store runs every step and needs no copy', () => {
  withDatabase(file, (db) => {
    migrate(db, file, [...migrations, addNote, addTeam]);
    expect(versionOf(db)).toBe(migrations.length + 2);
    expect(db.prepare('SELECT test_note FROM plan').all()).toEqual([]);
    expect(db.prepare('SELECT name FROM test_team').all()).toEqual([]);
  });
  expect(backups()).toEqual([]);
});

describe('a store of version 1 with data', () => {
  beforeEach(() => databaseFrom(join(import.meta.dirname, 'version-1.sql'), file));

  test('comes to version 3 with all that was in it', () => {
    withDatabase(file, (db) => {
      migrate(db, file, [...migrations.slice(0, 1), addNote, addTeam]);
      expect(versionOf(db)).toBe(3);
      expect(db.prepare('SELECT id, name, test_note FROM plan').all()).toEqual([
        { id: 'plan-1', name: '五年計画', test_note: '' },
      ]);
    });
  });

  test('leaves one copy beside it: a whole store of version 1', () => {
    withDatabase(file, (db) => migrate(db, file, [...migrations.slice(0, 1), addNote, addTeam]));
    const [copy, ...more] = backups();
    expect(more).toEqual([]);
    expect(copy).toMatch(/^store\.sqlite\.before-v2-\d+$/);
    const store = openStore(folder.path(copy ?? ''));
    expect(store.plans.list().map(({ name }) => name)).toEqual(['五年計画']);
    expect(store.learners.list().map(({ name }) => name)).toEqual(['田中', '佐藤 花子']);
    store.close();
  });

  test('stays at the version before a step that fails, with that version’s data', () => {
    withDatabase(file, (db) => {
      expect(() => migrate(db, file, [...migrations.slice(0, 1), addNote, breakHalfway, addTeam])).toThrow(
        'the step failed',
      );
    });
    withDatabase(file, (db) => {
      expect(versionOf(db)).toBe(2);
      expect(planNames(db)).toEqual(['五年計画']);
      expect(db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(2);
      expect(schemaOf(db)).not.toContainEqual(expect.objectContaining({ name: 'test_half' }));
      expect(schemaOf(db)).not.toContainEqual(expect.objectContaining({ name: 'test_team' }));
    });
  });

  test('goes on from there once the step is mended, and no step runs twice', () => {
    withDatabase(file, (db) => {
      expect(() => migrate(db, file, [...migrations.slice(0, 1), addNote, breakHalfway])).toThrow();
      migrate(db, file, [...migrations.slice(0, 1), addNote, addTeam]);
      expect(versionOf(db)).toBe(3);
      expect(planNames(db)).toEqual(['五年計画']);
    });
  });

  test('is left alone where nothing is to be done', () => {
    withDatabase(file, (db) => migrate(db, file, migrations.slice(0, 1)));
    expect(backups()).toEqual([]);
  });

  test('is not touched where the copy cannot be made', () => {
    const before = withDatabase(file, schemaOf);
    withDatabase(file, (db) => {
      const elsewhere = folder.path('no such folder', 'store.sqlite');
      expect(() => migrate(db, elsewhere, [...migrations.slice(0, 1), addNote])).toThrow();
      expect(versionOf(db)).toBe(1);
    });
    expect(withDatabase(file, schemaOf)).toEqual(before);
  });
});
