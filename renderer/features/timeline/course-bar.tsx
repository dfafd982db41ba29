/** One row of the timeline: the course's bar, its dates, and where it was before a move that is being tried. */
import { formatShortDate, rangeMark } from '../../../shared/i18n/format.ts';
import type { Language } from '../../../shared/model/localized.ts';
import type { RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference } from '../../store/use-app.ts';
import { areaHue } from '../roadmap/level-words.ts';
import { findOnPath } from '../roadmap/roadmap-selectors.ts';
import { BarOutline } from './bar-shape.tsx';
import { barOf, timelineMetrics as m } from './layout-timeline.ts';
import { type CourseRowLayout, MovableBar } from './movable-bar.tsx';
import type { TimelineScale } from './timeline-scale.ts';

/** Dates that would stick out at the right stand before the bar. */
const roomForDates = 80;

function shortSpan({ start, end }: RoadmapCourse, language: Language): string {
  const first = formatShortDate(start, language);
  return start === end ? first : `${first}${rangeMark[language]}${formatShortDate(end, language)}`;
}

/** Where the roadmap on file has the course, while another is previewed in which it lies elsewhere. */
function OldPlace({ row, scale }: { readonly row: CourseRowLayout; readonly scale: TimelineScale }) {
  const previewing = useApp((state) => state.triedMove !== null);
  const old = useApp((state) => findOnPath(state.roadmap, row.course.id)?.course);
  if (!previewing || !old || (old.start === row.course.start && old.end === row.course.end)) return null;
  const { x, width } = barOf(old, scale);
  return <BarOutline kind="was" x={x} width={width} y={row.y} />;
}

export interface CourseBarProps {
  readonly row: CourseRowLayout;
  readonly scale: TimelineScale;
  readonly width: number;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onLeave: (direction: 'ArrowUp' | 'ArrowDown') => void;
}

export function CourseBar({ width, ...props }: CourseBarProps) {
  const { row, scale } = props;
  const language = useLanguage();
  const { standard } = useReference();
  const select = useApp((state) => state.select);
  const selected = useApp((state) => state.selection?.kind === 'course' && state.selection.id === row.course.id);
  const { course, y, bar } = row;
  const right = bar.x + bar.width;
  const flip = right > width - roomForDates;
  return (
    // The title at the left does the same for the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <g
      className="timeline-row"
      data-hue={areaHue(standard, course.area)}
      onClick={() => select({ kind: 'course', id: course.id })}
    >
      <rect
        className={selected ? 'row-selected' : ''}
        fill="transparent"
        x={0}
        y={y}
        width={width}
        height={m.rowHeight}
      />
      <OldPlace row={row} scale={scale} />
      <MovableBar {...props} />
      <text className="bar-dates" x={flip ? bar.x - 6 : right + 6} y={y + 16} textAnchor={flip ? 'end' : 'start'}>
        {shortSpan(course, language)}
      </text>
      <line className="row-line" x1={0} x2={width} y1={y + m.rowHeight - 0.5} y2={y + m.rowHeight - 0.5} />
    </g>
  );
}
