/** Puts people in the order of one column; what nobody said comes last, whichever way. */
import type { Language } from '../../../shared/model/localized.ts';
import type { Standard } from '../../../shared/model/standard-schema.ts';
import type { PersonRow } from './people-rows.ts';

export const orderColumns = [
  'number',
  'name',
  'team',
  'specialty',
  'level',
  'due',
  'finish',
  'courses',
  'hours',
  'cost',
] as const;
export type OrderColumn = (typeof orderColumns)[number];

export interface PeopleOrder {
  readonly column: OrderColumn;
  readonly falling: boolean;
}

export const firstOrder: PeopleOrder = { column: 'number', falling: false };

type SortKey = string | number | null;

const textKey = (text: string): SortKey => (text === '' ? null : text);

/** Levels by where one stands, then by where one goes. */
function levelKey({ person: { current, target } }: PersonRow): SortKey {
  return current === null ? null : current * 100 + (target ?? 0);
}

/** The date, and the plans without one by what is in their way. */
function finishKey({ answer, state }: PersonRow): SortKey {
  if (answer?.kind === 'planned') return `0 ${answer.finish ?? ''}`;
  return state === 'unplanned' ? null : `1 ${state}`;
}

function keyOf(column: OrderColumn, standard: Standard): (row: PersonRow) => SortKey {
  switch (column) {
    case 'number':
      return ({ person }) => textKey(person.number);
    case 'name':
      return ({ person }) => textKey(person.kana || person.name);
    case 'team':
      return ({ line }) =>
        textKey(
          [...line]
            .reverse()
            .map(({ code, name }) => `${code} ${name}`)
            .join('\u0000'),
        );
    case 'specialty': {
      const places = new Map(standard.specialties.map(({ id }, at) => [id, at]));
      return ({ person: { specialty } }) => (specialty === null ? null : (places.get(specialty) ?? places.size));
    }
    case 'level':
      return levelKey;
    case 'due':
      return ({ person }) => person.due;
    case 'finish':
      return finishKey;
    case 'courses':
      return ({ answer }) => (answer?.kind === 'planned' ? answer.courses : null);
    case 'hours':
      return ({ answer }) => (answer?.kind === 'planned' ? answer.studyHours : null);
    case 'cost':
      return ({ answer }) => (answer?.kind === 'planned' ? answer.knownCost : null);
  }
}

/** The rows in the order asked for; equal ones stand by number, then by reading. */
export function sortPeople(
  rows: readonly PersonRow[],
  { column, falling }: PeopleOrder,
  standard: Standard,
  language: Language,
): readonly PersonRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const key = keyOf(column, standard);
  const sign = falling ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  const second = ({ person }: PersonRow) => `${person.number}\u0000${person.kana || person.name}`;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return Number(a.key === null) - Number(b.key === null);
    } else {
      const isNumber = typeof a.key === 'number' && typeof b.key === 'number';
      const order = isNumber ? Number(a.key) - Number(b.key) : compare(String(a.key), String(b.key));
      if (order !== 0) return sign * order;
    }
    return compare(second(a.row), second(b.row));
  });
  return keyed.map(({ row }) => row);
}
