/** Entries of people's records in the store. */
import type Database from 'better-sqlite3';
import type { RecordEntry } from '../../../shared/assessment/record-entries.ts';
import type { Change } from './edits.ts';
import type { RowImage, RowImages } from './row-images.ts';

export interface RecordEntries {
  readonly rows: RowImages;
  /** By the time of their first versions. */
  ofLearner(learner: string): readonly RecordEntry[];
  /** How many entries that are not removed each person has; people without any are left out. */
  counts(): ReadonlyMap<string, number>;
  /** Everybody's, as `ofLearner` gives them, by learner; people without entries are left out. */
  all(): ReadonlyMap<string, readonly RecordEntry[]>;
}

interface EntryRow {
  readonly learner: string;
  readonly id: string;
  readonly content: string;
}

/** The id of a row in the edit history. Entry ids hold no space, so the last one parts it. */
function rowId(learner: string, entry: string): string {
  return `${learner} ${entry}`;
}

/** Whose entry a row of the edit history is. */
export function learnerOfEntry(row: string): string {
  return partsOf(row)[0];
}

function partsOf(row: string): readonly [learner: string, entry: string] {
  const at = row.lastIndexOf(' ');
  return [row.slice(0, at), row.slice(at + 1)];
}

/** What an edit does to one entry of a person; null takes the row away. */
export function entryChange(learner: string, id: string, entry: RecordEntry | null): Change {
  const after = entry === null ? null : { learner, id, content: JSON.stringify(entry) };
  return { aggregate: 'entry', id: rowId(learner, id), after };
}

const entriesOf = (rows: readonly EntryRow[]): readonly RecordEntry[] =>
  rows
    .map(({ content }) => JSON.parse(content) as RecordEntry)
    .sort((a, b) => (begun(a) < begun(b) ? -1 : begun(a) > begun(b) ? 1 : 0));

const begun = ({ former, changedAt }: RecordEntry) => former[0]?.changedAt ?? changedAt;

export function createRecordEntries(db: Database.Database): RecordEntries {
  const one = db.prepare<[string, string], EntryRow>('SELECT * FROM record_entry WHERE learner = ? AND id = ?');
  const all = db.prepare<[string], EntryRow>('SELECT * FROM record_entry WHERE learner = ? ORDER BY id');
  const counts = db.prepare<[], { readonly learner: string; readonly entries: number }>(
    "SELECT learner, count(*) AS entries FROM record_entry WHERE NOT json_extract(content, '$.removed') GROUP BY learner",
  );
  const everybodys = db.prepare<[], EntryRow>('SELECT * FROM record_entry ORDER BY learner, id');
  const put = db.prepare<[RowImage]>(
    `INSERT INTO record_entry VALUES (:learner, :id, :content)
     ON CONFLICT (learner, id) DO UPDATE SET content = :content`,
  );
  const remove = db.prepare<[string, string]>('DELETE FROM record_entry WHERE learner = ? AND id = ?');
  return {
    rows: {
      read: (row) => (one.get(...partsOf(row)) as RowImage | undefined) ?? null,
      write: (row, image) => (image === null ? remove.run(...partsOf(row)) : put.run(image)),
    },
    counts: () => new Map(counts.all().map(({ learner, entries }) => [learner, entries])),
    ofLearner: (learner) => entriesOf(all.all(learner)),
    all: () => {
      const rows = Map.groupBy(everybodys.all(), ({ learner }) => learner);
      return new Map([...rows].map(([learner, own]) => [learner, entriesOf(own)]));
    },
  };
}
