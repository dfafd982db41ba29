/** The frozen heads of the matrix: skill items, and their knowledge items written downwards. */
import { memo } from 'react';
import { GridPart } from '../../ui/grid-part.tsx';
import type { Matrix } from './matrix-model.ts';
import { matrixSizes as size } from './matrix-sizes.ts';

export interface MatrixHeadProps {
  readonly matrix: Matrix;
  /** The columns in sight, the last included. */
  readonly first: number;
  readonly last: number;
}

const left = (column: number) => size.rowHead + column * size.column;

function Head({ matrix, first, last }: MatrixHeadProps) {
  const spans = matrix.spans.filter((span) => span.first <= last && span.first + span.count > first);
  return (
    <>
      <GridPart part="row" aria-rowindex={1}>
        {spans.map(({ skill, title, first: start, count }) => (
          <GridPart
            key={skill}
            part="columnheader"
            aria-colindex={start + 2}
            aria-colspan={count}
            className="matrix-span"
            style={{ left: left(start), width: count * size.column }}
          >
            <span>{title}</span>
          </GridPart>
        ))}
      </GridPart>
      <GridPart part="row" aria-rowindex={2}>
        {matrix.columns.slice(first, last + 1).map(({ id, title }, at) => (
          <GridPart
            key={id}
            part="columnheader"
            aria-colindex={first + at + 2}
            className={`matrix-column ${matrix.spans.some((span) => span.first === first + at) ? 'begins' : ''}`}
            style={{ left: left(first + at) }}
          >
            <span>{title}</span>
          </GridPart>
        ))}
      </GridPart>
    </>
  );
}

export const MatrixHead = memo(Head);
