/** The courses that match what is looked for, in the order chosen; every form of the catalogue shows these. */
import { useDeferredValue, useMemo } from 'react';
import { type CatalogueSearch, createCatalogueSearch } from '../../../shared/catalogue/search-catalogue.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { Reference } from '../../store/reference.ts';
import { useApp, useLanguage, useReference } from '../../store/use-app.ts';
import { sortCourses } from './sort-courses.ts';

const noAliases = new Map<string, string>();
const searches = new WeakMap<Reference, { states: object; search: CatalogueSearch }>();

/** The same search as the backend's, over the courses that the window holds anyway: no call for each letter. */
export function useCatalogueSearch(): CatalogueSearch {
  const reference = useReference();
  const states = useApp((state) => state.courseStates);
  const known = searches.get(reference);
  if (known?.states === states) return known.search;
  const search = createCatalogueSearch({ ...reference.catalogue, states, aliases: noAliases }, reference.index);
  searches.set(reference, { states, search });
  return search;
}

/** Typing goes on while a long list is found anew behind it. */
export function useFoundCourses(): readonly Course[] {
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
