/** The board: a lane for each course under a calendar, its sessions as bars. */
import { useRef, useState } from 'react';
import { formatMonth } from '../../../shared/i18n/format.ts';
import { dayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { BoardBar, lineHeight } from './board-bar.tsx';
import type { BoardLane } from './board-lanes.ts';
import { type BoardScale, mondaysOf, monthsOf, xOf } from './board-scale.ts';
import { useSessionNames } from './session-names.ts';

function Axis({ scale }: { readonly scale: BoardScale }) {
  const language = useLanguage();
  const width = (scale.end - scale.first) * scale.perDay;
  return (
    <div className="board-axis" style={{ width }}>
      {monthsOf(scale).map(({ from, x, width: room }) => (
        <span key={from} className="board-month" style={{ left: x, width: room }}>
          {formatMonth(formatPlainDate(from).slice(0, 7), language)}
        </span>
      ))}
      {scale.unit === 'week'
        ? mondaysOf(scale).map(({ from, x }) => (
            <span key={from} className="board-monday" style={{ left: x }}>
              {Number(formatPlainDate(from).slice(8))}
            </span>
          ))
        : null}
    </div>
  );
}

function Grid({ scale, height }: { readonly scale: BoardScale; readonly height: number }) {
  const today = useApp((state) => state.about?.today ?? '');
  return (
    <div className="board-grid" style={{ height }} aria-hidden>
      {monthsOf(scale).map(({ from, x }) => (
        <span key={from} className="board-line" style={{ left: x }} />
      ))}
      {today === '' ? null : <span className="board-today" style={{ left: xOf(scale, dayNumber(today)) }} />}
    </div>
  );
}

export interface BoardChartProps {
  readonly lanes: readonly BoardLane[];
  readonly scale: BoardScale;
  readonly chosen: string | null;
  readonly onChoose: (session: string) => void;
}

const laneHeight = ({ lines }: BoardLane) => lines * lineHeight + 6;

export function BoardChart({ lanes, scale, chosen, onChoose }: BoardChartProps) {
  const text = useText();
  const names = useSessionNames();
  const chart = useRef<HTMLDivElement>(null);
  const order = lanes.flatMap(({ bars }) => bars.map(({ session }) => session.id));
  const [focused, setFocused] = useState<string | null>(null);
  const stop = focused !== null && order.includes(focused) ? focused : (chosen ?? order[0]);
  const leave = (from: string, key: 'ArrowUp' | 'ArrowDown' | 'Home' | 'End') => {
    const at = order.indexOf(from);
    const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: order.length - 1 }[key];
    const id = order[Math.min(Math.max(next, 0), order.length - 1)];
    chart.current?.querySelector<HTMLElement>(`[data-session="${CSS.escape(id ?? '')}"]`)?.focus();
  };
  const height = lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
  const width = (scale.end - scale.first) * scale.perDay;
  return (
    <div className="board" ref={chart}>
      <p id="board-help" className="visually-hidden">
        {text('board.help')}
      </p>
      <div className="board-head">
        <div className="board-corner">{text('board.courses', { n: lanes.length })}</div>
        <Axis scale={scale} />
      </div>
      <div className="board-body">
        <div className="board-titles">
          {lanes.map((lane) => (
            <div key={lane.course} className="board-title" style={{ height: laneHeight(lane) }}>
              <small>{lane.course}</small> {names.course(lane.course)}
            </div>
          ))}
        </div>
        <div className="board-lanes" style={{ width }}>
          <Grid scale={scale} height={height} />
          {lanes.map((lane) => (
            <div key={lane.course} className="board-lane" style={{ height: laneHeight(lane) }}>
              {lane.bars.map((bar) => (
                <BoardBar
                  key={bar.session.id}
                  bar={bar}
                  scale={scale}
                  selected={chosen === bar.session.id}
                  tabStop={stop === bar.session.id}
                  onOpen={() => onChoose(bar.session.id)}
                  onFocus={() => setFocused(bar.session.id)}
                  onLeave={(key) => leave(bar.session.id, key)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
