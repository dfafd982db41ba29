/** Fiscal years and quarters along the top of the timeline, with today, the start and the finish. */
import { formatShortDate } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import type { TimelineLayout, TimelineLine, TimelineSpan } from './layout-timeline.ts';

const height = 52;

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
      y={46}
      textAnchor={nearEnd ? 'end' : 'start'}
    >
      {words}
    </text>
  );
}

export function TimelineAxis({ layout }: { readonly layout: TimelineLayout }) {
  const text = useText();
  return (
    <svg width={layout.width} height={height} aria-hidden>
      {layout.years.map(({ x, width, year }) => (
        <g key={year}>
          <line className="year-line" x1={x} x2={x} y1={0} y2={height} />
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
      {layout.lines.map((line) => (
        <LineName key={line.kind} line={line} width={layout.width} />
      ))}
    </svg>
  );
}
