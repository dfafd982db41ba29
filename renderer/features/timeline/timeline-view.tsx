/** 工程表: the courses in order on the calendar. */
import { memo, useMemo } from 'react';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { useSize } from '../../ui/use-size.ts';
import { levelName, levelRole } from '../roadmap/level-words.ts';
import { layoutTimeline, type TimelineRow } from './layout-timeline.ts';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import './timeline.css';

function Key() {
  const text = useText();
  return (
    <ul className="timeline-key">
      <li>
        <svg viewBox="0 0 18 10" data-hue={0} aria-hidden>
          <rect className="bar-study" x={0.5} y={1} width={17} height={8} rx={2} />
        </svg>
        {text('totals.eLearning')}
      </li>
      <li>
        <svg viewBox="0 0 18 10" data-hue={0} aria-hidden>
          <rect className="bar-class" x={0} y={4} width={18} height={2} />
          <rect className="class-day" x={3} y={0} width={3} height={10} />
          <rect className="class-day" x={11} y={0} width={3} height={10} />
        </svg>
        {text('totals.classDays')}
      </li>
      <li>
        <svg viewBox="0 0 18 10" data-hue={0} aria-hidden>
          <rect className="bar-activity" x={0.5} y={2} width={17} height={6} rx={2} />
        </svg>
        {text('timeline.activity')}
      </li>
    </ul>
  );
}

function TitleRow({ row }: { readonly row: TimelineRow }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const select = useApp((state) => state.select);
  const selection = useApp((state) => state.selection);
  if (row.kind === 'level')
    return (
      <div className="timeline-level">
        {levelName(row.level, text)}
        <small>{levelRole(standard, row.level, language)}</small>
        <small>{text('timeline.levelCount', { n: row.courses })}</small>
      </div>
    );
  const { id, title } = row.course;
  return (
    <div className={`timeline-title ${selection?.id === id ? 'selected' : ''}`}>
      <span className="order">{row.order}</span>
      <Button look="link" onPress={() => select({ kind: 'course', id })}>
        {title[language]}
      </Button>
    </div>
  );
}

/** The column of titles takes what a wide window has to spare. */
const titlesWidth = (width: number) => Math.min(Math.max(width * 0.24, 260), 420);

function Timeline({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const today = useApp((state) => state.about?.today ?? roadmap.start);
  const [ref, size] = useSize<HTMLDivElement>({ width: 1_056, height: 560 });
  const layout = useMemo(
    () => layoutTimeline(roadmap, today, Math.max(size.width - titlesWidth(size.width), 320)),
    [roadmap, today, size.width],
  );
  return (
    <div className="timeline-view" ref={ref}>
      {layout.rows.length === 0 ? <p className="nothing">{text('list.nothing')}</p> : null}
      <div className="timeline" style={{ gridTemplateColumns: `${titlesWidth(size.width)}px max-content` }}>
        <div className="timeline-corner">
          <Key />
        </div>
        <div className="timeline-axis">
          <TimelineAxis layout={layout} />
        </div>
        <div className="timeline-titles">
          {layout.rows.map((row) => (
            <TitleRow key={row.kind === 'level' ? row.level : row.course.id} row={row} />
          ))}
        </div>
        <TimelineChart layout={layout} />
      </div>
    </div>
  );
}

/** Drawn again only when the roadmap is new. */
export const TimelineView = memo(Timeline);
