/** One person of the list. */
import { type MouseEvent, memo } from 'react';
import { GridPart } from '../../ui/grid-part.tsx';
import { listColumns } from './list-columns.ts';
import { cellContent, personName, type RowWords } from './people-list-cells.tsx';
import type { PersonRow } from './people-rows.ts';

export interface PeopleListRowProps {
  readonly row: PersonRow;
  /** Its place among those found, from 0. */
  readonly at: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly chosen: boolean;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly words: RowWords;
  readonly onOpen: (id: string) => void;
  /** `range`: everybody between the one chosen last and this one too. */
  readonly onChoose: (at: number, chosen: boolean, range: boolean) => void;
  readonly onFocus: (at: number) => void;
}

function Choice({ row, at, chosen, words, onChoose }: PeopleListRowProps) {
  const choose = (event: MouseEvent) => onChoose(at, !chosen, event.shiftKey);
  return (
    <GridPart
      part="gridcell"
      aria-colindex={1}
      className="cell cell-choice"
      onClick={(event) => event.stopPropagation()}
    >
      <label className="row-choice">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={words.text('people.choose', { name: personName(row.person, words.text) })}
          checked={chosen}
          onClick={choose}
          readOnly
        />
      </label>
    </GridPart>
  );
}

function Row(props: PeopleListRowProps) {
  const { row, at, top, chosen, open, tabStop, words, onOpen, onFocus } = props;
  return (
    <GridPart
      part="row"
      aria-rowindex={at + 2}
      aria-selected={chosen}
      aria-current={open}
      tabIndex={tabStop ? 0 : -1}
      data-row={at}
      className={`list-row ${open ? 'selected' : ''} ${chosen ? 'chosen' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(row.person.id)}
      onFocus={() => onFocus(at)}
    >
      <Choice {...props} />
      {listColumns.map(({ column, number }, place) => (
        <GridPart
          key={column}
          part={column === 'name' ? 'rowheader' : 'gridcell'}
          aria-colindex={place + 2}
          className={`cell cell-${column} ${number ? 'number' : ''}`}
        >
          {cellContent(column, row, words)}
        </GridPart>
      ))}
    </GridPart>
  );
}

/** Drawn again only when something in it is new. */
export const PeopleListRow = memo(Row);
