/** A grid of many rows, of which only those in sight are drawn: its frame, with the head above the rows. */
import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { GridPart } from './grid-part.tsx';

export interface RowGridProps {
  readonly label: string;
  /** How it is used by keys, for those who hear the screen. */
  readonly hint: string;
  readonly className: string;
  /** How many rows there are besides the head, and how many columns besides the box for choosing. */
  readonly rows: number;
  readonly columns: number;
  /** Pixels that all rows take together. */
  readonly height: number;
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly head: ReactNode;
  /** The rows in sight. */
  readonly children: ReactNode;
  onKeyDown(event: KeyboardEvent<HTMLDivElement>): void;
}

export function RowGrid(props: RowGridProps) {
  const { label, hint, className, rows, columns, height, scrollRef, gridRef, head, children, onKeyDown } = props;
  const hintId = useId();
  return (
    <div className="course-list-scroll" ref={scrollRef}>
      <p id={hintId} className="visually-hidden">
        {hint}
      </p>
      <GridPart
        part="grid"
        tabIndex={-1}
        aria-label={label}
        aria-describedby={hintId}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-multiselectable
        className={className}
        ref={gridRef}
        onKeyDown={onKeyDown}
      >
        {head}
        <GridPart part="rowgroup" className="list-rows" style={{ height }}>
          {children}
        </GridPart>
      </GridPart>
    </div>
  );
}
