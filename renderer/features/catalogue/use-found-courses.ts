/** The courses that match what is looked for, in the order chosen; every form of the catalogue shows these. */
import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import { type CatalogueSearch, createCatalogueSearch } from '../../../shared/catalogue/search-catalogue.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Reference } from '../../store/reference.ts';
import { useApp, useLanguage, useReference } from '../../store/use-app.ts';
import { sortCourses } from './sort-courses.ts';

const searches = new WeakMap<Reference, { states: object; search: CatalogueSearch }>();

/** The same search as the backend's, over the courses that the window holds anyway: no call for each letter. */
export function useCatalogueSearch(): CatalogueSearch {
  const reference = useReference();
  const states = useApp((state) => state.courseStates);
  const known = searches.get(reference);
  if (known?.states === states) return known.search;
  const search = createCatalogueSearch({ ...reference.catalogue, states }, reference.index);
  searches.set(reference, { states, search });
  return search;
}

/** What the view has found, for the parts of it that show it; the others need not follow every letter. */
export const FoundCourses = createContext<readonly Course[]>([]);

export function useFound(): readonly Course[] {
  return useContext(FoundCourses);
}

/** Finds and orders. Typing goes on while a long list is found anew behind it. */
export function useFindCourses(): readonly Course[] {
  const search = useCatalogueSearch();
  const reference = useReference();
  const language = useLanguage();
  const query = useDeferredValue(useApp((state) => state.catalogueQuery));
  const filter = useApp((state) => state.catalogueFilter);
  const order = useApp((state) => state.courseOrder);
  const states = useApp((state) => state.courseStates);
  const found = useMemo(() => search.find(query, filter), [search, query, filter]);
  return useMemo(
    () => sortCourses(found, order, { reference, states, language }),
    [found, order, reference, states, language],
  );
}
