/** The department's own catalogue and other standards, as versions under the edit history. */
import type Database from 'better-sqlite3';
import type { CourseState, OwnCatalogue, Session } from '../../../shared/catalogue/own-catalogue.ts';
import type { Course, CourseGroup } from '../../../shared/model/catalogue-schema.ts';

export type RowKind = 'standard' | 'group' | 'course' | 'state' | 'session';

/** A new version of one row; content null takes the row away. */
export interface RowVersion {
  readonly standard: string;
  readonly kind: RowKind;
  readonly id: string;
  readonly content: unknown;
}

/** A standard that was loaded beside the built-in one. */
export interface StoredStandard {
  readonly id: string;
  readonly content: unknown;
}

export interface CatalogueRows {
  /** Adds versions under an edit, the last one of a row counts; to be called inside the edit's own transaction. */
  add(edit: number | bigint, versions: Iterable<RowVersion>): void;
  /** Forgets the versions of undone edits, before these are forgotten themselves. */
  forgetUndone(): void;
  own(standard: string): OwnCatalogue;
  standards(): readonly StoredStandard[];
}

/** Under which standards themselves are kept. */
const everyStandard = '*';

interface Row {
  readonly kind: RowKind;
  readonly id: string;
  readonly edit: number;
  readonly content: string | null;
}

/** The newest version of each row whose edit is not undone; rows come ordered by kind, id and edit. */
function current(rows: Iterable<Row>, undone: ReadonlySet<number>): Row[] {
  const result: Row[] = [];
  for (const row of rows) {
    if (undone.has(row.edit)) continue;
    const last = result.at(-1);
    if (last && last.kind === row.kind && last.id === row.id) result[result.length - 1] = row;
    else result.push(row);
  }
  return result.filter(({ content }) => content !== null);
}

export function createCatalogueRows(db: Database.Database): CatalogueRows {
  const insert = db.prepare<[string, string, string, number | bigint, string | null]>(
    `INSERT INTO catalogue_row VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (standard, kind, id, edit) DO UPDATE SET content = excluded.content`,
  );
  const all = db.prepare<[string], Row>(
    'SELECT kind, id, edit, content FROM catalogue_row WHERE standard = ? ORDER BY kind, id, edit',
  );
  const undoneEdits = db.prepare<[], number>('SELECT id FROM edit WHERE undone = 1').pluck();
  const forget = db.prepare('DELETE FROM catalogue_row WHERE edit IN (SELECT id FROM edit WHERE undone = 1)');
  const read = (standard: string) => current(all.iterate(standard), new Set(undoneEdits.all()));
  return {
    add: (edit, versions) => {
      for (const { standard, kind, id, content } of versions)
        insert.run(standard, kind, id, edit, content === null ? null : JSON.stringify(content));
    },
    forgetUndone: () => {
      forget.run();
    },
    own: (standard) => {
      const rows = read(standard);
      const of = <Content>(kind: RowKind) =>
        rows.filter((row) => row.kind === kind).map(({ content }) => JSON.parse(content ?? 'null') as Content);
      const states = rows
        .filter(({ kind }) => kind === 'state')
        .map(({ id, content }) => [id, JSON.parse(content ?? 'null') as CourseState] as const);
      return {
        groups: of<CourseGroup>('group'),
        courses: of<Course>('course'),
        sessions: of<Session>('session'),
        states: Object.fromEntries(states),
      };
    },
    standards: () =>
      read(everyStandard).map(({ id, content }) => ({ id, content: JSON.parse(content ?? 'null') as unknown })),
  };
}

/** A version of a standard itself; null takes it away. */
export function standardVersion(id: string, content: unknown): RowVersion {
  return { standard: everyStandard, kind: 'standard', id, content };
}
