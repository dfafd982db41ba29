/** The bars of the timeline. */
import { formatShortDate, formatTableDate } from '../../../shared/i18n/format.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { areaHue } from '../roadmap/level-words.ts';
import { timelineMetrics as m, type TimelineBar, type TimelineLayout, type TimelineRow } from './layout-timeline.ts';

type CourseRow = Extract<TimelineRow, { kind: 'course' }>;
type LevelRow = Extract<TimelineRow, { kind: 'level' }>;

function Bar({ bar, y }: { readonly bar: TimelineBar; readonly y: number }) {
  const middle = y + m.rowHeight / 2;
  const thickness = bar.kind === 'study' ? 8 : bar.kind === 'activity' ? 6 : 2;
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
        <rect key={day.date} className="class-day" x={day.x} y={middle - 7} width={day.width} height={14} rx={1} />
      ))}
    </>
  );
}

function shortSpan({ start, end }: RoadmapCourse, language: Language): string {
  const first = formatShortDate(start, language);
  return start === end ? first : `${first}–${formatShortDate(end, language)}`;
}

function CourseBar({ row, width }: { readonly row: CourseRow; readonly width: number }) {
  const language = useLanguage();
  const { standard } = useReference();
  const select = useApp((state) => state.select);
  const selected = useApp((state) => state.selection?.kind === 'course' && state.selection.id === row.course.id);
  const { course, y } = row;
  const dates = `${formatTableDate(course.start, language)} – ${formatTableDate(course.end, language)}`;
  const right = row.bar.x + row.bar.width;
  const flip = right > width - 80;
  return (
    // The title at the left does the same for the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g
      className="timeline-row"
      data-hue={areaHue(standard, course.area)}
      onClick={() => select({ kind: 'course', id: course.id })}
    >
      <title>{`${course.id} ${course.title[language]} ${dates}`}</title>
      <rect
        className={selected ? 'row-selected' : ''}
        fill="transparent"
        x={0}
        y={y}
        width={width}
        height={m.rowHeight}
      />
      <Bar bar={row.bar} y={y} />
      <text className="bar-dates" x={flip ? row.bar.x - 6 : right + 6} y={y + 16} textAnchor={flip ? 'end' : 'start'}>
        {shortSpan(course, language)}
      </text>
      <line className="row-line" x1={0} x2={width} y1={y + m.rowHeight - 0.5} y2={y + m.rowHeight - 0.5} />
    </g>
  );
}

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

export function TimelineChart({ layout }: { readonly layout: TimelineLayout }) {
  const text = useText();
  const { width, height } = layout;
  return (
    <svg width={width} height={height} role="img" aria-label={text('view.timeline')}>
      <Hatch />
      {layout.quarters.map(({ x, quarter }) => (
        <line key={x} className={quarter === 1 ? 'year-line' : 'quarter-line'} x1={x} x2={x} y1={0} y2={height} />
      ))}
      {layout.rows.map((row) =>
        row.kind === 'level' ? (
          <LevelBand key={row.level} row={row} width={width} />
        ) : (
          <CourseBar key={row.course.id} row={row} width={width} />
        ),
      )}
      {layout.lines.map(({ kind, x }) => (
        <line key={kind} className={`timeline-line ${kind}`} x1={x} x2={x} y1={0} y2={height} />
      ))}
    </svg>
  );
}
