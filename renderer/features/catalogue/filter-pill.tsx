/** One filter: its name until something is chosen, then what is chosen. */
import { ChevronDown } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select } from 'react-aria-components/Select';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import {
  type FilterName,
  type FilterOption,
  filterChange,
  filterOptions,
  filterValue,
  filterWord,
  type OptionContext,
} from './filter-options.ts';
import { useCatalogueSearch } from './use-found-courses.ts';

export function useOptionContext(): OptionContext {
  const reference = useReference();
  const states = useApp((state) => state.courseStates);
  const language = useLanguage();
  const text = useText();
  return useMemo(() => ({ reference, states, language, text }), [reference, states, language, text]);
}

const everything = '*';
const keyOf = (value: string | undefined) => (value === undefined ? everything : `=${value}`);

/** Counted only while the list is open: each counts what the other filters leave. */
function useOptions(name: FilterName, open: boolean, context: OptionContext): readonly FilterOption[] {
  const search = useCatalogueSearch();
  // A closed pill has no need to follow every letter typed.
  const query = useApp((state) => (open ? state.catalogueQuery : ''));
  const filter = useApp((state) => state.catalogueFilter);
  return useMemo(
    () => (open ? filterOptions(name, search.find(query, { ...filter, [name]: undefined }), context) : []),
    [open, name, search, query, filter, context],
  );
}

function Pill({ name }: { readonly name: FilterName }) {
  const text = useText();
  const context = useOptionContext();
  const filter = useApp((state) => state.catalogueFilter);
  const change = useApp((state) => state.changeCatalogueFilter);
  const [open, setOpen] = useState(false);
  const options = useOptions(name, open, context);
  const value = filterValue(filter, name);
  const label = text(`catalogue.filter.${name}`);
  const chosen = value === undefined ? null : filterWord(name, value, context);
  return (
    <Select
      aria-label={label}
      value={keyOf(value)}
      isOpen={open}
      onOpenChange={setOpen}
      onChange={(key) =>
        change(filterChange(name, typeof key === 'string' && key !== everything ? key.slice(1) : undefined))
      }
    >
      <Button className={`button small pill ${chosen === null ? '' : 'on'}`}>
        <span className="pill-words">{chosen === null ? label : chosen}</span>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover" offset={3} placement="bottom start">
        <ListBox className="options">
          <ListBoxItem id={everything} textValue={text('catalogue.all')} className="option">
            {text('catalogue.all')}
          </ListBoxItem>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={keyOf(option.value)}
              textValue={option.label}
              className="option counted"
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

/** Typing in the search beside it draws it no more often than it changes. */
export const FilterPill = memo(Pill);
