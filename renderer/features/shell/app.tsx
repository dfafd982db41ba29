/** The whole window. */
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { CalendarDialog } from '../calendar/calendar-dialog.tsx';
import { CatalogueView } from '../catalogue/catalogue-view.tsx';
import { DepartmentView } from '../department/department-view.tsx';
import { EntryDialog } from '../evidence/entry-dialog.tsx';
import { PlanSidebar } from '../plans/plan-sidebar.tsx';
import { selectOpenPlan, selectOpenPlanName } from '../plans/plans-selectors.ts';
import { PaperDialog } from '../print/paper-dialog.tsx';
import { RecordView } from '../record/record-view.tsx';
import { StandardView } from '../standard/standard-view.tsx';
import { AppHeader } from './app-header.tsx';
import { Notices } from './notices.tsx';
import { PlanView } from './plan-view.tsx';
import { useSection } from './routes.ts';
import './app.css';

const locales = { ja: 'ja-JP', en: 'en-GB' } as const;

/** Language, theme and title belong to the document, outside React's root. */
function useDocument(): void {
  const language = useLanguage();
  const theme = useApp((state) => state.settings.theme);
  const planName = useApp(selectOpenPlanName);
  const text = useText();
  const section = useSection();
  const name = section === 'plan' ? planName : text(`section.${section}`);
  const title = name ? text('app.titleWithPlan', { name }) : text('app.name');
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

function StartFailure() {
  const text = useText();
  const language = useLanguage();
  const refusal = useApp((state) => state.startRefusal);
  const start = useApp((state) => state.start);
  return (
    <main className="message-screen">
      <h1>{text('start.failed')}</h1>
      {refusal ? <p role="alert">{wordRefusal(refusal, language)}</p> : null}
      <p>
        <Button onPress={() => void start()}>{text('start.again')}</Button>
      </p>
    </main>
  );
}

function NoPlan() {
  const text = useText();
  const owner = useApp((state) => state.learners.find((learner) => learner.owner)?.id);
  const createPlan = useApp((state) => state.createPlan);
  return (
    <main className="message-screen">
      <h1>{text('plan.noneAtAll')}</h1>
      <p>
        <Button look="primary" disabled={owner === undefined} onPress={() => owner && void createPlan(owner)}>
          <Plus aria-hidden />
          {text('plan.addFirst')}
        </Button>
      </p>
    </main>
  );
}

function PlanSection() {
  const plan = useApp(selectOpenPlan);
  const sidebarOpen = useApp((state) => state.sidebarOpen);
  return (
    <>
      {sidebarOpen ? <PlanSidebar /> : null}
      {plan ? <PlanView key={plan.id} plan={plan} /> : <NoPlan />}
    </>
  );
}

function SectionBody() {
  const section = useSection();
  switch (section) {
    case 'plan':
      return <PlanSection />;
    case 'record':
      return <RecordView />;
    case 'department':
      return <DepartmentView />;
    case 'catalogue':
      return <CatalogueView />;
    case 'standard':
      return <StandardView />;
  }
}

function Ready() {
  return (
    <div className="app">
      <AppHeader />
      <div className="app-body">
        <SectionBody />
      </div>
      <PaperDialog />
      <EntryDialog />
      <CalendarDialog />
      <Notices />
    </div>
  );
}

function Phase() {
  const phase = useApp((state) => state.phase);
  switch (phase) {
    case 'starting':
      return null;
    case 'failed':
      return <StartFailure />;
    case 'ready':
      return <Ready />;
  }
}

export function App() {
  const language = useLanguage();
  useDocument();
  return (
    <I18nProvider locale={locales[language]}>
      <Phase />
    </I18nProvider>
  );
}
