/** Items by levels: one level is said of each. Arrow keys move, digits and the space bar say, Delete takes back. */
import { type KeyboardEvent, memo, type ReactNode, type SyntheticEvent, useCallback, useId, useRef } from 'react';
import { useText } from '../../store/use-app.ts';
import { GridPart } from '../../ui/grid-part.tsx';
import { levelName } from '../roadmap/level-words.ts';
import { digitOf, type GridPlace, type GridRow, placeAfter } from './grid-keys.ts';
import './level-grid.css';

export interface LevelRow extends GridRow {
  readonly title: string;
  /** Said of it; null where nothing is. */
  readonly level: number | null;
  /** What counts where nothing is said of it itself. */
  readonly inherited: number | null;
  readonly changed: boolean;
  readonly beside?: ReactNode;
}

export interface LevelRows {
  readonly id: string;
  readonly title: string | null;
  /** Shown at the right of the title. */
  readonly detail?: string;
  readonly rows: readonly LevelRow[];
}

export interface LevelGridProps {
  readonly label: string;
  /** What the rows are. */
  readonly itemHead: string;
  readonly levels: readonly number[];
  readonly groups: readonly LevelRows[];
  readonly place: GridPlace | null;
  readonly heads?: ReactNode;
  readonly onMove: (place: GridPlace) => void;
  readonly onSay: (row: string, level: number | null) => void;
  /** A digit for which the item has no level. */
  readonly onNoLevel?: (row: string, level: number) => void;
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
}

interface RowProps {
  readonly row: LevelRow;
  readonly levels: readonly number[];
  /** The level that the keyboard is on, where it is in this row. */
  readonly active: number | null;
  readonly prefix: string;
}

function Cell({ row, level, active, prefix }: Omit<RowProps, 'levels'> & { readonly level: number }) {
  const text = useText();
  if (!row.choices.includes(level)) return <GridPart part="gridcell" className="level-cell none" aria-disabled />;
  const said = row.level === level;
  const look = said ? 'said' : row.level === null && row.inherited === level ? 'inherited' : '';
  return (
    <GridPart
      part="gridcell"
      id={`${prefix}-${row.id}-${level}`}
      tabIndex={active === level ? 0 : -1}
      aria-selected={said}
      aria-label={`${row.title} ${levelName(level, text)}`}
      className={`level-cell ${look}`}
      data-row={row.id}
      data-level={level}
    >
      {level}
    </GridPart>
  );
}

const Row = memo(function Row({ row, levels, active, prefix }: RowProps) {
  return (
    <GridPart part="row" className={`level-row ${active === null ? '' : 'active'} ${row.changed ? 'changed' : ''}`}>
      <GridPart part="rowheader" className="level-item" data-row={row.id}>
        {row.title}
      </GridPart>
      {levels.map((level) => (
        <Cell key={level} row={row} level={level} active={active} prefix={prefix} />
      ))}
      {row.beside}
    </GridPart>
  );
});

function Heads({ itemHead, levels, heads }: Pick<LevelGridProps, 'itemHead' | 'levels' | 'heads'>) {
  const text = useText();
  return (
    <GridPart part="row" className="level-row heads">
      <GridPart part="columnheader" className="level-item">
        {itemHead}
      </GridPart>
      {levels.map((level) => (
        <GridPart part="columnheader" key={level} className="level-cell" aria-label={levelName(level, text)}>
          {level}
        </GridPart>
      ))}
      {heads}
    </GridPart>
  );
}

/** The place that an event happened at; null beside the cells. */
function placeOf({ target }: SyntheticEvent): { readonly row: string; readonly level: number | null } | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!found) return null;
  const { row = '', level } = found.dataset;
  return { row, level: level === undefined ? null : Number(level) };
}

export function LevelGrid({
  label,
  itemHead,
  levels,
  groups,
  place,
  heads,
  onMove,
  onSay,
  onNoLevel,
  onEnter,
  onEscape,
}: LevelGridProps) {
  const prefix = useId();
  const grid = useRef<HTMLDivElement>(null);
  const rows = groups.flatMap((group) => group.rows);
  const first = rows[0];
  const at = rows.find(({ id }) => id === place?.row) ?? first;
  const active: GridPlace | null =
    (at && { row: at.id, level: place && at.choices.includes(place.level) ? place.level : (at.choices[0] ?? 0) }) ||
    null;
  const focus = useCallback(
    (to: GridPlace) => {
      const cell = document.getElementById(`${prefix}-${to.row}-${to.level}`);
      cell?.focus();
      cell?.scrollIntoView({ block: 'nearest' });
    },
    [prefix],
  );
  const hear = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!active || !at) return;
    const next = placeAfter(event, active, rows);
    const digit = digitOf(event);
    if (next) {
      onMove(next);
      focus(next);
    } else if (digit !== null) {
      if (!at.choices.includes(digit)) onNoLevel?.(at.id, digit);
      else {
        onSay(at.id, digit);
        onMove({ row: at.id, level: digit });
        focus({ row: at.id, level: digit });
      }
    } else if (event.key === ' ') onSay(at.id, active.level);
    else if (event.key === 'Delete' || event.key === 'Backspace') onSay(at.id, null);
    else if (event.key === 'Enter' && onEnter) onEnter();
    else if (event.key === 'Escape' && onEscape) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <GridPart
      part="grid"
      ref={grid}
      className="level-grid"
      aria-label={label}
      onKeyDown={hear}
      onFocus={(event) => {
        const found = placeOf(event);
        if (found && found.level !== null) onMove({ row: found.row, level: found.level });
      }}
      onClick={(event) => {
        const found = placeOf(event);
        if (!found) return;
        if (found.level !== null) return onSay(found.row, found.level);
        const row = rows.find(({ id }) => id === found.row);
        if (row) focus({ row: row.id, level: row.level ?? row.choices[0] ?? 0 });
      }}
    >
      <Heads itemHead={itemHead} levels={levels} heads={heads} />
      {groups.map((group) => (
        <GridPart part="rowgroup" key={group.id} {...(group.title === null ? {} : { 'aria-label': group.title })}>
          {group.title === null ? null : (
            <div role="presentation" className="level-group">
              <b>{group.title}</b> <span>{group.detail}</span>
            </div>
          )}
          {group.rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              levels={levels}
              prefix={prefix}
              active={row.id === active?.row ? active.level : null}
            />
          ))}
        </GridPart>
      ))}
    </GridPart>
  );
}
