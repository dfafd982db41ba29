/** Searches the courses that can be planned, for a box that picks one. */
import { useMemo } from 'react';
import { createCatalogueSearch } from '../../../shared/catalogue/search-catalogue.ts';
import { useApp, useLanguage, useReference } from '../../store/use-app.ts';
import type { PickerItem } from '../authoring/name-picker.tsx';

const shownAtOnce = 40;

/** @param taken ids that are not offered again. */
export function useCoursePicker(taken: ReadonlySet<string>): (query: string) => readonly PickerItem[] {
  const language = useLanguage();
  const reference = useReference();
  const states = useApp((state) => state.courseStates);
  const search = useMemo(
    () => createCatalogueSearch({ ...reference.catalogue, states }, reference.index),
    [reference, states],
  );
  return useMemo(
    () => (query: string) =>
      search
        .find(query, { state: 'active' })
        .filter(({ id }) => !taken.has(id))
        .slice(0, shownAtOnce)
        .map(({ id, title }) => ({ id, label: title[language], detail: id })),
    [search, taken, language],
  );
}
