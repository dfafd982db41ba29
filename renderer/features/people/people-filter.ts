/** Finds people: by words typed, and by what they are; all of it in memory, at once. */
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import { type PersonRow, planStates, searchedText } from './people-rows.ts';

export const filterNames = ['team', 'specialty', 'level', 'target', 'plan', 'curriculum'] as const;
export type FilterName = (typeof filterNames)[number];

/** What a person must be to be found; absent parts ask for nothing. */
export type PeopleFilter = { readonly [Name in FilterName]?: string | undefined };

/** Stands for "nobody said" in every filter. */
export const unstated = '-';

/** The states of a plan as one can filter by them; one that is out of date is in its last state too. */
export const planFilters = [...planStates, 'stale'] as const;

const stated = (value: string | number | null): readonly string[] => [value === null ? unstated : String(value)];

/** The values of a row that a filter looks at: a team counts for those above it too. */
export function valuesOf(name: FilterName, { person, line, assignment, state, stale }: PersonRow): readonly string[] {
  switch (name) {
    case 'team':
      return line.length === 0 ? [unstated] : line.map(({ id }) => id);
    case 'specialty':
      return stated(person.specialty);
    case 'level':
      return stated(person.current);
    case 'target':
      return stated(person.target);
    case 'plan':
      return stale ? [state, 'stale'] : [state];
    case 'curriculum':
      return stated(assignment?.curriculum ?? null);
  }
}

/** The words typed, folded: each must be found. */
function wordsOf(query: string): readonly string[] {
  return query
    .split(/[\s\u3000]+/u)
    .map(foldText)
    .filter((word) => word !== '');
}

export interface PeopleSearch {
  find(query: string, filter: PeopleFilter): readonly PersonRow[];
}

/** A search over rows; their texts are folded once, when something is first typed. */
export function createPeopleSearch(rows: readonly PersonRow[]): PeopleSearch {
  let texts: readonly string[] | null = null;
  return {
    find(query, filter) {
      const words = wordsOf(query);
      const asked = filterNames.flatMap((name) => {
        const value = filter[name];
        return value === undefined ? [] : [{ name, value }];
      });
      if (words.length > 0) texts ??= rows.map(searchedText);
      return rows.filter((row, at) => {
        const text = texts?.[at] ?? '';
        return (
          words.every((word) => text.includes(word)) &&
          asked.every(({ name, value }) => valuesOf(name, row).includes(value))
        );
      });
    },
  };
}
