/** Rows that are one JSON value each, under an id: what the store keeps of teams, curricula, sessions and rules. */
import type Database from 'better-sqlite3';
import type { RowImage, RowImages } from './row-images.ts';

export interface JsonRows<Content> {
  readonly rows: RowImages;
  /** By id. */
  list(): readonly { readonly id: string; readonly content: Content }[];
  find(id: string): Content | null;
}

/** The row of a value, for an edit. */
export function jsonImage(id: string, content: unknown): RowImage {
  return { id, content: JSON.stringify(content) };
}

interface Row {
  readonly id: string;
  readonly content: string;
}

/** @param table a table of this module's shape: `id` and `content`. */
export function createJsonRows<Content>(
  db: Database.Database,
  table: 'team' | 'curriculum' | 'course_session' | 'department',
): JsonRows<Content> {
  const all = db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY id`);
  const one = db.prepare<[string], Row>(`SELECT * FROM ${table} WHERE id = ?`);
  const put = db.prepare<[RowImage]>(
    `INSERT INTO ${table} VALUES (:id, :content) ON CONFLICT (id) DO UPDATE SET content = :content`,
  );
  const remove = db.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`);
  return {
    rows: {
      read: (id) => (one.get(id) as RowImage | undefined) ?? null,
      write: (id, image) => (image === null ? remove.run(id) : put.run(image)),
    },
    list: () => all.all().map(({ id, content }) => ({ id, content: JSON.parse(content) as Content })),
    find: (id) => {
      const row = one.get(id);
      return row ? (JSON.parse(row.content) as Content) : null;
    },
  };
}
