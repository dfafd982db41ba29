/** 詳細条件: money, methods, dates and single courses, each on a tab that says how many of its conditions are set. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useText } from '../../store/use-app.ts';
import { type ConditionKind, conditionCounts, conditionKinds } from './condition-counts.ts';
import { CostConditions } from './conditions-cost.tsx';
import { CourseConditions } from './conditions-courses.tsx';
import { DateConditions } from './conditions-dates.tsx';
import { StudyConditions } from './conditions-study.tsx';
import type { QuestionPart } from './question-part.ts';
import './more-conditions.css';

export interface MoreConditionsProps extends QuestionPart {
  /** Closes the panel around them. */
  readonly close: () => void;
}

function Conditions({ kind, ...props }: MoreConditionsProps & { readonly kind: ConditionKind }) {
  switch (kind) {
    case 'cost':
      return <CostConditions {...props} />;
    case 'study':
      return <StudyConditions {...props} />;
    case 'dates':
      return <DateConditions {...props} />;
    case 'courses':
      return <CourseConditions {...props} />;
  }
}

export function MoreConditions(props: MoreConditionsProps) {
  const text = useText();
  const counts = conditionCounts(props.request);
  return (
    <Tabs className="more-panel">
      <TabList className="more-tabs" aria-label={text('more.tabs')}>
        {conditionKinds.map((kind) => (
          <Tab key={kind} id={kind} className="more-tab">
            {text(`more.tab.${kind}`)} {counts[kind] > 0 ? <span className="more-count">{counts[kind]}</span> : null}
          </Tab>
        ))}
      </TabList>
      {conditionKinds.map((kind) => (
        <TabPanel key={kind} id={kind} className="more-body">
          <Conditions {...props} kind={kind} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
