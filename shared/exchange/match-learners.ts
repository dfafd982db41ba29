/** Says which person each row of a sheet means: by id, by employee number, or by a name that only one of them bears. */
import { numberKey } from '../curriculum/employee-number.ts';
import { foldName } from './fold-text.ts';
import type { KnownPerson, LearnerContext } from './learner-draft.ts';
import type { LearnerField } from './learner-fields.ts';
import type { LearnerProblemCode } from './learner-problem.ts';
import type { LearnerRow } from './read-learner-row.ts';

export type ReportRow = (
  row: number,
  field: LearnerField,
  code: LearnerProblemCode,
  value: string,
  suggestion?: string,
) => void;

export interface MatchedRow {
  readonly row: LearnerRow;
  /** Null for somebody new. */
  readonly person: KnownPerson | null;
  /** True where a spreadsheet took zeros away from the row's number, so that the person's own stays. */
  readonly keepsNumber: boolean;
}

function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const only = <Item>(items: readonly Item[] | undefined): Item | null =>
  items?.length === 1 ? (items[0] ?? null) : null;

/** `0012` as a spreadsheet leaves it that takes it for a number. */
function withoutZeros(number: string): string {
  const key = numberKey(number);
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : '';
}

/** @param teamOf the id of a row's team; null where the row names none that is there. */
export function createMatcher(
  { people, left }: LearnerContext,
  rows: readonly LearnerRow[],
  teamOf: (row: LearnerRow) => string | null,
  report: ReportRow,
) {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byNumber = new Map(people.map((person) => [numberKey(person.profile.number), person]));
  const byShortNumber = grouped(people, ({ profile }) => withoutZeros(profile.number));
  const byName = grouped(people, ({ name }) => foldName(name));
  const leftById = new Map(left.map((person) => [person.id, person]));
  const leftByNumber = new Map(left.map((person) => [numberKey(person.number), person]));
  const rowsByNumber = grouped(rows, ({ number }) => numberKey(number));
  const rowsByName = grouped(rows, ({ name }) => foldName(name));

  const byLostZeros = (row: LearnerRow): KnownPerson | null => {
    const person = only(byShortNumber.get(withoutZeros(row.number)));
    if (!person || rowsByNumber.has(numberKey(person.profile.number))) return null;
    return row.name === '' || foldName(row.name) === foldName(person.name) ? person : null;
  };
  /** People of that name who may be meant: where the row names a team, they are in it. */
  const namesakes = (row: LearnerRow): readonly KnownPerson[] => {
    const same = byName.get(foldName(row.name)) ?? [];
    return row.team === '' ? same : same.filter(({ profile }) => profile.team === teamOf(row));
  };
  const withoutNumber = (row: LearnerRow): KnownPerson | null => {
    const same = (byName.get(foldName(row.name)) ?? []).filter(({ profile }) => profile.number === '');
    const fitting =
      row.team === '' ? same : same.filter(({ profile: { team } }) => team === null || team === teamOf(row));
    return only(rowsByName.get(foldName(row.name))) ? only(fitting) : null;
  };

  const ofNumber = (row: LearnerRow): Omit<MatchedRow, 'row'> | null => {
    const key = numberKey(row.number);
    const person = byNumber.get(key);
    if (person) {
      if (row.name !== '' && foldName(row.name) !== foldName(person.name))
        report(row.row, 'name', 'name-differs', row.name, person.name);
      return { person, keepsNumber: false };
    }
    const gone = leftByNumber.get(key);
    if (gone) {
      report(row.row, 'number', 'number-of-left', row.number, gone.name);
      return null;
    }
    const shortened = byLostZeros(row);
    if (shortened) {
      report(row.row, 'number', 'number-zeros', row.number, shortened.profile.number);
      return { person: shortened, keepsNumber: true };
    }
    const given = withoutNumber(row);
    if (given) report(row.row, 'number', 'number-given', row.number, given.name);
    return { person: given, keepsNumber: false };
  };

  const ofName = (row: LearnerRow): Omit<MatchedRow, 'row'> => {
    const fitting = namesakes(row);
    const person = only(fitting);
    if (person) report(row.row, 'name', 'matched-by-name', row.name, person.profile.number);
    else if ((byName.get(foldName(row.name)) ?? []).length > 0) report(row.row, 'name', 'namesakes', row.name);
    return { person, keepsNumber: false };
  };

  /** Null where it cannot be said, which has been reported. */
  return (row: LearnerRow): MatchedRow | null => {
    const known = row.id === '' ? undefined : byId.get(row.id);
    if (known) return { row, person: known, keepsNumber: false };
    const gone = leftById.get(row.id);
    if (gone) {
      report(row.row, 'id', 'person-left', row.id, gone.name);
      return null;
    }
    if (row.id !== '') report(row.row, 'id', 'id-unknown', row.id);
    const others = (rowsByNumber.get(numberKey(row.number)) ?? []).filter((other) => other !== row);
    if (others[0]) {
      report(row.row, 'number', 'number-duplicate', row.number, String(others[0].row));
      return null;
    }
    if (row.number === '' && row.name === '') return null;
    const found = row.number === '' ? ofName(row) : ofNumber(row);
    return found && { row, ...found };
  };
}
