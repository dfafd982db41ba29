/** One session on the board: a bar that can be dragged, moved by keys, and opened. */
import { Lock } from 'lucide-react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { type BoardBar as Bar, fullness, isDraft } from './board-lanes.ts';
import { type BoardScale, xOf } from './board-scale.ts';
import { useSessionNames } from './session-names.ts';
import { useSessionDrag } from './use-session-drag.ts';

export const lineHeight = 26;

export interface BoardBarProps {
  readonly bar: Bar;
  readonly scale: BoardScale;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  /** To the bar before or after it, or to another lane. */
  readonly onLeave: (key: 'ArrowUp' | 'ArrowDown' | 'Home' | 'End') => void;
}

const isLeaving = (key: string): key is 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' =>
  ['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);

export function BoardBar({ bar, scale, selected, tabStop, onOpen, onFocus, onLeave }: BoardBarProps) {
  const text = useText();
  const names = useSessionNames();
  const drop = useApp((state) => state.dropTriedSessions);
  const { session, x, width, line } = bar;
  const drag = useSessionDrag(session, scale.perDay);
  const dates = names.dates({ dates: drag.held ?? session.dates });
  const first = dayNumber((drag.held ?? session.dates)[0] ?? '');
  const hear = (event: KeyboardEvent) => {
    if (drag.press(event)) event.preventDefault();
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen();
    } else if (isLeaving(event.key) && !drag.held) {
      event.preventDefault();
      onLeave(event.key);
    }
  };
  const blur = (event: FocusEvent) => {
    // The buttons of the strip take the focus along; anything else lets go of the bar.
    const to = event.relatedTarget;
    if (to instanceof Element && to.closest('.effect-strip')) return;
    if (drag.held && to !== null && event.currentTarget.ownerDocument.hasFocus()) drop();
  };
  const place = { left: x, top: line * lineHeight + 3, width };
  return (
    <>
      <div
        role="slider"
        tabIndex={tabStop ? 0 : -1}
        className={`board-bar ${session.status} ${selected ? 'selected' : ''} ${drag.held ? 'moving' : ''}`}
        style={place}
        data-session={session.id}
        aria-label={text('board.bar', { course: names.course(session.course), seats: names.seats(session) })}
        aria-valuemin={scale.first}
        aria-valuemax={scale.end}
        aria-valuenow={first}
        aria-valuetext={`${dates} ${text(`sessionStatus.${session.status}`)}`}
        aria-describedby="board-help"
        title={`${names.course(session.course)} ${dates}`}
        onFocus={onFocus}
        onBlur={blur}
        onKeyDown={hear}
        onPointerDown={drag.onPointerDown}
        onClick={() => {
          if (!drag.endedDrag()) onOpen();
        }}
      >
        <span className="board-fill" style={{ width: `${fullness(session) * 100}%` }} />
        <span className="board-seats">
          {session.locked && !isDraft(session) ? <Lock aria-hidden /> : null}
          {names.seats(session)}
        </span>
      </div>
      {drag.held ? (
        <div className="board-ghost" style={{ ...place, left: xOf(scale, first) }} aria-hidden>
          {dates}
        </div>
      ) : null}
    </>
  );
}
