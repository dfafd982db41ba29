/** The curve of study hours against cost; each point can be focused and picked. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { formatNumber, formatYen } from '../../../shared/i18n/format.ts';
import type { TradeOffPoint } from '../../../shared/planner/trade-off.ts';
import { useText } from '../../store/use-app.ts';
import { type LinearScale, linearScale, staircase } from './trade-off-scale.ts';
import { type PointSums, useTradeOffWords } from './use-trade-off-words.ts';

const height = 250;
const margin = { top: 14, right: 20, bottom: 40, left: 78 } as const;
/** A round field around a small mark, for fingers. */
const reach = 14;

export interface TradeOffChartProps {
  readonly points: readonly TradeOffPoint[];
  readonly current: PointSums;
  readonly width: number;
  readonly onPick: (point: TradeOffPoint) => void;
  /** The point under the pointer or the focus. */
  readonly onLook: (point: TradeOffPoint | null) => void;
}

export function isCurrent(point: PointSums, current: PointSums): boolean {
  return point.studyHours === current.studyHours && point.cost === current.cost;
}

interface AxesProps {
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly width: number;
}

function Axes({ x, y, width }: AxesProps) {
  const text = useText();
  const bottom = height - margin.bottom;
  return (
    <g className="axes" aria-hidden>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - margin.right} y1={y.at(tick)} y2={y.at(tick)} />
          <text x={margin.left - 6} y={y.at(tick) + 4} textAnchor="end">
            {formatYen(tick)}
          </text>
        </g>
      ))}
      {x.ticks.map((tick) => (
        <g key={tick}>
          <line x1={x.at(tick)} x2={x.at(tick)} y1={margin.top} y2={bottom} />
          <text x={x.at(tick)} y={bottom + 14} textAnchor="middle">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      <text x={(margin.left + width - margin.right) / 2} y={height - 6} textAnchor="middle">
        {text('tradeOff.hoursAxis')}
      </text>
    </g>
  );
}

/** One tab stop; arrow keys, Home and End go along the curve. */
function usePointFocus(count: number) {
  const chart = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(0);
  const targets: Readonly<Record<string, (at: number) => number>> = {
    ArrowRight: (at) => at + 1,
    ArrowDown: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    ArrowUp: (at) => at - 1,
    Home: () => 0,
    End: () => count - 1,
  };
  return {
    chart,
    stop: Math.min(stop, count - 1),
    setStop,
    /** False for a key that goes nowhere. */
    go(key: string, at: number): boolean {
      const next = targets[key]?.(at);
      if (next === undefined) return false;
      chart.current?.querySelector<SVGElement>(`[data-point="${Math.min(Math.max(next, 0), count - 1)}"]`)?.focus();
      return true;
    },
  };
}

export function TradeOffChart({ points, current, width, onPick, onLook }: TradeOffChartProps) {
  const text = useText();
  const words = useTradeOffWords();
  const { chart, stop, setStop, go } = usePointFocus(points.length);
  const shown = [...points, current];
  const x = linearScale(
    shown.map(({ studyHours }) => studyHours),
    margin.left,
    width - margin.right,
    Math.max(Math.floor(width / 110), 2),
  );
  const y = linearScale(
    shown.map(({ cost }) => cost),
    height - margin.bottom,
    margin.top,
    4,
  );
  const placed = points.map((point) => ({ x: x.at(point.studyHours), y: y.at(point.cost) }));
  const hearKey = (event: KeyboardEvent, at: number, point: TradeOffPoint) => {
    if (event.key === 'Enter' || event.key === ' ') onPick(point);
    else if (!go(event.key, at)) return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of controls
    <svg
      ref={chart}
      className="trade-off"
      width={width}
      height={height}
      role="group"
      aria-label={text('tradeOff.title')}
    >
      <Axes x={x} y={y} width={width} />
      <path className="curve" d={staircase(placed)} />
      {points.some((point) => isCurrent(point, current)) ? null : (
        <path className="current-mark" d={`M${x.at(current.studyHours)} ${y.at(current.cost) - 7} l7 7 l-7 7 l-7 -7 z`}>
          <title>{`${text('compare.current')}: ${words(current)}`}</title>
        </path>
      )}
      {points.map((point, at) => {
        const now = isCurrent(point, current);
        const name = now ? `${words(point)}（${text('compare.current')}）` : words(point);
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
          <g
            key={point.cost}
            role="button"
            tabIndex={at === stop ? 0 : -1}
            className={`point ${now ? 'current' : ''}`}
            data-point={at}
            aria-label={name}
            aria-pressed={now}
            onClick={() => onPick(point)}
            onKeyDown={(event) => hearKey(event, at, point)}
            onFocus={() => {
              setStop(at);
              onLook(point);
            }}
            onBlur={() => onLook(null)}
            onPointerEnter={() => onLook(point)}
            onPointerLeave={() => onLook(null)}
          >
            <circle className="reach" cx={placed[at]?.x} cy={placed[at]?.y} r={reach} />
            <circle className="mark" cx={placed[at]?.x} cy={placed[at]?.y} r={now ? 7 : 5} />
          </g>
        );
      })}
    </svg>
  );
}
