/** People in the store; their records follow from entries, see `person-record.ts`. */
import type Database from 'better-sqlite3';
import type { Learner } from '../../../shared/contract/methods.ts';
import type { LearnerRecord } from '../../../shared/model/record.ts';
import type { RowImage, RowImages } from './row-images.ts';

interface LearnerRow {
  readonly id: string;
  readonly name: string;
  readonly owner: number;
  readonly record: string;
  readonly created_at: string;
}

/** A person as stored. `known` is what is known of the person without dates, beside the entries. */
export interface StoredLearner extends Omit<Learner, 'record'> {
  readonly known: LearnerRecord;
}

export interface Learners {
  readonly rows: RowImages;
  /** The owner first, then by time of creation. */
  list(): readonly StoredLearner[];
  find(id: string): StoredLearner | null;
}

function fromRow(row: LearnerRow): StoredLearner {
  return {
    id: row.id,
    name: row.name,
    owner: row.owner === 1,
    createdAt: row.created_at,
    known: JSON.parse(row.record) as LearnerRecord,
  };
}

/** The row of a person. */
export function learnerImage(learner: StoredLearner): RowImage {
  return {
    id: learner.id,
    name: learner.name,
    owner: learner.owner ? 1 : 0,
    record: JSON.stringify(learner.known),
    created_at: learner.createdAt,
  };
}

export function createLearners(db: Database.Database): Learners {
  const all = db.prepare<[], LearnerRow>('SELECT * FROM learner ORDER BY owner DESC, created_at, id');
  const one = db.prepare<[string], LearnerRow>('SELECT * FROM learner WHERE id = ?');
  const put = db.prepare<[RowImage]>(
    `INSERT INTO learner VALUES (:id, :name, :owner, :record, :created_at)
     ON CONFLICT (id) DO UPDATE SET name = :name, owner = :owner, record = :record, created_at = :created_at`,
  );
  const remove = db.prepare<[string]>('DELETE FROM learner WHERE id = ?');
  const find = (id: string) => {
    const row = one.get(id);
    return row ? fromRow(row) : null;
  };
  return {
    rows: {
      read: (id) => (one.get(id) as RowImage | undefined) ?? null,
      write: (id, image) => (image === null ? remove.run(id) : put.run(image)),
    },
    list: () => all.all().map(fromRow),
    find,
  };
}
