/** Column mappings that users saved for files with headers of their own. They are not part of the edit history. */
import type Database from 'better-sqlite3';
import type { WireColumnMapping } from '../../../shared/contract/catalogue-methods.ts';

export interface SavedMapping {
  readonly name: string;
  readonly mapping: WireColumnMapping;
}

export interface ImportMappings {
  list(): readonly SavedMapping[];
  save(name: string, mapping: WireColumnMapping): void;
  remove(name: string): void;
}

export function createImportMappings(db: Database.Database): ImportMappings {
  const all = db.prepare<[], { readonly name: string; readonly content: string }>(
    'SELECT name, content FROM import_mapping ORDER BY name',
  );
  const put = db.prepare<[string, string]>(
    'INSERT INTO import_mapping VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET content = excluded.content',
  );
  const remove = db.prepare<[string]>('DELETE FROM import_mapping WHERE name = ?');
  return {
    list: () => all.all().map(({ name, content }) => ({ name, mapping: JSON.parse(content) as WireColumnMapping })),
    save: (name, mapping) => {
      put.run(name, JSON.stringify(mapping));
    },
    remove: (name) => {
      remove.run(name);
    },
  };
}
