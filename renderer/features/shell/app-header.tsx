/** The header: the sections, whose plan this is, undo and redo, print, language, theme. */
import { PanelLeft, Printer } from 'lucide-react';
import { useApp, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { usePersonName } from '../plans/person-section.tsx';
import { selectOpenLearner, selectOpenPlan } from '../plans/plans-selectors.ts';
import { SaveStatus } from '../plans/save-status.tsx';
import { usePlanName } from '../plans/use-plan-name.ts';
import { HistoryControls } from '../settings/history-controls.tsx';
import { SettingsControls } from '../settings/settings-controls.tsx';
import { useSection } from './routes.ts';
import { SectionLinks } from './section-links.tsx';
import './app-header.css';

/** A signpost. */
function Brand() {
  const text = useText();
  return (
    <span className="brand">
      <svg viewBox="0 0 24 24" aria-hidden>
        <path className="post" d="M11 2h2v21h-2z" />
        <path className="board" d="M4 4h13l4 3.5-4 3.5H4z" />
        <path className="board-quiet" d="M20 13H8l-3.5 2.75L8 18.5h12z" />
      </svg>
      {text('app.name')}
    </span>
  );
}

function PlanName() {
  const text = useText();
  const plan = useApp(selectOpenPlan);
  const learner = useApp(selectOpenLearner);
  const nameOf = usePersonName();
  const planName = usePlanName();
  const renamePlan = useApp((state) => state.renamePlan);
  if (!plan || !learner) return null;
  return (
    <>
      <span className="who">{nameOf(learner)} /</span>
      <h1>
        <EditableText
          key={plan.id}
          className="plan-name"
          value={planName(plan)}
          label={text('plan.name')}
          onChange={(name) => renamePlan(plan.id, name)}
        />
      </h1>
      <SaveStatus />
    </>
  );
}

function SidebarToggle() {
  const text = useText();
  const sidebarOpen = useApp((state) => state.sidebarOpen);
  const toggleSidebar = useApp((state) => state.toggleSidebar);
  return (
    <IconButton label={text(sidebarOpen ? 'sidebar.hide' : 'sidebar.show')} onPress={toggleSidebar}>
      <PanelLeft aria-hidden />
    </IconButton>
  );
}

function PrintControl() {
  const text = useText();
  const hasPlan = useApp((state) => state.openPlan !== null);
  const openPrint = useApp((state) => state.openPrint);
  return (
    <>
      <span className="rule" />
      <Button disabled={!hasPlan} onPress={() => void openPrint()}>
        <Printer aria-hidden />
        {text('print.open')}
      </Button>
    </>
  );
}

export function AppHeader() {
  const planning = useSection() === 'plan';
  return (
    <header className="app-header">
      <Brand />
      <SectionLinks />
      {planning ? (
        <>
          <span className="rule" />
          <SidebarToggle />
          <PlanName />
        </>
      ) : null}
      <span className="end">
        <HistoryControls />
        {planning ? <PrintControl /> : null}
        <span className="rule" />
        <SettingsControls />
      </span>
    </header>
  );
}
