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
      return ({ teamPlace }) => teamPlace;
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

type Compare = (a: string, b: string) => number;

const plain = /^[\x20-\x7e]*$/u;
const byCharacter: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Numbers within words count as numbers. Employee numbers are plain letters as a rule, and then need no collator, which
 * takes several times as long over ten thousand of them.
 */
function comparer(texts: readonly string[], language: Language): Compare {
  if (!texts.every((text) => plain.test(text))) return new Intl.Collator(language, { numeric: true }).compare;
  const keys = new Map<string, string>();
  for (const text of texts)
    keys.set(
      text,
      text.toLowerCase().replace(/\d+/gu, (digits) => digits.padStart(20, '0')),
    );
  return (a, b) => byCharacter(keys.get(a) ?? a, keys.get(b) ?? b) || byCharacter(a, b);
}

function sortBy(
  rows: readonly PersonRow[],
  keyIn: (row: PersonRow) => SortKey,
  falling: boolean,
  language: Language,
): readonly PersonRow[] {
  const keyed = rows.map((row) => ({ row, key: keyIn(row) }));
  const compare = comparer(
    keyed.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])),
    language,
  );
  const sign = falling ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
  return keyed.map(({ row }) => row);
}

/** By number, those without one by reading after them; people alike in both stay as they came. */
export function inFirstOrder(rows: readonly PersonRow[], language: Language): readonly PersonRow[] {
  const numbered = rows.filter(({ person }) => person.number !== '');
  const others = rows.filter(({ person }) => person.number === '');
  return [
    ...sortBy(numbered, ({ person }) => person.number, false, language),
    ...sortBy(others, ({ person }) => person.kana || person.name, false, language),
  ];
}

/** Rows that stand in their first order in the order asked for; equal ones stay in the first. */
export function sortPeople(
  rows: readonly PersonRow[],
  { column, falling }: PeopleOrder,
  standard: Standard,
  language: Language,
): readonly PersonRow[] {
  if (column === firstOrder.column && falling === firstOrder.falling) return rows;
  return sortBy(rows, keyOf(column, standard), falling, language);
}
