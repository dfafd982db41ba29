/** 部門: people, curricula, standing, sessions and print-run of a department; everything under `#/department`. */
import { useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useApp, useText } from '../../store/use-app.ts';
import { CourseSessionsTab } from '../course-sessions/course-sessions-tab.tsx';
import { CurriculaTab } from '../curricula/curricula-tab.tsx';
import { ImportWizard } from '../import/import-wizard.tsx';
import { PeopleTab } from '../people/people-tab.tsx';
import { PrintRunTab } from '../print-run/print-run-tab.tsx';
import { StandingTab } from '../standing/standing-tab.tsx';
import { type DepartmentTab, departmentTabs, useDepartmentRoute } from './department-routes.ts';
import { PlanBar } from './plan-bar.tsx';
import { PlanSummary } from './plan-summary.tsx';
import '../../ui/tab-bar.css';
import './department-view.css';

const tabViews = {
  people: PeopleTab,
  curricula: CurriculaTab,
  standing: StandingTab,
  sessions: CourseSessionsTab,
  print: PrintRunTab,
} as const satisfies Record<DepartmentTab, () => unknown>;

/** A part of the department, once it is read. */
function Part({ tab }: { readonly tab: DepartmentTab }) {
  const text = useText();
  const ready = useApp((state) => state.department !== null);
  const View = tabViews[tab];
  return ready ? <View /> : <p className="department-reading">{text('department.reading')}</p>;
}

export function DepartmentView() {
  const text = useText();
  const { tab, go } = useDepartmentRoute();
  const openDepartment = useApp((state) => state.openDepartment);
  const leaveDepartment = useApp((state) => state.leaveDepartment);
  const notifyFailure = useApp((state) => state.notifyFailure);
  useEffect(() => {
    openDepartment().catch(notifyFailure);
    return leaveDepartment;
  }, [openDepartment, leaveDepartment, notifyFailure]);
  return (
    <main className="department-view">
      <Tabs
        className="views"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const next = departmentTabs.find((each) => each === key);
          if (next && next !== tab) go(next);
        }}
      >
        <div className="view-bar">
          <TabList className="tab-list" aria-label={text('department.tabs')}>
            {departmentTabs.map((id) => (
              <Tab key={id} id={id} className="tab">
                {text(`department.tab.${id}`)}
              </Tab>
            ))}
          </TabList>
          <PlanBar />
        </div>
        <PlanSummary />
        {departmentTabs.map((id) => (
          <TabPanel key={id} id={id} className="department-panel">
            <Part tab={id} />
          </TabPanel>
        ))}
      </Tabs>
      <ImportWizard />
    </main>
  );
}
