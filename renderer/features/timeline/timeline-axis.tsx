/** Fiscal years and quarters along the top of the timeline, with today, the start and the finish. */
import { formatShortDate } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { type DayBand, namedBands } from './day-bands.ts';
import type { TimelineLayout, TimelineLine } from './layout-timeline.ts';
import type { TimelineSpan } from './timeline-scale.ts';

const height = 52;
/** With days off or a deadline there is a second line of names. */
const tallHeight = 68;

/** Below this width a quarter's months do not fit. */
const roomForMonths = 56;

function Quarter({ span }: { readonly span: TimelineSpan }) {
  const text = useText();
  const { x, width, quarter } = span;
  const key = width >= roomForMonths ? 'timeline.quarterMonths' : 'timeline.quarter';
  const first = (((quarter ?? 1) - 1) * 3 + 3) % 12;
  return (
    <>
      <line className="quarter-line" x1={x} x2={x} y1={18} y2={34} />
      <text className="quarter-name" x={x + width / 2} y={30}>
        {text(key, { n: quarter ?? 0, first: first + 1, last: first + 3 })}
      </text>
    </>
  );
}

function LineName({ line, width }: { readonly line: TimelineLine; readonly width: number }) {
  const text = useText();
  const language = useLanguage();
  const words = `${text(`timeline.${line.kind}`)} ${formatShortDate(line.date, language)}`;
  const nearEnd = line.x > width - 80;
  return (
    <text
      className={`line-name ${line.kind}`}
      x={line.x + (nearEnd ? -3 : 3)}
      y={line.kind === 'deadline' ? 62 : 46}
      textAnchor={nearEnd ? 'end' : 'start'}
    >
      {words}
    </text>
  );
}

export interface TimelineAxisProps {
  readonly layout: TimelineLayout;
  readonly bands: readonly DayBand[];
}

export function TimelineAxis({ layout, bands }: TimelineAxisProps) {
  const text = useText();
  const names = namedBands(bands);
  const tall = names.length > 0 || layout.lines.some(({ kind }) => kind === 'deadline');
  const bottom = tall ? tallHeight : height;
  return (
    <svg width={layout.width} height={bottom} aria-hidden>
      {bands.map(({ whose, from, to, label, x, width, stops }) => (
        <rect
          key={`${whose} ${from} ${to} ${label}`}
          className={`day-band ${whose} ${stops}`}
          x={x}
          y={height - 2}
          width={width}
          height={bottom - height + 2}
        />
      ))}
      {layout.years.map(({ x, width, year }) => (
        <g key={year}>
          <line className="year-line" x1={x} x2={x} y1={0} y2={bottom} />
          {width > 46 ? (
            <text className="year-name" x={x + 5} y={14}>
              {text('timeline.year', { year })}
            </text>
          ) : null}
        </g>
      ))}
      {layout.quarters.map((span) => (
        <Quarter key={span.x} span={span} />
      ))}
      {names.map(({ x, label }) => (
        <text key={`${x} ${label}`} className="band-name" x={x + 1} y={62}>
          {label}
        </text>
      ))}
      {layout.lines.map((line) => (
        <LineName key={line.kind} line={line} width={layout.width} />
      ))}
    </svg>
  );
}
