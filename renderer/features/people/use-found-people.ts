/** The people that match what is looked for, in the order chosen. */
import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import type { Department } from '../../../shared/contract/department-methods.ts';
import { useApp, useLanguage, useReference } from '../../store/use-app.ts';
import { createPeopleSearch, type PeopleSearch } from './people-filter.ts';
import { usePeopleRoute } from './people-routes.ts';
import { type PersonRow, peopleRows } from './people-rows.ts';
import { inFirstOrder, sortPeople } from './sort-people.ts';

/** The department; only for what is shown once it is read. */
export function useDepartment(): Department {
  const department = useApp((state) => state.department);
  if (!department) throw new Error('the department is not there yet');
  return department;
}

export interface People {
  /** Everybody who can be found: all, or those behind a number. */
  readonly rows: readonly PersonRow[];
  readonly search: PeopleSearch;
  readonly found: readonly PersonRow[];
}

/** What the tab has found, for the parts of it that show it. */
export const FoundPeople = createContext<People>({ rows: [], search: createPeopleSearch([]), found: [] });

export function usePeople(): People {
  return useContext(FoundPeople);
}

/** Finds and orders. Typing goes on while a long list is found anew behind it. */
export function useFindPeople(): People {
  const department = useDepartment();
  const answers = useApp((state) => state.answers);
  const behind = useApp((state) => state.peopleBehind);
  const query = useDeferredValue(useApp((state) => state.peopleQuery));
  const order = useApp((state) => state.peopleOrder);
  const { standard } = useReference();
  const language = useLanguage();
  const { filter } = usePeopleRoute();
  const everybody = useMemo(
    () => inFirstOrder(peopleRows(department, answers), language),
    [department, answers, language],
  );
  const rows = useMemo(() => {
    if (!behind) return everybody;
    const meant = new Set(behind.people);
    return everybody.filter(({ person }) => meant.has(person.id));
  }, [everybody, behind]);
  // Ordered before it is found, so that a letter typed orders nothing anew.
  const ordered = useMemo(() => sortPeople(rows, order, standard, language), [rows, order, standard, language]);
  const search = useMemo(() => createPeopleSearch(ordered), [ordered]);
  const found = useMemo(() => search.find(query, filter), [search, query, filter]);
  return useMemo(() => ({ rows, search, found }), [rows, search, found]);
}
