/** What the list of people shows stands in the address: `#/department/people/<person or ->/<filter>.<value>…`. */
import { useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { departmentPath, useDepartmentRoute } from '../department/department-routes.ts';
import { type FilterName, filterNames, type PeopleFilter } from './people-filter.ts';

/** Takes the place of a person where none is open. */
const nobody = '-';

/** The filter that parts of an address tell of; what is no filter is passed over. */
export function filterFrom(parts: readonly string[]): PeopleFilter {
  const filter: { [Name in FilterName]?: string } = {};
  for (const part of parts) {
    const name = filterNames.find((each) => part.startsWith(`${each}.`));
    if (name) filter[name] = part.slice(name.length + 1);
  }
  return filter;
}

/** The parts of an address that tell of a filter. */
export function filterParts(filter: PeopleFilter): readonly string[] {
  return filterNames.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [`${name}.${value}`];
  });
}

export interface PeopleRoute {
  /** The person whose panel is open; null where none is. */
  readonly open: string | null;
  readonly filter: PeopleFilter;
  openPerson(id: string | null): void;
  /** Changes parts of the filter; `undefined` takes one away. */
  changeFilter(change: PeopleFilter): void;
  clearFilter(): void;
}

export function usePeopleRoute(): PeopleRoute {
  const { tab, choices } = useDepartmentRoute();
  const [, navigate] = useHashLocation();
  const [person = nobody, ...parts] = tab === 'people' ? choices : [];
  const written = parts.join('\n');
  // The same filter stays the same object, so that nothing is found anew for a person opened.
  const filter = useMemo(() => filterFrom(written === '' ? [] : written.split('\n')), [written]);
  const go = (who: string, next: PeopleFilter) => {
    const kept = filterParts(next);
    const place = who === nobody && kept.length === 0 ? [] : [who, ...kept];
    navigate(departmentPath('people', place), { replace: true });
  };
  return {
    open: person === nobody ? null : person,
    filter,
    openPerson: (id) => go(id ?? nobody, filter),
    changeFilter: (change) => go(person, { ...filter, ...change }),
    clearFilter: () => go(person, {}),
  };
}
