/** 工程表: the courses in order on the calendar. */
import { memo, useEffect, useMemo } from 'react';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { DayOff } from '../../../shared/model/work-calendar.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { useSize } from '../../ui/use-size.ts';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { levelName, levelRole } from '../roadmap/level-words.ts';
import { breaksPlan } from '../what-if/difference-parts.ts';
import { type DayBand, dayBands } from './day-bands.ts';
import { layoutTimeline, type TimelineLayout, type TimelineRow } from './layout-timeline.ts';
import { MoveStrip } from './move-strip.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import type { TimelineScale } from './timeline-scale.ts';
import { useBandWords } from './use-band-words.ts';
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
      <PlacedKey />
    </ul>
  );
}

/** The flag is explained only where there is one. */
function PlacedKey() {
  const text = useText();
  const some = useApp((state) => {
    const request = selectOpenPlan(state)?.request;
    return (request?.moves.length ?? 0) + (request?.sessions.length ?? 0) > 0;
  });
  if (!some) return null;
  return (
    <li>
      <svg viewBox="0 0 18 10" aria-hidden>
        <path className="moved-mark" d="M6 10 V1 l7 3.5 l-7 3.5" />
      </svg>
      {text('timeline.placed')}
    </li>
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

/** The roadmap on file, or the one that a held bar would make. */
function useShownRoadmap(roadmap: Roadmap): Roadmap {
  const answer = useApp((state) => state.triedMove?.answer ?? null);
  if (answer?.kind !== 'planned' || breaksPlan(answer.difference)) return roadmap;
  return answer.roadmap;
}

function useTimelineLayout(roadmap: Roadmap, width: number): TimelineLayout {
  const today = useApp((state) => state.about?.today ?? roadmap.start);
  const shown = useShownRoadmap(roadmap);
  const base = useMemo(() => layoutTimeline(roadmap, today, width), [roadmap, today, width]);
  return useMemo(
    () => (shown === roadmap ? base : layoutTimeline(shown, today, width, base.scale)),
    [shown, roadmap, base, today, width],
  );
}

const noDays: readonly DayOff[] = [];

function useDayBands(scale: TimelineScale): readonly DayBand[] {
  const person = useApp((state) => selectOpenPlan(state)?.request.daysOff ?? noDays);
  const company = useApp((state) => state.companyCalendar?.daysOff ?? noDays);
  return useMemo(() => dayBands(person, company, scale), [person, company, scale]);
}

/** What the bands show, for those who do not see them. */
function DaysOffList({ bands }: { readonly bands: readonly DayBand[] }) {
  const text = useText();
  const wordBand = useBandWords();
  if (bands.length === 0) return null;
  return (
    <ul className="visually-hidden" aria-label={text('timeline.daysOff')}>
      {bands.map((band) => (
        <li key={`${band.whose} ${band.from} ${band.to} ${band.label}`}>{wordBand(band)}</li>
      ))}
    </ul>
  );
}

function Timeline({ roadmap }: { readonly roadmap: Roadmap }) {
  const text = useText();
  const dropMove = useApp((state) => state.dropMove);
  const [ref, size] = useSize<HTMLDivElement>({ width: 1_056, height: 560 });
  const layout = useTimelineLayout(roadmap, Math.max(size.width - titlesWidth(size.width), 320));
  const bands = useDayBands(layout.scale);
  useEffect(() => dropMove, [dropMove]);
  return (
    <div className="timeline-frame">
      <div className="timeline-view" ref={ref}>
        {layout.rows.length === 0 ? <p className="nothing">{text('list.nothing')}</p> : null}
        <div className="timeline" style={{ gridTemplateColumns: `${titlesWidth(size.width)}px max-content` }}>
          <div className="timeline-corner">
            <Key />
          </div>
          <div className="timeline-axis">
            <TimelineAxis layout={layout} bands={bands} />
          </div>
          <div className="timeline-titles">
            {layout.rows.map((row) => (
              <TitleRow key={row.kind === 'level' ? row.level : row.course.id} row={row} />
            ))}
          </div>
          <TimelineChart layout={layout} bands={bands} />
        </div>
        <DaysOffList bands={bands} />
      </div>
      <MoveStrip />
    </div>
  );
}

/** Drawn again only when the roadmap is new, or a bar is held. */
export const TimelineView = memo(Timeline);
