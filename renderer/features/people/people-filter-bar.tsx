/** Words to look for and filters, above the list of people. */
import { ChevronDown, Search, X } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { SearchField } from 'react-aria-components/SearchField';
import { Select } from 'react-aria-components/Select';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button as PlainButton } from '../../ui/button.tsx';
import { type FilterOption, filterOptions, filterWord, type OptionContext } from './filter-options.ts';
import { type FilterName, filterNames } from './people-filter.ts';
import { usePeopleRoute } from './people-routes.ts';
import { useDepartment, usePeople } from './use-found-people.ts';

export function useOptionContext(): OptionContext {
  const department = useDepartment();
  const { standard } = useReference();
  const language = useLanguage();
  const text = useText();
  return useMemo(() => ({ department, standard, language, text }), [department, standard, language, text]);
}

function PeopleSearchField() {
  const text = useText();
  const query = useApp((state) => state.peopleQuery);
  const setQuery = useApp((state) => state.setPeopleQuery);
  return (
    <SearchField className="catalogue-search" aria-label={text('people.search')} value={query} onChange={setQuery}>
      <div className="field-control">
        <Search aria-hidden />
        <Input className="field-input" placeholder={text('people.searchHint')} />
        {query === '' ? null : (
          <Button className="button quiet icon small" aria-label={text('people.clearSearch')}>
            <X aria-hidden />
          </Button>
        )}
      </div>
    </SearchField>
  );
}

const everybody = '*';
const keyOf = (value: string | undefined) => (value === undefined ? everybody : `=${value}`);

/** Counted only while the list is open: each counts what the other filters leave. */
function useOptions(name: FilterName, open: boolean, context: OptionContext): readonly FilterOption[] {
  const { search } = usePeople();
  const query = useApp((state) => (open ? state.peopleQuery : ''));
  const { filter } = usePeopleRoute();
  return useMemo(
    () => (open ? filterOptions(name, search.find(query, { ...filter, [name]: undefined }), context) : []),
    [open, name, search, query, filter, context],
  );
}

const indent = (depth: number) => ({ paddingLeft: 8 + depth * 14 });

function Pill({ name }: { readonly name: FilterName }) {
  const text = useText();
  const context = useOptionContext();
  const { filter, changeFilter } = usePeopleRoute();
  const [open, setOpen] = useState(false);
  const options = useOptions(name, open, context);
  const value = filter[name];
  const label = text(`people.filter.${name}`);
  const words = value === undefined ? label : filterWord(name, value, context);
  return (
    <Select
      aria-label={label}
      value={keyOf(value)}
      isOpen={open}
      onOpenChange={setOpen}
      onChange={(key) =>
        changeFilter({ [name]: typeof key === 'string' && key !== everybody ? key.slice(1) : undefined })
      }
    >
      <Button className={`button small pill ${value === undefined ? '' : 'on'}`}>
        <span className="pill-words">{name === 'target' && value !== undefined ? `${label} ${words}` : words}</span>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover" offset={3} placement="bottom start">
        <ListBox className="options">
          <ListBoxItem id={everybody} textValue={text('people.all')} className="option">
            {text('people.all')}
          </ListBoxItem>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={keyOf(option.value)}
              textValue={option.label}
              className="option counted"
              style={indent(option.depth)}
            >
              <span>{option.label}</span>
              <span className="option-detail">{formatNumber(option.count)}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** Whom the list is narrowed to by a number elsewhere. */
function BehindChip() {
  const text = useText();
  const behind = useApp((state) => state.peopleBehind);
  const show = useApp((state) => state.showPeople);
  const { rows } = usePeople();
  if (!behind) return null;
  return (
    <span className="behind-chip">
      {text('people.behind', { title: behind.title, n: rows.length })}
      <Button
        className="button quiet icon small"
        aria-label={text('people.behindClear', { title: behind.title })}
        onPress={() => show(null)}
      >
        <X aria-hidden />
      </Button>
    </span>
  );
}

function Count() {
  const text = useText();
  const { rows, found } = usePeople();
  const [n, total] = [formatNumber(found.length), formatNumber(rows.length)];
  return (
    <output className="found-count">
      {found.length === rows.length ? text('people.found', { n }) : text('people.foundOf', { n, total })}
    </output>
  );
}

/** Curricula are a filter only where there are some. */
function useOfferedFilters(): readonly FilterName[] {
  const { curricula, teams } = useDepartment();
  const { filter } = usePeopleRoute();
  return filterNames.filter((name) => {
    if (filter[name] !== undefined) return true;
    return name === 'curriculum' ? curricula.length > 0 : name !== 'team' || teams.length > 0;
  });
}

/** Typing in the search beside them draws the filters no more often than they change. */
const Pills = memo(function Pills() {
  const offered = useOfferedFilters();
  return offered.map((name) => <Pill key={name} name={name} />);
});

export function PeopleFilterBar() {
  const text = useText();
  const searching = useApp((state) => state.peopleQuery !== '');
  const setQuery = useApp((state) => state.setPeopleQuery);
  const { filter, clearFilter } = usePeopleRoute();
  const active = searching || filterNames.some((name) => filter[name] !== undefined);
  const clear = () => {
    setQuery('');
    clearFilter();
  };
  return (
    <search className="filter-bar" aria-label={text('people.filters')}>
      <PeopleSearchField />
      <div className="pills">
        <BehindChip />
        <Pills />
        {active ? (
          <PlainButton small look="quiet" onPress={clear}>
            <X aria-hidden />
            {text('people.clearFilters')}
          </PlainButton>
        ) : null}
      </div>
      <Count />
    </search>
  );
}
