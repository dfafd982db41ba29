/** One course of the list. */
import { memo } from 'react';
import type { CourseState } from '../../../shared/catalogue/own-catalogue.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { cellContent, type RowWords } from './course-list-cells.tsx';
import { listColumns } from './list-columns.ts';

export interface CourseListRowProps {
  readonly course: Course;
  /** Its place among those found, from 0. */
  readonly at: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly state: CourseState;
  readonly chosen: boolean;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly words: RowWords;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onFocus: (at: number) => void;
}

function Choice({ course, chosen, words, onChoose }: CourseListRowProps) {
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
          aria-label={words.text('catalogue.choose', { id: course.id })}
          checked={chosen}
          onChange={() => onChoose(course.id, !chosen)}
        />
      </label>
    </GridPart>
  );
}

function Row(props: CourseListRowProps) {
  const { course, at, top, state, chosen, selected, tabStop, words, onOpen, onFocus } = props;
  const unknown = course.cost === null ? 'cost' : null;
  const looks = [selected ? 'selected' : '', chosen ? 'chosen' : '', state === 'active' ? '' : 'absent'];
  return (
    <GridPart
      part="row"
      aria-rowindex={at + 2}
      aria-selected={chosen}
      aria-current={selected}
      tabIndex={tabStop ? 0 : -1}
      data-row={at}
      className={`list-row ${looks.join(' ')}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(course.id)}
      onFocus={() => onFocus(at)}
    >
      <Choice {...props} />
      {listColumns.map(({ column, number }, place) => (
        <GridPart
          key={column}
          part="gridcell"
          aria-colindex={place + 2}
          className={`cell cell-${column} ${number ? 'number' : ''} ${unknown === column ? 'unknown' : ''}`}
        >
          {cellContent(column, course, state, words)}
        </GridPart>
      ))}
    </GridPart>
  );
}

/** Drawn again only when something in it is new. */
export const CourseListRow = memo(Row);
