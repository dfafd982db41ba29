/** People by level as stacked columns over the fiscal years; every part opens its people. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useText } from '../../store/use-app.ts';
import { type ChartPart, type LevelsOf, layoutLevels, chartSizes as m } from './layout-levels.ts';
import { inkAt, shareStyle } from './share-style.ts';

export interface LevelsChartProps {
  readonly levels: LevelsOf;
  readonly width: number;
  readonly label: string;
  /** What the people of a part have in common. */
  titleOf(part: ChartPart): string;
  levelOf(level: number | null): string;
  onOpen(part: ChartPart): void;
}

const keyOf = ({ column, row }: ChartPart) => `${column}-${row}`;

/** The part that an arrow key leads to: up and down in a column, sideways to the nearest of the next one. */
function partAfter(key: string, from: ChartPart, parts: readonly ChartPart[]): ChartPart | null {
  const column = parts.filter((part) => part.column === from.column);
  const at = column.indexOf(from);
  if (key === 'ArrowUp') return column[at + 1] ?? null;
  if (key === 'ArrowDown') return column[at - 1] ?? null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const beside = parts.filter((part) => part.column === from.column + (key === 'ArrowRight' ? 1 : -1));
  const [first, ...others] = beside;
  if (!first) return null;
  const far = ({ row }: ChartPart) => Math.abs(row - from.row);
  return others.reduce((best, part) => (far(part) < far(best) ? part : best), first);
}

export function LevelsChart({ levels, width, label, titleOf, levelOf, onOpen }: LevelsChartProps) {
  const text = useText();
  const chart = useRef<SVGSVGElement>(null);
  const { parts, ticks, columns } = layoutLevels(levels, width);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = parts.find((part) => keyOf(part) === focused) ?? parts[0];
  const hear = (event: KeyboardEvent, part: ChartPart) => {
    if (event.key === 'Enter' || event.key === ' ') onOpen(part);
    else {
      const next = partAfter(event.key, part, parts);
      if (!next) return;
      chart.current?.querySelector<SVGElement>(`[data-part="${keyOf(next)}"]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg ref={chart} className="levels-chart" width={width} height={m.height} role="group" aria-label={label}>
      {ticks.map(({ value, y }) => (
        <g key={value} aria-hidden>
          <line x1={m.left} x2={width} y1={y} y2={y} />
          <text x={m.left - 6} y={y + 4} textAnchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {columns.map(({ title, middle, total, top }) => (
        <g key={title} aria-hidden>
          <text className="column" x={middle} y={m.height - 6} textAnchor="middle">
            {title}
          </text>
          <text className="total" x={middle} y={top - 5} textAnchor="middle">
            {formatNumber(total)}
          </text>
        </g>
      ))}
      {parts.map((part) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no button element
        <g
          key={keyOf(part)}
          role="button"
          tabIndex={part === stop ? 0 : -1}
          data-part={keyOf(part)}
          aria-label={text('department.showPeople', { n: part.people.length, title: titleOf(part) })}
          className="level-part"
          data-ink={inkAt(part.share)}
          style={shareStyle(part.share)}
          onClick={() => onOpen(part)}
          onFocus={() => setFocused(keyOf(part))}
          onKeyDown={(event) => hear(event, part)}
        >
          <title>{titleOf(part)}</title>
          <rect
            className={part.level === null ? 'without' : ''}
            x={part.x}
            y={part.y}
            width={part.width}
            height={part.height}
          />
          {part.height >= m.readable ? (
            <text x={part.x + part.width / 2} y={part.y + part.height / 2 + 4} textAnchor="middle">
              {part.width > 76 ? `${levelOf(part.level)}　${part.people.length}` : part.people.length}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
