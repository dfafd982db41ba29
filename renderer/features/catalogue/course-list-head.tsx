/** The heads of the course list: sort by any column, choose everything found. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId } from 'react';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { type ListColumn, listColumns } from './list-columns.ts';

const directions = { none: 'none', rising: 'ascending', falling: 'descending' } as const;

function HeadCell({ column: { column, head, number }, at }: { readonly column: ListColumn; readonly at: number }) {
  const text = useText();
  const order = useApp((state) => state.courseOrder);
  const setOrder = useApp((state) => state.setCourseOrder);
  const sorted = order?.column === column ? (order.falling ? 'falling' : 'rising') : 'none';
  // Rising, falling, then the catalogue's own order again.
  const next = () =>
    setOrder(sorted === 'none' ? { column, falling: false } : sorted === 'rising' ? { column, falling: true } : null);
  const Arrow = sorted === 'falling' ? ArrowDown : ArrowUp;
  return (
    <GridPart
      part="columnheader"
      tabIndex={-1}
      aria-colindex={at}
      aria-sort={directions[sorted]}
      className={`cell cell-${column} ${number ? 'number' : ''}`}
    >
      <button type="button" title={text('catalogue.sortBy', { column: text(head) })} onClick={next}>
        {text(head)}
        {sorted === 'none' ? null : <Arrow aria-hidden />}
      </button>
    </GridPart>
  );
}

/** Checked where all that was found is chosen, half so where some of it is. */
function ChooseAll({ found }: { readonly found: readonly Course[] }) {
  const text = useText();
  const id = useId();
  const chosen = useApp((state) => state.chosenCourses);
  const choose = useApp((state) => state.chooseCourses);
  const count = found.reduce((sum, course) => sum + (chosen.has(course.id) ? 1 : 0), 0);
  const all = found.length > 0 && count === found.length;
  return (
    <label className="row-choice" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        aria-label={text('catalogue.chooseAll')}
        checked={all}
        ref={(node) => {
          if (node) node.indeterminate = count > 0 && !all;
        }}
        onChange={() =>
          choose(
            found.map((course) => course.id),
            !all,
          )
        }
      />
    </label>
  );
}

export function CourseListHead({ found }: { readonly found: readonly Course[] }) {
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
