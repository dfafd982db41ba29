/** Column mappings that users saved for files with headers of their own. They are not part of the edit history. */
import type Database from 'better-sqlite3';
import type { ImportWhat, WireColumnMapping } from '../../../shared/contract/catalogue-methods.ts';

export interface SavedMapping {
  /** The kind of sheet that it is for. */
  readonly what: ImportWhat;
  readonly name: string;
  readonly mapping: WireColumnMapping;
}

export interface ImportMappings {
  list(what: ImportWhat): readonly SavedMapping[];
  save(what: ImportWhat, name: string, mapping: WireColumnMapping): void;
  remove(what: ImportWhat, name: string): void;
}

export function createImportMappings(db: Database.Database): ImportMappings {
  const all = db.prepare<[ImportWhat], { readonly name: string; readonly content: string }>(
    'SELECT name, content FROM import_mapping WHERE what = ? ORDER BY name',
  );
  const put = db.prepare<[ImportWhat, string, string]>(
    'INSERT INTO import_mapping VALUES (?, ?, ?) ON CONFLICT (what, name) DO UPDATE SET content = excluded.content',
  );
  const remove = db.prepare<[ImportWhat, string]>('DELETE FROM import_mapping WHERE what = ? AND name = ?');
  return {
    list: (what) =>
      all.all(what).map(({ name, content }) => ({ what, name, mapping: JSON.parse(content) as WireColumnMapping })),
    save: (what, name, mapping) => {
      put.run(what, name, JSON.stringify(mapping));
    },
    remove: (what, name) => {
      remove.run(what, name);
    },
  };
}
