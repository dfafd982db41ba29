/** People in the store; their records follow from entries, see `person-record.ts`. */
import type Database from 'better-sqlite3';
import type { Learner } from '../../../shared/contract/methods.ts';
import type { PersonName } from '../../../shared/contract/people-methods.ts';
import { emptyProfile, type FormerProfile, type Person, type Profile } from '../../../shared/curriculum/person.ts';
import type { LearnerRecord } from '../../../shared/model/record.ts';
import type { RowImage, RowImages } from './row-images.ts';

interface LearnerRow {
  readonly id: string;
  readonly name: string;
  readonly owner: number;
  readonly record: string;
  readonly created_at: string;
  readonly profile: string;
  readonly removed_at: string | null;
}

/** A person as stored. */
export interface StoredLearner extends Omit<Learner, 'record'> {
  /** What is known of the person without dates, beside the entries. */
  readonly known: LearnerRecord;
  readonly profile: Profile;
  /** What the profile was before, oldest first. */
  readonly former: readonly FormerProfile[];
  readonly removedAt: string | null;
}

/** What the store keeps of a profile in one column. */
type ProfileColumn = Partial<Profile> & { readonly former?: readonly FormerProfile[] };

export interface Learners {
  readonly rows: RowImages;
  /** Everybody who is there, the owner first, then by time of creation; of one import in the order of its rows. */
  list(): readonly StoredLearner[];
  /** The same people by name only, without reading records and profiles through. */
  names(): readonly PersonName[];
  /** Those who have left, by time of creation. */
  removed(): readonly StoredLearner[];
  /** Whoever has that id, also where they have left. */
  find(id: string): StoredLearner | null;
}

function fromRow(row: LearnerRow): StoredLearner {
  const { former = [], ...profile } = JSON.parse(row.profile) as ProfileColumn;
  return {
    id: row.id,
    name: row.name,
    owner: row.owner === 1,
    createdAt: row.created_at,
    known: JSON.parse(row.record) as LearnerRecord,
    profile: { ...emptyProfile, ...profile },
    former,
    removedAt: row.removed_at,
  };
}

interface NameRow extends Omit<PersonName, 'owner'> {
  readonly owner: number;
}

/** A person as a row of the department's list. */
export function personOf({ id, name, owner, createdAt, profile, removedAt }: StoredLearner): Person {
  return { id, name, owner, createdAt, removedAt, ...profile };
}

/** The row of a person. */
export function learnerImage(learner: StoredLearner): RowImage {
  return {
    id: learner.id,
    name: learner.name,
    owner: learner.owner ? 1 : 0,
    record: JSON.stringify(learner.known),
    created_at: learner.createdAt,
    profile: JSON.stringify({ ...learner.profile, former: learner.former }),
    removed_at: learner.removedAt,
  };
}

/** Images that were taken before departments were kept say nothing of them. */
const nobodysProfile: RowImage = { profile: '{}', removed_at: null };

export function createLearners(db: Database.Database): Learners {
  const all = db.prepare<[], LearnerRow>(
    'SELECT * FROM learner WHERE removed_at IS NULL ORDER BY owner DESC, created_at, rowid',
  );
  const left = db.prepare<[], LearnerRow>(
    'SELECT * FROM learner WHERE removed_at IS NOT NULL ORDER BY created_at, rowid',
  );
  const names = db.prepare<[], NameRow>(
    `SELECT id, name, owner, created_at AS createdAt,
       coalesce(profile ->> 'number', '') AS number, coalesce(profile ->> 'kana', '') AS kana
     FROM learner WHERE removed_at IS NULL ORDER BY owner DESC, created_at, rowid`,
  );
  const one = db.prepare<[string], LearnerRow>('SELECT * FROM learner WHERE id = ?');
  const put = db.prepare<[RowImage]>(
    `INSERT INTO learner VALUES (:id, :name, :owner, :record, :created_at, :profile, :removed_at)
     ON CONFLICT (id) DO UPDATE SET name = :name, owner = :owner, record = :record, created_at = :created_at, profile = :profile, removed_at = :removed_at`,
  );
  const remove = db.prepare<[string]>('DELETE FROM learner WHERE id = ?');
  const find = (id: string) => {
    const row = one.get(id);
    return row ? fromRow(row) : null;
  };
  return {
    rows: {
      read: (id) => (one.get(id) as RowImage | undefined) ?? null,
      write: (id, image) => (image === null ? remove.run(id) : put.run({ ...nobodysProfile, ...image })),
    },
    list: () => all.all().map(fromRow),
    names: () => names.all().map((row) => ({ ...row, owner: row.owner === 1 })),
    removed: () => left.all().map(fromRow),
    find,
  };
}
