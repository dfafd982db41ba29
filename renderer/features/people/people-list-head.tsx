/** The heads of the list of people: sort by any column, choose everybody found. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { type ListColumn, listColumns } from './list-columns.ts';
import type { PersonRow } from './people-rows.ts';

function HeadCell({ column: { column, head, number }, at }: { readonly column: ListColumn; readonly at: number }) {
  const text = useText();
  const order = useApp((state) => state.peopleOrder);
  const setOrder = useApp((state) => state.setPeopleOrder);
  const isSorted = order.column === column;
  const Arrow = order.falling ? ArrowDown : ArrowUp;
  return (
    <GridPart
      part="columnheader"
      tabIndex={-1}
      aria-colindex={at}
      aria-sort={isSorted ? (order.falling ? 'descending' : 'ascending') : 'none'}
      className={`cell cell-${column} ${number ? 'number' : ''}`}
    >
      <button
        type="button"
        title={text('people.sortBy', { column: text(head) })}
        onClick={() => setOrder({ column, falling: isSorted && !order.falling })}
      >
        {text(head)}
        {isSorted ? <Arrow aria-hidden /> : null}
      </button>
    </GridPart>
  );
}

/** Checked where everybody found is chosen, half so where some are. */
function ChooseAll({ found }: { readonly found: readonly PersonRow[] }) {
  const text = useText();
  const id = useId();
  const chosen = useApp((state) => state.chosenPeople);
  const choose = useApp((state) => state.choosePeople);
  const count = found.reduce((sum, { person }) => sum + (chosen.has(person.id) ? 1 : 0), 0);
  const all = found.length > 0 && count === found.length;
  const toggle = () =>
    choose(
      found.map(({ person }) => person.id),
      !all,
    );
  return (
    <label className="row-choice" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        aria-label={text('people.chooseAll', { n: found.length })}
        checked={all}
        ref={(node) => {
          if (node) node.indeterminate = count > 0 && !all;
        }}
        onChange={toggle}
      />
    </label>
  );
}

export function PeopleListHead({ found }: { readonly found: readonly PersonRow[] }) {
  return (
    <GridPart part="row" aria-rowindex={1} className="list-row list-head">
      <GridPart part="columnheader" tabIndex={-1} aria-colindex={1} className="cell cell-choice">
        <ChooseAll found={found} />
      </GridPart>
      {listColumns.map((column, at) => (
        <HeadCell key={column.column} column={column} at={at + 2} />
      ))}
    </GridPart>
  );
}
