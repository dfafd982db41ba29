/** People and their plans, at the left: everybody where they are few; else the owner, those with plans, and whoever is looked for. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Search, UserPlus, X } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { findNames } from './find-people.ts';
import { PersonSection } from './person-section.tsx';
import { type PersonWithPlans, peopleWithPlans } from './plans-selectors.ts';
import './plan-sidebar.css';

/** So many people are all shown, with plans or without. */
const few = 30;
/** So many of those looked for are shown. */
const mostFound = 50;
/** More sections than these are drawn only where they are in sight. */
const mostDrawn = 60;

function AddPerson() {
  const text = useText();
  const [adding, setAdding] = useState(false);
  const createLearner = useApp((state) => state.createLearner);
  if (!adding)
    return (
      <Button small look="quiet" onPress={() => setAdding(true)}>
        <UserPlus aria-hidden />
        {text('person.add')}
      </Button>
    );
  return (
    <EditableText
      startEditing
      value=""
      placeholder={text('person.namePlaceholder')}
      label={text('person.name')}
      onChange={(name) => void createLearner(name)}
      onLeave={() => setAdding(false)}
    />
  );
}

interface SearchProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

function PersonSearch({ query, onChange }: SearchProps) {
  const text = useText();
  return (
    <SearchField className="person-search" aria-label={text('person.find')} value={query} onChange={onChange}>
      <div className="field-control">
        <Search aria-hidden />
        <Input className="field-input" placeholder={text('person.find')} />
        {query === '' ? null : (
          <AriaButton className="button quiet icon small" aria-label={text('people.clearSearch')}>
            <X aria-hidden />
          </AriaButton>
        )}
      </div>
    </SearchField>
  );
}

interface Listed {
  readonly people: readonly PersonWithPlans[];
  /** How many more were found than are shown. */
  readonly more: number;
}

function useListed(query: string): Listed {
  const learners = useApp((state) => state.learners);
  const plans = useApp((state) => state.plans);
  const openPerson = useApp((state) => state.plans.find(({ id }) => id === state.openPlan)?.learner ?? null);
  const everybody = useMemo(() => peopleWithPlans(learners, plans), [learners, plans]);
  return useMemo(() => {
    if (query.trim() !== '') {
      const { found, more } = findNames(learners, query, mostFound);
      const ids = new Set(found.map(({ id }) => id));
      return { people: everybody.filter(({ learner }) => ids.has(learner.id)), more };
    }
    if (learners.length <= few) return { people: everybody, more: 0 };
    const isShown = ({ learner, plans: own }: PersonWithPlans) =>
      learner.owner || own.length > 0 || learner.id === openPerson;
    return { people: everybody.filter(isShown), more: 0 };
  }, [query, learners, everybody, openPerson]);
}

/** Sections in sight only; each is measured once it is drawn. */
function ManySections({ people }: { readonly people: readonly PersonWithPlans[] }) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => 34 + 46 * (people[at]?.plans.length ?? 0),
    getItemKey: (at) => people[at]?.learner.id ?? at,
    overscan: 8,
  });
  return (
    <div className="people" ref={scroll}>
      <div className="people-length" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const person = people[index];
          return person ? (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="people-place"
              style={{ transform: `translateY(${start}px)` }}
            >
              <PersonSection {...person} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

function Sections({ people, more }: Listed) {
  const text = useText();
  if (people.length > mostDrawn) return <ManySections people={people} />;
  return (
    <div className="people">
      {people.map((person) => (
        <PersonSection key={person.learner.id} {...person} />
      ))}
      {people.length === 0 ? <p className="no-plans">{text('person.findNone')}</p> : null}
      {more > 0 ? <p className="no-plans">{text('person.findMore', { n: formatNumber(more) })}</p> : null}
    </div>
  );
}

export function PlanSidebar() {
  const text = useText();
  const isMany = useApp((state) => state.learners.length > few);
  const [query, setQuery] = useState('');
  const listed = useListed(useDeferredValue(isMany ? query : ''));
  return (
    <nav className="sidebar" aria-label={text('sidebar.title')}>
      <h2>{text('sidebar.title')}</h2>
      {isMany ? <PersonSearch query={query} onChange={setQuery} /> : null}
      <Sections {...listed} />
      <div className="add-person">
        <AddPerson />
      </div>
    </nav>
  );
}
