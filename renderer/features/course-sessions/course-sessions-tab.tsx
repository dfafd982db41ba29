/** 需要と開催: demand, board, rosters, budget and rules of the department's sessions. */
import { useEffect } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { useDepartmentRoute } from '../department/department-routes.ts';
import { BoardView } from './board-view.tsx';
import { BudgetView } from './budget-view.tsx';
import { DemandView } from './demand-view.tsx';
import { RosterView } from './roster-view.tsx';
import { RulesView } from './rules-view.tsx';
import './course-sessions.css';
import './board.css';
import './session-draft.css';
import './roster.css';
import './budget.css';
import './session-rules.css';
// After all the others: it takes back what they say of cells.
import './session-heads.css';

export const sessionParts = ['demand', 'board', 'roster', 'budget', 'rules'] as const;
export type SessionPart = (typeof sessionParts)[number];

const partViews = {
  demand: DemandView,
  board: BoardView,
  roster: RosterView,
  budget: BudgetView,
  rules: RulesView,
} as const satisfies Record<SessionPart, () => unknown>;

export function CourseSessionsTab() {
  const text = useText();
  const { tab, choices, go } = useDepartmentRoute();
  const ready = useApp((state) => state.courseSessions !== null);
  const open = useApp((state) => state.openCourseSessions);
  const drop = useApp((state) => state.dropTriedSessions);
  const notifyFailure = useApp((state) => state.notifyFailure);
  useEffect(() => {
    open().catch(notifyFailure);
    return drop;
  }, [open, drop, notifyFailure]);
  const part = sessionParts.find((each) => each === choices[0]) ?? 'demand';
  const View = partViews[part];
  if (tab !== 'sessions') return null;
  return (
    <div className="course-sessions">
      <div className="session-parts">
        <SegmentedChoice
          label={text('sessionParts.label')}
          value={part}
          options={sessionParts.map((id) => ({ id, label: text(`sessionParts.${id}`) }))}
          onChange={(next) => go('sessions', [next])}
        />
      </div>
      {ready ? <View /> : <p className="department-reading">{text('department.reading')}</p>}
    </div>
  );
}
