/** One bar that can be dragged, or moved by keys once it has the focus. */
import type { FocusEvent, KeyboardEvent } from 'react';
import { formatTableDate, rangeMark } from '../../../shared/i18n/format.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { Bar, BarOutline, MovedMark } from './bar-shape.tsx';
import { timelineMetrics as m, type TimelineRow } from './layout-timeline.ts';
import { dayOfPlace } from './move-days.ts';
import { type TimelineScale, xOf } from './timeline-scale.ts';
import { useBarDrag } from './use-bar-drag.ts';
import { type MoveBar, useMoveBar } from './use-move-bar.ts';

export type CourseRowLayout = Extract<TimelineRow, { kind: 'course' }>;

/** Room for a pointer around a thin bar. */
const grip = 6;
const sessionMark = 5;

interface MovableBarProps {
  readonly row: CourseRowLayout;
  readonly scale: TimelineScale;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  /** To another row's bar. */
  readonly onLeave: (direction: 'ArrowUp' | 'ArrowDown') => void;
}

/** True where the user has placed the course on a day or in a session. */
function useIsPlaced(course: string): boolean {
  return useApp((state) => {
    const request = selectOpenPlan(state)?.request;
    return [...(request?.moves ?? []), ...(request?.sessions ?? [])].some((each) => each.course === course);
  });
}

/** Enter takes, or opens the sheet where nothing is held; Escape and leaving drop; up and down go to other bars. */
function useBarKeys({ row, onLeave }: MovableBarProps, { place, tryKey }: MoveBar) {
  const takeMove = useApp((state) => state.takeMove);
  const dropMove = useApp((state) => state.dropMove);
  const select = useApp((state) => state.select);
  const isHeld = place !== null;
  const act = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (isHeld) takeMove();
      else select({ kind: 'course', id: row.course.id });
      return true;
    }
    if (event.key === 'Escape' && isHeld) {
      dropMove();
      return true;
    }
    if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && !isHeld) {
      onLeave(event.key);
      return true;
    }
    return tryKey(event);
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (act(event)) event.preventDefault();
    },
    onBlur: (event: FocusEvent) => {
      // A window that goes to the back takes the focus along, but nobody has let go of the bar.
      if (isHeld && event.currentTarget.ownerDocument.hasFocus()) dropMove();
    },
  };
}

/** Where the hand holds the bar, and the sessions that it may be put into. */
function HeldPlace({ row, scale, move }: { row: CourseRowLayout; scale: TimelineScale; move: MoveBar }) {
  if (!move.place) return null;
  const day = dayOfPlace(move.place, move.sessions);
  return (
    <>
      {move.sessions.map((session) =>
        session.dates.map((date) => (
          <rect
            key={`${session.id} ${date}`}
            className="session-mark"
            x={xOf(scale, dayNumber(date))}
            y={row.y + 1}
            width={Math.max(scale.perDay, sessionMark)}
            height={m.rowHeight - 3}
            rx={1}
          />
        )),
      )}
      {day === null ? null : <BarOutline kind="held" x={xOf(scale, dayNumber(day))} width={row.bar.width} y={row.y} />}
    </>
  );
}

export function MovableBar(props: MovableBarProps) {
  const { row, scale, tabStop, onFocus } = props;
  const text = useText();
  const language = useLanguage();
  const select = useApp((state) => state.select);
  const placed = useIsPlaced(row.course.id);
  const move = useMoveBar(row.course.id);
  const keys = useBarKeys(props, move);
  const drag = useBarDrag(move, scale.perDay);
  const { course, bar, y } = row;
  const dates = `${formatTableDate(course.start, language)} ${rangeMark[language]} ${formatTableDate(course.end, language)}`;
  const name = text(placed ? 'move.barPlaced' : 'move.bar', { id: course.id, title: course.title[language] });
  return (
    <>
      <g
        role="slider"
        tabIndex={tabStop ? 0 : -1}
        className={`movable-bar ${move.place ? 'held' : ''}`}
        data-bar={course.id}
        aria-label={name}
        aria-orientation="horizontal"
        aria-valuemin={scale.first}
        aria-valuemax={scale.last}
        aria-valuenow={dayNumber(course.start)}
        aria-valuetext={dates}
        aria-describedby="move-help"
        onFocus={onFocus}
        onClick={(event) => {
          event.stopPropagation();
          if (!drag.endedDrag()) select({ kind: 'course', id: course.id });
        }}
        onPointerDown={drag.onPointerDown}
        {...keys}
      >
        <title>{`${course.id} ${course.title[language]} ${dates}`}</title>
        <rect
          className="bar-grip"
          x={bar.x - grip}
          y={y + 1}
          width={bar.width + 2 * grip}
          height={m.rowHeight - 2}
          rx={3}
        />
        <Bar bar={bar} y={y} />
        {placed ? <MovedMark bar={bar} y={y} /> : null}
      </g>
      <HeldPlace row={row} scale={scale} move={move} />
    </>
  );
}
