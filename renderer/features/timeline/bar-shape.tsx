/** The shapes of a bar: as it is, as it was, and as the hand holds it. */
import { timelineMetrics as m, type TimelineBar } from './layout-timeline.ts';

const thicknesses = { study: 8, activity: 6, class: 2 } as const;
const classHeight = 14;

interface BarProps {
  readonly bar: TimelineBar;
  /** The top of the row. */
  readonly y: number;
}

export function Bar({ bar, y }: BarProps) {
  const middle = y + m.rowHeight / 2;
  const thickness = thicknesses[bar.kind];
  return (
    <>
      <rect
        className={`bar-${bar.kind}`}
        x={bar.x}
        y={middle - thickness / 2}
        width={bar.width}
        height={thickness}
        rx={bar.kind === 'class' ? 1 : 2}
      />
      {bar.classDays.map((day) => (
        <rect
          key={day.date}
          className="class-day"
          x={day.x}
          y={middle - classHeight / 2}
          width={day.width}
          height={classHeight}
          rx={1}
        />
      ))}
    </>
  );
}

/** An outline: `was` where the roadmap on file has the course, `held` where the hand has it. */
export function BarOutline({
  kind,
  x,
  width,
  y,
}: {
  readonly kind: 'was' | 'held';
  readonly x: number;
  readonly width: number;
  readonly y: number;
}) {
  const middle = y + m.rowHeight / 2;
  return <rect className={`bar-outline ${kind}`} x={x} y={middle - 8} width={Math.max(width, 4)} height={16} rx={3} />;
}

/** A small flag at the beginning of a bar that the user has placed. */
export function MovedMark({ bar, y }: BarProps) {
  const top = y + 2;
  return <path className="moved-mark" d={`M${bar.x} ${top + 8} V${top} l6 3 l-6 3`} />;
}
