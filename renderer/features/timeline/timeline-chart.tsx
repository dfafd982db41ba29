/** The bars of the timeline over quarters and days off. */
import { memo, useRef, useState } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { CourseBar } from './course-bar.tsx';
import type { DayBand } from './day-bands.ts';
import { timelineMetrics as m, type TimelineLayout, type TimelineRow } from './layout-timeline.ts';
import type { CourseRowLayout } from './movable-bar.tsx';
import { useBandWords } from './use-band-words.ts';

type LevelRow = Extract<TimelineRow, { kind: 'level' }>;

function LevelBand({ row, width }: { readonly row: LevelRow; readonly width: number }) {
  const bottom = row.y + m.levelHeight - 0.5;
  return (
    <g>
      <rect className="level-row" x={0} y={row.y} width={width} height={m.levelHeight} />
      <rect className="level-bar" x={row.x} y={row.y + 12} width={row.width} height={4} rx={1} />
      <line className="level-line" x1={0} x2={width} y1={bottom} y2={bottom} />
    </g>
  );
}

function Hatch() {
  return (
    <defs>
      <pattern id="timeline-hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch" x1={0} x2={0} y1={0} y2={5} strokeWidth={2} />
      </pattern>
    </defs>
  );
}

function DayBands({ bands, height }: { readonly bands: readonly DayBand[]; readonly height: number }) {
  const wordBand = useBandWords();
  return bands.map((band) => (
    <rect
      key={`${band.whose} ${band.from} ${band.to} ${band.label}`}
      className={`day-band ${band.whose} ${band.stops}`}
      x={band.x}
      y={0}
      width={band.width}
      height={height}
    >
      <title>{wordBand(band)}</title>
    </rect>
  ));
}

/** Rows in an order that a preview does not change: a bar that is held must stay where it is in the document. */
function useSteadyRows(rows: readonly TimelineRow[]): readonly CourseRowLayout[] {
  const roadmap = useApp((state) => state.roadmap);
  const order = (roadmap?.stages ?? []).flatMap(({ courses }) => courses.map(({ id }) => id));
  const place = ({ course }: CourseRowLayout) => {
    const at = order.indexOf(course.id);
    return at < 0 ? order.length : at;
  };
  return rows.filter((row) => row.kind === 'course').sort((a, b) => place(a) - place(b));
}

/** One tab stop for all bars; arrow keys go from bar to bar. */
function useBarFocus(rows: readonly TimelineRow[]) {
  const chart = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const ids = rows.flatMap((row) => (row.kind === 'course' ? [row.course.id] : []));
  const stop = focused !== null && ids.includes(focused) ? focused : ids[0];
  const leave = (id: string, direction: 'ArrowUp' | 'ArrowDown') => {
    const next = ids[ids.indexOf(id) + (direction === 'ArrowDown' ? 1 : -1)];
    if (next === undefined) return;
    chart.current?.querySelector<SVGElement>(`[data-bar="${CSS.escape(next)}"]`)?.focus();
  };
  return { chart, stop, setFocused, leave };
}

export interface TimelineChartProps {
  readonly layout: TimelineLayout;
  readonly bands: readonly DayBand[];
}

function Chart({ layout, bands }: TimelineChartProps) {
  const text = useText();
  const { width, height, rows, scale } = layout;
  const courses = useSteadyRows(rows);
  const { chart, stop, setFocused, leave } = useBarFocus(rows);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no element for a group of controls
    <svg ref={chart} width={width} height={height} role="group" aria-label={text('view.timeline')}>
      <Hatch />
      <DayBands bands={bands} height={height} />
      {layout.quarters.map(({ x, quarter }) => (
        <line key={x} className={quarter === 1 ? 'year-line' : 'quarter-line'} x1={x} x2={x} y1={0} y2={height} />
      ))}
      {rows.map((row) => (row.kind === 'level' ? <LevelBand key={row.level} row={row} width={width} /> : null))}
      {courses.map((row) => (
        <CourseBar
          key={row.course.id}
          row={row}
          scale={scale}
          width={width}
          tabStop={row.course.id === stop}
          onFocus={() => setFocused(row.course.id)}
          onLeave={(direction) => leave(row.course.id, direction)}
        />
      ))}
      {layout.lines.map(({ kind, x }) => (
        <line key={kind} className={`timeline-line ${kind}`} x1={x} x2={x} y1={0} y2={height} />
      ))}
    </svg>
  );
}

/** Drawn again only when the layout is new. */
export const TimelineChart = memo(Chart);
