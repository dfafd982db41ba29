/** Catalogue rows under the edit history: versions that undo and redo hide and show, and never lose. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { RowVersion } from '../../../../electron/backend/store/catalogue-rows.ts';
import { standardVersion } from '../../../../electron/backend/store/catalogue-rows.ts';
import { openStore, type Store } from '../../../../electron/backend/store/open-store.ts';
import { ownCourse } from '../../../helpers/catalogue-fixture.ts';
import { withDatabase } from '../../../helpers/database.ts';
import { refusalOf } from '../../../helpers/refusal-of.ts';
import { smallStandard } from '../../../helpers/small-standard.ts';
import { prepareFolder } from '../../../helpers/temp-folder.ts';

const folder = prepareFolder();
const at = '2027-04-01T00:00:00.000Z';
let file: string;
let store: Store;

beforeEach(() => {
  file = folder.path('store.sqlite');
  store = openStore(file);
  return () => store.close();
});

const version = (kind: RowVersion['kind'], id: string, content: unknown, standard = 'built-in'): RowVersion => ({
  standard,
  kind,
  id,
  content,
});
const put = (...versions: readonly RowVersion[]) => store.edits.addVersions('test', at, versions);
const saveCourse = (id: string, given: Parameters<typeof ownCourse>[1] = {}) =>
  put(version('course', id, ownCourse(id, given)));
const ids = (standard = 'built-in') => store.catalogue.own(standard).courses.map(({ id }) => id);
const costs = () => store.catalogue.own('built-in').courses.map(({ cost }) => cost);

function reopen(): void {
  store.close();
  store = openStore(file);
}

/** All versions in the file, those of forgotten edits too. */
function storedRows(): number {
  store.close();
  const count = withDatabase(file, (db) => Number(db.prepare('SELECT count(*) FROM catalogue_row').pluck().get()));
  store = openStore(file);
  return count;
}

describe('versions of a row', () => {
  test('the newest counts; undo goes back one by one, redo forward again, after a restart too', () => {
    for (const cost of [100, 200, 300]) saveCourse('A', { cost });
    expect(costs()).toEqual([300]);
    store.edits.undo();
    expect(costs()).toEqual([200]);
    reopen();
    expect(costs()).toEqual([200]);
    store.edits.undo();
    store.edits.undo();
    expect(costs()).toEqual([]);
    expect(refusalOf(() => store.edits.undo())).toMatchObject({ code: 'nothing-to-undo' });
    reopen();
    for (const cost of [100, 200, 300]) {
      store.edits.redo();
      expect(costs()).toEqual([cost]);
    }
  });

  test('that are undone are forgotten by the next edit, and never come back', () => {
    saveCourse('A', { cost: 100 });
    saveCourse('A', { cost: 200 });
    saveCourse('B');
    store.edits.undo();
    store.edits.undo();
    saveCourse('C');
    expect(ids()).toEqual(['A', 'C']);
    expect(costs()).toEqual([100, null]);
    expect(refusalOf(() => store.edits.redo())).toMatchObject({ code: 'nothing-to-redo' });
    expect(storedRows()).toBe(2);
  });

  test('that are undone are forgotten by an edit of a person too', () => {
    saveCourse('A');
    store.edits.undo();
    const person = { id: 'p', name: '佐藤', owner: 0, record: '{}', created_at: at };
    store.edits.make('learner.create', at, [{ aggregate: 'learner', id: 'p', after: person }]);
    expect(storedRows()).toBe(0);
    store.edits.undo();
    store.edits.redo();
    expect(ids()).toEqual([]);
  });

  test('of one row within one edit: the last one counts', () => {
    put(version('state', 'A', 'off'), version('state', 'A', 'retired'));
    expect(store.catalogue.own('built-in').states).toEqual({ A: 'retired' });
  });

  test('removing a row is a version as well', () => {
    saveCourse('A');
    put(version('course', 'A', null), version('state', 'A', null));
    expect(ids()).toEqual([]);
    store.edits.undo();
    expect(ids()).toEqual(['A']);
  });

  test('outlive the edits that made them, once these are too old to be undone', () => {
    saveCourse('A', { cost: 100 });
    for (let count = 0; count < 1_005; count += 1) saveCourse('B', { cost: count });
    expect(costs()).toEqual([100, 1_004]);
    for (;;) {
      try {
        store.edits.undo();
      } catch {
        break;
      }
    }
    expect(costs()).toEqual([100, 4]);
  });
});

describe('rows', () => {
  test('of every kind and standard stay apart', () => {
    put(
      version('course', 'X', ownCourse('X')),
      version('group', 'X', { id: 'X' }),
      version('session', 'X', { id: 'X' }),
      version('state', 'X', 'off'),
      version('course', 'X', ownCourse('X', { cost: 9 }), 'other'),
      standardVersion('other', { standard: smallStandard, catalogue: { groups: [], courses: [] } }),
    );
    expect(store.catalogue.own('built-in')).toEqual({
      courses: [ownCourse('X')],
      groups: [{ id: 'X' }],
      sessions: [{ id: 'X' }],
      states: { X: 'off' },
    });
    expect(store.catalogue.own('other').courses).toMatchObject([{ cost: 9 }]);
    expect(store.catalogue.standards()).toMatchObject([{ id: 'other', content: { standard: smallStandard } }]);
  });

  test('may bear ids that every object has', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) put(version('state', id, 'off'));
    const { states } = store.catalogue.own('built-in');
    expect(Object.keys(states).sort()).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(states)).toBe(Object.prototype);
  });
});

describe('an edit', () => {
  test('that fails halfway leaves nothing behind, and redo stays possible', () => {
    saveCourse('A');
    saveCourse('B');
    store.edits.undo();
    function* broken(): Iterable<RowVersion> {
      yield version('course', 'C', ownCourse('C'));
      throw new Error('the file ended');
    }
    expect(() => store.edits.addVersions('import', at, broken())).toThrow('the file ended');
    expect(ids()).toEqual(['A']);
    expect(store.edits.history()).toEqual({ undo: 'test', redo: 'test' });
    store.edits.redo();
    expect(ids()).toEqual(['A', 'B']);
  });

  test('of ten thousand rows is one, undone and redone by one mark', () => {
    saveCourse('A');
    const many = Array.from({ length: 10_000 }, (_, index) => ownCourse(`N${String(index).padStart(5, '0')}`));
    store.edits.addVersions(
      'catalogue.import',
      at,
      many.map((course) => version('course', course.id, course)),
    );
    expect(store.edits.history()).toEqual({ undo: 'catalogue.import', redo: null });
    expect(store.catalogue.own('built-in').courses).toEqual([ownCourse('A'), ...many]);
    const started = performance.now();
    store.edits.undo();
    const undone = performance.now() - started;
    expect(ids()).toEqual(['A']);
    store.edits.redo();
    expect(ids()).toHaveLength(10_001);
    expect(undone).toBeLessThan(100);
  });
});
