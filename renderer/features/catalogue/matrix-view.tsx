/** マトリックス: courses by knowledge items with the levels taught; only what is in sight is drawn, on both axes. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { type Matrix, type MatrixPlace, makeMatrix, placeAfterKey } from './matrix-model.ts';
import { MatrixReadout } from './matrix-readout.tsx';
import { cellId, MatrixRow } from './matrix-row.tsx';
import { headHeight, matrixSizes as size } from './matrix-sizes.ts';
import { useFound } from './use-found-courses.ts';
import { useSpecialty } from './use-specialty.ts';
import './matrix.css';

function useMatrix(found: readonly Course[]): Matrix {
  const { index } = useReference();
  const language = useLanguage();
  const specialty = useSpecialty();
  return useMemo(() => makeMatrix(found, index, specialty, language), [found, index, specialty, language]);
}

/** What lies under the pointer, reckoned from its place: cells need no listeners of their own. */
function placeUnder(event: MouseEvent<HTMLElement>, matrix: Matrix): MatrixPlace | null {
  const box = event.currentTarget.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const { scrollLeft, scrollTop } = event.currentTarget;
  const column = x < size.rowHead ? null : Math.floor((x - size.rowHead + scrollLeft) / size.column);
  const row = y < headHeight ? null : Math.floor((y - headHeight + scrollTop) / size.row);
  const known = {
    row: row !== null && row < matrix.rows.length ? row : null,
    column: column !== null && column < matrix.columns.length ? column : null,
  };
  return known.row === null && known.column === null ? null : known;
}

const isSame = (a: MatrixPlace | null, b: MatrixPlace | null) => a?.row === b?.row && a?.column === b?.column;

/** Bands over the row and the column that one points at. */
function Cross({ matrix, place }: { readonly matrix: Matrix; readonly place: MatrixPlace | null }) {
  if (!place) return null;
  const width = size.rowHead + matrix.columns.length * size.column;
  return (
    <>
      {place.row === null ? null : (
        <div className="matrix-band" style={{ top: headHeight + place.row * size.row, width, height: size.row }} />
      )}
      {place.column === null ? null : (
        <div
          className="matrix-band"
          style={{
            left: size.rowHead + place.column * size.column,
            width: size.column,
            height: headHeight + matrix.rows.length * size.row,
          }}
        />
      )}
    </>
  );
}

function useVirtualMatrix(matrix: Matrix) {
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: matrix.rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => size.row,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 8,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: matrix.columns.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => size.column,
    paddingStart: size.rowHead,
    scrollPaddingStart: size.rowHead,
    overscan: 6,
  });
  const seen = columns.getVirtualItems();
  return { scroll, rows, columns, first: seen[0]?.index ?? 0, last: seen.at(-1)?.index ?? -1 };
}

export function MatrixView() {
  const found = useFound();
  const text = useText();
  const matrix = useMatrix(found);
  const { scroll, rows, columns, first, last } = useVirtualMatrix(matrix);
  const selectedId = useApp((state) => (state.selection?.kind === 'course' ? state.selection.id : null));
  const select = useApp((state) => state.select);
  const [pointed, setPointed] = useState<MatrixPlace | null>(null);
  const [cursor, setCursor] = useState({ row: 0, column: 0 });
  const [focused, setFocused] = useState(false);
  const active = {
    row: Math.min(cursor.row, matrix.rows.length - 1),
    column: Math.min(cursor.column, matrix.columns.length - 1),
  };
  const point = useCallback(
    (next: MatrixPlace | null) => setPointed((before) => (isSame(before, next) ? before : next)),
    [],
  );
  const open = (row: number | null) => {
    const course = row === null ? undefined : matrix.rows[row]?.course;
    if (course) select({ kind: 'course', id: course.id });
  };
  const hear = (event: KeyboardEvent<HTMLDivElement>) => {
    const page = Math.max(1, Math.floor(((scroll.current?.clientHeight ?? 0) - headHeight) / size.row) - 1);
    const next = placeAfterKey(event.key, active, matrix, page);
    if (next) {
      setCursor(next);
      setPointed(null);
      rows.scrollToIndex(next.row);
      columns.scrollToIndex(next.column);
    } else if (event.key === 'Enter' || event.key === ' ') open(active.row);
    else return;
    event.preventDefault();
  };
  if (matrix.rows.length === 0 || matrix.columns.length === 0)
    return <p className="nothing">{text('catalogue.nothing')}</p>;
  const place = pointed ?? (focused ? active : null);
  return (
    <GridPart
      part="grid"
      tabIndex={0}
      aria-label={text('catalogue.matrixLabel')}
      aria-rowcount={matrix.rows.length + 2}
      aria-colcount={matrix.columns.length + 1}
      {...(focused ? { 'aria-activedescendant': cellId(active.row, active.column) } : {})}
      className="matrix-scroll"
      ref={scroll}
      onKeyDown={hear}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerMove={(event) => point(placeUnder(event, matrix))}
      onPointerLeave={() => point(null)}
      onClick={(event) => {
        const at = placeUnder(event, matrix);
        if (at?.row !== null && at?.row !== undefined) setCursor({ row: at.row, column: at.column ?? active.column });
        open(at?.row ?? null);
      }}
    >
      <div
        role="presentation"
        className="matrix-area"
        style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
      >
        <GridPart part="rowgroup" className="matrix-heads" style={{ height: headHeight }}>
          <div role="presentation" className="matrix-corner">
            <MatrixReadout matrix={matrix} place={place} />
          </div>
          <MatrixHead matrix={matrix} first={first} last={last} />
        </GridPart>
        <GridPart part="rowgroup">
          {rows.getVirtualItems().map(({ index, start }) => {
            const row = matrix.rows[index];
            return row ? (
              <MatrixRow
                key={row.course.id}
                row={row}
                at={index}
                top={start}
                first={first}
                last={last}
                selected={row.course.id === selectedId}
                active={focused && index === active.row ? active.column : null}
              />
            ) : null;
          })}
        </GridPart>
        <Cross matrix={matrix} place={place} />
      </div>
    </GridPart>
  );
}
