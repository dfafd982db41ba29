/** One plan: its question, its sums, and its roadmap in four views. */
import { ChartGantt, Columns3, LayoutGrid, List } from 'lucide-react';
import { memo, useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { Plan } from '../../../shared/contract/methods.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { CompareView } from '../compare/compare-view.tsx';
import { DiagramTools } from '../diagram/diagram-tools.tsx';
import { DiagramView } from '../diagram/diagram-view.tsx';
import { selectOpenPlan } from '../plans/plans-selectors.ts';
import { DetailPanel } from '../roadmap/detail-panel.tsx';
import { ListView } from '../roadmap/list-view.tsx';
import { QuestionBar } from '../roadmap/question-bar.tsx';
import { RemedyBanner } from '../roadmap/remedy-banner.tsx';
import { TotalsStrip } from '../roadmap/totals-strip.tsx';
import { TimelineView } from '../timeline/timeline-view.tsx';
import { useViewRoute, type ViewName, views } from './use-view-route.ts';
import '../../ui/tab-bar.css';

const icons = { diagram: LayoutGrid, list: List, timeline: ChartGantt, compare: Columns3 } as const;

/** One view, drawn from the store, so that the tabs around it stay as they are when the roadmap changes. */
function ViewPanel({ view }: { readonly view: ViewName }) {
  const plan = useApp(selectOpenPlan);
  const roadmap = useApp((state) => state.roadmap);
  if (!plan || !roadmap) return null;
  switch (view) {
    case 'diagram':
      return <DiagramView plan={plan} roadmap={roadmap} />;
    case 'list':
      return <ListView roadmap={roadmap} />;
    case 'timeline':
      return <TimelineView roadmap={roadmap} />;
    case 'compare':
      return <CompareView plan={plan} roadmap={roadmap} />;
  }
}

function ViewBar({ view }: { readonly view: ViewName }) {
  const text = useText();
  return (
    <div className="view-bar">
      <TabList className="tab-list" aria-label={text('view.title')}>
        {views.map((id) => {
          const Icon = icons[id];
          return (
            <Tab key={id} id={id} className="tab">
              <Icon aria-hidden />
              {text(`view.${id}`)}
            </Tab>
          );
        })}
      </TabList>
      {view === 'diagram' ? <DiagramTools /> : null}
    </div>
  );
}

const ViewTabs = memo(function ViewTabs() {
  const [view, go] = useViewRoute();
  return (
    <Tabs
      className="views"
      selectedKey={view}
      onSelectionChange={(key) => {
        const next = views.find((each) => each === key);
        if (next) go(next);
      }}
    >
      <ViewBar view={view} />
      {views.map((id) => (
        <TabPanel key={id} id={id} className={`view-panel ${id}-panel`}>
          <ViewPanel view={id} />
        </TabPanel>
      ))}
    </Tabs>
  );
});

function Answer({ plan }: { readonly plan: Plan }) {
  const roadmap = useApp((state) => state.roadmap);
  if (!roadmap) return null;
  return (
    <>
      <TotalsStrip roadmap={roadmap} />
      <RemedyBanner plan={plan} roadmap={roadmap} />
    </>
  );
}

function RefusalBanner() {
  const language = useLanguage();
  const refusal = useApp((state) => state.roadmapRefusal);
  if (!refusal) return null;
  return (
    <p className="banner refusal" role="alert">
      {wordRefusal(refusal, language)}
    </p>
  );
}

export function PlanView({ plan }: { readonly plan: Plan }) {
  const watchDates = useApp((state) => state.watchDates);
  useEffect(watchDates, [watchDates]);
  return (
    <main className="plan-view">
      <QuestionBar plan={plan} />
      <RefusalBanner />
      <Answer plan={plan} />
      <div className="plan-body">
        <ViewTabs />
        <DetailPanel />
      </div>
    </main>
  );
}
