/** Search and filters, above every form that shows many courses. */
import { Search, X } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { Button as PlainButton } from '../../ui/button.tsx';
import { type FilterName, filterNames, filterOptions, filterValue } from './filter-options.ts';
import { FilterPill, useOptionContext } from './filter-pill.tsx';
import { useFound } from './use-found-courses.ts';

export function CatalogueSearchField() {
  const text = useText();
  const query = useApp((state) => state.catalogueQuery);
  const setQuery = useApp((state) => state.setCatalogueQuery);
  return (
    <SearchField className="catalogue-search" aria-label={text('catalogue.search')} value={query} onChange={setQuery}>
      <div className="field-control">
        <Search aria-hidden />
        <Input className="field-input" placeholder={text('catalogue.searchHint')} />
        {query === '' ? null : (
          <Button className="button quiet icon small" aria-label={text('catalogue.clearSearch')}>
            <X aria-hidden />
          </Button>
        )}
      </div>
    </SearchField>
  );
}

/** Filters by which the catalogue can be told apart at all, and those that are set. */
function useOfferedFilters(): readonly FilterName[] {
  const { catalogue } = useReference();
  const context = useOptionContext();
  const filter = useApp((state) => state.catalogueFilter);
  const telling = useMemo(
    () =>
      filterNames.filter(
        (name) => filterOptions(name, catalogue.courses, context).length > (name === 'revision' ? 0 : 1),
      ),
    [catalogue, context],
  );
  return filterNames.filter((name) => telling.includes(name) || filterValue(filter, name) !== undefined);
}

function Count() {
  const text = useText();
  const found = useFound().length;
  const total = useReference().catalogue.courses.length;
  return (
    <output className="found-count">
      {found === total ? text('catalogue.found', { n: found }) : text('catalogue.foundOf', { n: found, total })}
    </output>
  );
}

const none: readonly FilterName[] = [];

export interface FilterBarProps {
  /** Filters that the form has a place of its own for. */
  readonly without?: readonly FilterName[];
}

export function FilterBar({ without = none }: FilterBarProps) {
  const text = useText();
  const offered = useOfferedFilters();
  const filter = useApp((state) => state.catalogueFilter);
  const searching = useApp((state) => state.catalogueQuery !== '');
  const clear = useApp((state) => state.clearCatalogueFilter);
  const isSet = (name: FilterName) => !without.includes(name) && filterValue(filter, name) !== undefined;
  const active = searching || filterNames.some(isSet);
  return (
    <search className="filter-bar" aria-label={text('catalogue.filters')}>
      <CatalogueSearchField />
      <div className="pills">
        {offered
          .filter((name) => !without.includes(name))
          .map((name) => (
            <FilterPill key={name} name={name} />
          ))}
        {active ? (
          <PlainButton small look="quiet" onPress={clear}>
            <X aria-hidden />
            {text('catalogue.clearFilters')}
          </PlainButton>
        ) : null}
      </div>
      <Count />
    </search>
  );
}
