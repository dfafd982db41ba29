/** The history of edits: every change of people, plans, records and the calendar is one edit, which can be undone and redone. */
import type Database from 'better-sqlite3';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { History } from '../../../shared/contract/methods.ts';
import type { CatalogueRows, RowVersion } from './catalogue-rows.ts';
import type { RowImage, RowImages } from './row-images.ts';

export type Aggregate = 'learner' | 'plan' | 'calendar' | 'entry' | 'team' | 'curriculum' | 'session' | 'department';

/** What an edit does to one row; `after` null removes it. */
export interface Change {
  readonly aggregate: Aggregate;
  readonly id: string;
  readonly after: RowImage | null;
}

export interface Edits {
  /** Makes changes as one edit, all or nothing. Quick successive edits of one row with one label become one. */
  make(label: string, at: string, changes: readonly Change[]): void;
  /** Adds versions of catalogue rows as one edit, all or nothing. */
  addVersions(label: string, at: string, versions: Iterable<RowVersion>): void;
  undo(): void;
  redo(): void;
  history(): History;
  /** Grows with every edit, undo and redo: what was read at the same number is still true. */
  turn(): number;
  /** The rows that were changed since a turn; null where that is no longer known, or where the catalogue was changed. */
  changedSince(turn: number): readonly RowName[] | null;
}

/** Which row of which aggregate. */
export type RowName = Pick<Change, 'aggregate' | 'id'>;

/** So many turns are remembered with the rows that they changed, each with so many rows at most. */
const remembered = { turns: 50, rows: 500 } as const;

/** Remembers what the last turns changed. */
function createTurns() {
  let turn = 0;
  const rows = new Map<number, readonly RowName[] | null>();
  return {
    turn: () => turn,
    next: (changed: readonly RowName[] | null) => {
      turn += 1;
      rows.set(turn, changed && changed.length <= remembered.rows ? changed : null);
      rows.delete(turn - remembered.turns);
    },
    since: (from: number): readonly RowName[] | null => {
      const found: RowName[] = [];
      for (let at = from + 1; at <= turn; at += 1) {
        const changed = rows.get(at);
        if (!changed) return null;
        found.push(...changed);
      }
      return found;
    },
  };
}

/** Edits kept; older ones can no longer be undone. */
const keptEdits = 1_000;

/** Edits of one row within this time are one: dragging a slider is one change of mind. */
const coalesceMilliseconds = 2_000;

interface EditRow {
  readonly id: number;
  readonly label: string;
  readonly made_at: string;
}

interface ChangeRow {
  readonly aggregate: Aggregate;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
}

function statements(db: Database.Database) {
  return {
    last: db.prepare<[], EditRow>('SELECT id, label, made_at FROM edit WHERE undone = 0 ORDER BY id DESC LIMIT 1'),
    next: db.prepare<[], EditRow>('SELECT id, label, made_at FROM edit WHERE undone = 1 ORDER BY id LIMIT 1'),
    changes: db.prepare<[number], ChangeRow>(
      'SELECT aggregate, row_id, before, after FROM edit_change WHERE edit = ? ORDER BY position',
    ),
    add: db.prepare<[string, string]>('INSERT INTO edit (label, made_at) VALUES (?, ?)'),
    addChange: db.prepare<[number | bigint, number, string, string, string | null, string | null]>(
      'INSERT INTO edit_change VALUES (?, ?, ?, ?, ?, ?)',
    ),
    extend: db.prepare<[string, number]>('UPDATE edit_change SET after = ? WHERE edit = ? AND position = 0'),
    touch: db.prepare<[string, number]>('UPDATE edit SET made_at = ? WHERE id = ?'),
    setUndone: db.prepare<[number, number]>('UPDATE edit SET undone = ? WHERE id = ?'),
    forgetUndone: db.prepare('DELETE FROM edit WHERE undone = 1'),
    forgetOld: db.prepare<[number]>('DELETE FROM edit WHERE id <= (SELECT max(id) FROM edit) - ?'),
  };
}

