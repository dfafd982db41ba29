/** A whole store as one JSON document, and back: every table, row by row, without loss. */
import { closeSync, openSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { RefusalError } from '../../../shared/contract/error.ts';
import { checkOrigin, mark, migrate, migrations } from './migrate.ts';
import { flush } from './verified-copy.ts';

/** What the document says it is. */
const formatName = 'michishirube-store';

const cell = z.union([z.string(), z.number(), z.null()]);
const tableSchema = z
  .object({ columns: z.array(z.string()).readonly(), rows: z.array(z.array(cell).readonly()).readonly() })
  .readonly();

export const storeDocumentSchema = z
  .object({
    format: z.literal(formatName),
    /** The version of the store that it was made from. */
    version: z.int().min(1),
    tables: z.record(z.string(), tableSchema).readonly(),
  })
  .readonly();
export type StoreDocument = z.infer<typeof storeDocumentSchema>;

/** Tables in the order of their names; those that SQLite keeps for itself are left out. */
function tableNames(db: Database.Database): readonly string[] {
  return db
    .prepare<[], { readonly name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all()
    .map(({ name }) => name);
}

function columnNames(db: Database.Database, table: string): readonly string[] {
  const columns = db.pragma(`table_info("${table}")`) as readonly { readonly name: string }[];
  return columns.map(({ name }) => name);
}

/** Writes an open store into a file, row by row, so that a large one needs no more memory than a small one. */
export function writeStoreDocument(db: Database.Database, file: string): void {
  const handle = openSync(file, 'wx');
  const write = (text: string) => writeSync(handle, text);
  try {
    write(`{"format":"${formatName}","version":${Number(db.pragma('user_version', { simple: true }))},"tables":{`);
    for (const [place, table] of tableNames(db).entries()) {
      const columns = columnNames(db, table);
      write(`${place > 0 ? ',' : ''}\n${JSON.stringify(table)}:{"columns":${JSON.stringify(columns)},"rows":[`);
      let first = true;
      for (const row of db.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().iterate()) {
        write(`${first ? '' : ','}\n${JSON.stringify(row)}`);
        first = false;
      }
      write(']}');
    }
    write('}}\n');
  } finally {
    closeSync(handle);
  }
  flush(file);
}

const faulty = (file: string, where: string, problem: string) =>
  new RefusalError('file-invalid', { file, where, problem });

function fillTable(db: Database.Database, table: string, { columns, rows }: z.infer<typeof tableSchema>, file: string) {
  const known = columnNames(db, table);
  if (known.length === 0) throw faulty(file, `tables.${table}`, 'unknown table');
  const strange = columns.find((column) => !known.includes(column));
  if (strange !== undefined) throw faulty(file, `tables.${table}.columns`, strange);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const put = db.prepare(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
  for (const [index, row] of rows.entries()) {
    try {
      put.run(...row);
    } catch (error) {
      throw faulty(file, `tables.${table}.rows.${index}`, error instanceof Error ? error.message : String(error));
    }
  }
}

/**
 * Makes a new store from a document; one of an older version is brought to the newest.
 * @param source the name of the document, for what is wrong with it.
 * @throws RefusalError `store-newer`, or `file-invalid` with the place of the first row that is no row of a store.
 */
export function makeFromDocument({ version, tables }: StoreDocument, target: string, source: string): void {
  if (version > migrations.length)
    throw new RefusalError('store-newer', { file: source, version, supported: migrations.length });
  const db = new Database(target);
  try {
    checkOrigin(db, target);
    mark(db);
    migrate(db, target, migrations.slice(0, version));
    // Rows come in the order of the document; whether they fit together is asked once they are all there.
    db.pragma('foreign_keys = OFF');
    db.transaction(() => {
      for (const [table, content] of Object.entries(tables)) fillTable(db, table, content, source);
      const [broken] = db.pragma('foreign_key_check') as readonly { readonly table: string; readonly rowid: number }[];
      if (broken) throw faulty(source, `tables.${broken.table}`, `row ${broken.rowid}`);
    }).exclusive();
    db.transaction(() => {
      for (const step of migrations.slice(version)) step(db);
      db.pragma(`user_version = ${migrations.length}`);
    }).exclusive();
  } finally {
    db.close();
  }
}
