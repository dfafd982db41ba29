/** Everybody in one line each; only the lines in sight are drawn, so that ten thousand scroll like ten. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useRef } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { rowAfterKey, useRowFocus } from '../../ui/row-focus.ts';
import { RowGrid } from '../../ui/row-grid.tsx';
import { listColumns } from './list-columns.ts';
import { useRowWords } from './people-list-cells.tsx';
import { PeopleListHead } from './people-list-head.tsx';
import { PeopleListRow } from './people-list-row.tsx';
import { usePeopleRoute } from './people-routes.ts';
import type { PersonRow } from './people-rows.ts';
import { usePeople } from './use-found-people.ts';
import '../catalogue/course-list.css';
import './people-list.css';

const rowHeight = 38;
const headHeight = 30;

/** The rows from one place to another, both included, whichever comes first. */
export function rowsBetween<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}

/** Chooses one person, or with shift everybody since the one chosen last. */
function useChoice(found: readonly PersonRow[]) {
  const choose = useApp((state) => state.choosePeople);
  const last = useRef<string | null>(null);
  return useCallback(
    (at: number, on: boolean, range: boolean) => {
      const row = found[at];
      if (!row) return;
      const from = range ? found.findIndex(({ person }) => person.id === last.current) : -1;
      const rows = from < 0 ? [row] : rowsBetween(found, from, at);
      choose(
        rows.map(({ person }) => person.id),
        from < 0 ? on : true,
      );
      last.current = row.person.id;
    },
    [found, choose],
  );
}

/** Opening a person must not make every row new. */
function useOpenPerson(): (id: string) => void {
  const { openPerson } = usePeopleRoute();
  const latest = useRef(openPerson);
  latest.current = openPerson;
  return useCallback((id: string) => latest.current(id), []);
}

export function PeopleList() {
  const { found } = usePeople();
  const text = useText();
  const scroll = useRef<HTMLDivElement>(null);
  const opened = usePeopleRoute().open;
  const chosen = useApp((state) => state.chosenPeople);
  const words = useRowWords();
  const open = useOpenPerson();
  const pick = useChoice(found);
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const { ref, at, move, setActive } = useRowFocus(found.length, (next) => virtual.scrollToIndex(next));
  const hear = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row]')) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = rowAfterKey(event.key, at, found.length, page);
    const person = found[at]?.person;
    if (next !== null) {
      if (event.shiftKey) {
        pick(at, true, false);
        pick(next, true, true);
      }
      move(next);
    } else if (event.key === 'Enter' && person) open(person.id);
    else if (event.key === ' ' && person) pick(at, !chosen.has(person.id), event.shiftKey);
    else return;
    event.preventDefault();
  };
  if (found.length === 0) return <p className="nothing">{text('people.nothing')}</p>;
  return (
    <RowGrid
      label={text('people.listLabel')}
      hint={text('people.keys')}
      className="course-list people-list"
      rows={found.length}
      columns={listColumns.length}
      height={virtual.getTotalSize()}
      scrollRef={scroll}
      gridRef={ref}
      head={<PeopleListHead found={found} />}
      onKeyDown={hear}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = found[index];
        return row ? (
          <PeopleListRow
            key={row.person.id}
            row={row}
            at={index}
            top={start - headHeight}
            chosen={chosen.has(row.person.id)}
            open={opened === row.person.id}
            tabStop={at === index}
            words={words}
            onOpen={open}
            onChoose={pick}
            onFocus={setActive}
          />
        ) : null;
      })}
    </RowGrid>
  );
}
