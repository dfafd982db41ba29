/** One course of the matrix: its frozen name and the cells that it fills. */
import { memo } from 'react';
import { useLanguage, useReference } from '../../store/use-app.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { areaHue } from '../roadmap/level-words.ts';
import type { MatrixRow as RowData } from './matrix-model.ts';
import { matrixSizes as size } from './matrix-sizes.ts';

export interface MatrixRowProps {
  readonly row: RowData;
  readonly at: number;
  readonly top: number;
  readonly first: number;
  readonly last: number;
  readonly selected: boolean;
  /** The column of the active cell where it is in this row. */
  readonly active: number | null;
}

export const cellId = (row: number, column: number) => `matrix-${row}-${column}`;

function Row({ row: { course, cells }, at, top, first, last, selected, active }: MatrixRowProps) {
  const language = useLanguage();
  const { standard, groups } = useReference();
  const filled = cells.filter(({ column }) => column >= first && column <= last);
  const empty = active !== null && !cells.some(({ column }) => column === active);
  const shown = empty ? [...filled, { column: active, text: '' }] : filled;
  return (
    <GridPart
      part="row"
      aria-rowindex={at + 3}
      className={`matrix-row ${selected ? 'selected' : ''}`}
      data-hue={areaHue(standard, groups.get(course.group)?.area ?? '')}
      style={{ transform: `translateY(${top}px)` }}
    >
      <GridPart part="rowheader" aria-colindex={1} className="matrix-name">
        <span className="id">{course.id}</span>
        <span className="ellipsis">{course.title[language]}</span>
      </GridPart>
      {shown.map(({ column, text }) => (
        <GridPart
          key={column}
          id={cellId(at, column)}
          part="gridcell"
          aria-colindex={column + 2}
          className={`matrix-cell ${text === '' ? 'empty' : ''} ${column === active ? 'active' : ''}`}
          style={{ left: size.rowHead + column * size.column }}
        >
          {text}
        </GridPart>
      ))}
    </GridPart>
  );
}

/** Drawn again only when the columns in sight or the active cell change. */
export const MatrixRow = memo(Row);