const encode = (image: RowImage | null): string | null => (image === null ? null : JSON.stringify(image));
const decode = (text: string | null): RowImage | null => (text === null ? null : (JSON.parse(text) as RowImage));

/** The history over the rows of each aggregate. */
export function createEdits(
  db: Database.Database,
  rows: Readonly<Record<Aggregate, RowImages>>,
  catalogue: Pick<CatalogueRows, 'add' | 'forgetUndone'>,
): Edits {
  const sql = statements(db);

  /** The newest edit, where this change only carries it on. */
  const carriedOn = (label: string, at: string, changes: readonly Change[]): EditRow | null => {
    const [only, second] = changes;
    const last = sql.last.get();
    if (!only || second || only.after === null || !last || last.label !== label || sql.next.get()) return null;
    if (Date.parse(at) - Date.parse(last.made_at) > coalesceMilliseconds) return null;
    const [before, more] = sql.changes.all(last.id);
    return before && !more && before.aggregate === only.aggregate && before.row_id === only.id && before.before !== null
      ? last
      : null;
  };

  const forgetUndone = () => {
    catalogue.forgetUndone();
    sql.forgetUndone.run();
  };

  const addVersions = db.transaction((label: string, at: string, versions: Iterable<RowVersion>) => {
    forgetUndone();
    catalogue.add(sql.add.run(label, at).lastInsertRowid, versions);
    sql.forgetOld.run(keptEdits);
  });

  const make = db.transaction((label: string, at: string, changes: readonly Change[]) => {
    const previous = carriedOn(label, at, changes);
    if (!previous) forgetUndone();
    const edit = previous?.id ?? sql.add.run(label, at).lastInsertRowid;
    for (const [position, { aggregate, id, after }] of changes.entries()) {
      const before = rows[aggregate].read(id);
      rows[aggregate].write(id, after);
      if (previous) sql.extend.run(encode(after) ?? '', previous.id);
      else sql.addChange.run(edit, position, aggregate, id, encode(before), encode(after));
    }
    if (previous) sql.touch.run(at, previous.id);
    sql.forgetOld.run(keptEdits);
  });

  const undo = db.transaction(() => {
    const last = sql.last.get();
    if (!last) throw new RefusalError('nothing-to-undo', {});
    for (const change of sql.changes.all(last.id).reverse())
      rows[change.aggregate].write(change.row_id, decode(change.before));
    sql.setUndone.run(1, last.id);
  });

  const redo = db.transaction(() => {
    const next = sql.next.get();
    if (!next) throw new RefusalError('nothing-to-redo', {});
    for (const change of sql.changes.all(next.id)) rows[change.aggregate].write(change.row_id, decode(change.after));
    sql.setUndone.run(0, next.id);
  });

  const turns = createTurns();
  /** The rows of the edit that a step takes back or makes again; null where that is of the catalogue, whose rows are others. */
  const rowsOf = (edit: EditRow | undefined): readonly RowName[] | null => {
    const changes = edit ? sql.changes.all(edit.id) : [];
    return changes.length === 0 ? null : changes.map(({ aggregate, row_id }) => ({ aggregate, id: row_id }));
  };
  const counted = (rows: readonly RowName[] | null, change: () => void) => {
    turns.next(rows);
    change();
  };
  return {
    make: (label, at, changes) => counted(changes, () => make.immediate(label, at, changes)),
    addVersions: (label, at, versions) => counted(null, () => addVersions.immediate(label, at, versions)),
    undo: () => counted(rowsOf(sql.last.get()), () => undo.immediate()),
    redo: () => counted(rowsOf(sql.next.get()), () => redo.immediate()),
    turn: turns.turn,
    changedSince: turns.since,
    history: () => ({ undo: sql.last.get()?.label ?? null, redo: sql.next.get()?.label ?? null }),
  };
}
