/** 開催: sessions on a board, where they are moved, locked, announced and cancelled with their effect told first. */
import { CalendarPlus, Download, Megaphone, Plus, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CourseSession } from '../../../shared/curriculum/course-session.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { useDepartmentRoute } from '../department/department-routes.ts';
import { BoardChart } from './board-chart.tsx';
import { BoardFilters } from './board-filters.tsx';
import { boardLanes, draftSession, fitsFilter } from './board-lanes.ts';
import { type BoardUnit, boardScale } from './board-scale.ts';
import { DraftBanner, ProposeTools } from './draft-banner.tsx';
import { EffectStrip } from './effect-strip.tsx';
import { NewSession } from './new-session.tsx';
import { SessionPanel } from './session-panel.tsx';

/** Sessions of the draft stand on the board as they would be; those that it replaces do not. */
function useShownSessions(): readonly CourseSession[] {
  const language = useLanguage();
  const { courses } = useReference();
  const sessions = useApp((state) => state.courseSessions);
  const draft = useApp((state) => state.sessionDraft);
  const filter = useApp((state) => state.sessionFilter);
  const all = useMemo(() => {
    if (!draft) return sessions ?? [];
    const gone = new Set(draft.replaces);
    const made = draft.proposal.sessions.map(draftSession);
    return [...(sessions ?? []).filter(({ id }) => !gone.has(id)), ...made];
  }, [sessions, draft]);
  return useMemo(
    () => all.filter((session) => fitsFilter(session, filter, courses.get(session.course)?.title[language] ?? '')),
    [all, filter, courses, language],
  );
}

interface ToolsProps {
  readonly shown: readonly CourseSession[];
  readonly unit: BoardUnit;
  readonly onUnit: (unit: BoardUnit) => void;
  readonly onNew: () => void;
}

function Tools({ shown, unit, onUnit, onNew }: ToolsProps) {
  const text = useText();
  const announce = useApp((state) => state.announceSessions);
  const exportSessions = useApp((state) => state.exportSessions);
  const print = useApp((state) => state.printSessions);
  const ics = useApp((state) => state.exportSessionCalendar);
  const isDraft = useApp((state) => state.sessionDraft !== null);
  const proposed = shown.filter(({ status }) => status === 'proposed').map(({ id }) => id);
  return (
    <div className="session-tools">
      <SegmentedChoice
        label={text('board.unit')}
        value={unit}
        options={(['week', 'month'] as const).map((id) => ({ id, label: text(`board.unit.${id}`) }))}
        onChange={onUnit}
      />
      <ProposeTools />
      <span className="session-actions">
        <Button small onPress={onNew}>
          <Plus aria-hidden />
          {text('board.new')}
        </Button>
        {proposed.length > 0 && !isDraft ? (
          <Button small onPress={() => void announce(proposed)}>
            <Megaphone aria-hidden />
            {text('board.announceAll', { n: proposed.length })}
          </Button>
        ) : null}
        <Button small onPress={() => void print('sessions', null)}>
          <Printer aria-hidden />
          {text('sessions.print')}
        </Button>
        <Button small onPress={() => void exportSessions('sessions', null)}>
          <Download aria-hidden />
          {text('sessions.xlsx')}
        </Button>
        <Button small onPress={() => void ics('sessions', null)}>
          <CalendarPlus aria-hidden />
          {text('sessions.ics')}
        </Button>
      </span>
    </div>
  );
}

export function BoardView() {
  const text = useText();
  const { choices, go } = useDepartmentRoute();
  const today = useApp((state) => state.about?.today ?? '');
  const isEmpty = useApp((state) => state.courseSessions?.length === 0 && state.sessionDraft === null);
  const shown = useShownSessions();
  const [unit, setUnit] = useState<BoardUnit>('month');
  const [adding, setAdding] = useState(false);
  const chosen = shown.find(({ id }) => id === choices[1]) ?? null;
  const scale = useMemo(
    () =>
      boardScale(
        shown.flatMap(({ dates }) => [dates[0] ?? today, dates.at(-1) ?? today]),
        today,
        unit,
      ),
    [shown, today, unit],
  );
  const lanes = useMemo(() => boardLanes(shown, scale), [shown, scale]);
  return (
    <section className="session-view" aria-label={text('sessionParts.board')}>
      <Tools shown={shown} unit={unit} onUnit={setUnit} onNew={() => setAdding(true)} />
      <DraftBanner />
      {adding ? <NewSession onDone={() => setAdding(false)} /> : null}
      {isEmpty ? (
        <p className="session-empty">{text('board.none')}</p>
      ) : (
        <>
          <BoardFilters />
          <div className="board-frame">
            <BoardChart
              lanes={lanes}
              scale={scale}
              chosen={chosen?.id ?? null}
              onChoose={(id) => go('sessions', ['board', id])}
            />
            {chosen ? <SessionPanel session={chosen} onClose={() => go('sessions', ['board'])} /> : null}
          </div>
        </>
      )}
      <EffectStrip />
    </section>
  );
}
