/** スキル標準: the standard in use, part by part; everything under `#/standard`. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { sourceWords } from '../../../shared/standard/source-words.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { EntryTab } from './entry-tab.tsx';
import { FrameworkTab } from './framework-tab.tsx';
import { FunctionsTab } from './functions-tab.tsx';
import { IndicatorsTab } from './indicators-tab.tsx';
import { ProficiencyTab } from './proficiency-tab.tsx';
import { RoadmapTab } from './roadmap-tab.tsx';
import { SkillsTab } from './skills-tab.tsx';
import { SwitchTab } from './switch-tab.tsx';
import { type StandardTab, standardTabs, useStandardRoute } from './use-standard-route.ts';
import '../../ui/tab-bar.css';
import './standard-view.css';

const tabViews = {
  framework: FrameworkTab,
  skills: SkillsTab,
  proficiency: ProficiencyTab,
  functions: FunctionsTab,
  indicators: IndicatorsTab,
  roadmap: RoadmapTab,
  entry: EntryTab,
  switch: SwitchTab,
} as const satisfies Record<StandardTab, () => unknown>;

function StandardHead() {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  return (
    <header className="standard-head">
      <h1>{standard.title[language]}</h1>
      {standard.editions ? (
        <dl>
          {(['before', 'after'] as const).map((edition) => (
            <div key={edition}>
              <dt>{text(`standard.${edition}`)}</dt>
              <dd>{sourceWords('edition', standard.editions?.[edition] ?? '', language)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </header>
  );
}

export function StandardView() {
  const text = useText();
  const { tab, go } = useStandardRoute();
  return (
    <main className="standard-view">
      <StandardHead />
      <Tabs
        className="views"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const next = standardTabs.find((each) => each === key);
          if (next && next !== tab) go(next);
        }}
      >
        <div className="view-bar">
          <TabList className="tab-list" aria-label={text('standard.tabs')}>
            {standardTabs.map((id) => (
              <Tab key={id} id={id} className="tab">
                {text(`standard.tab.${id}`)}
              </Tab>
            ))}
          </TabList>
        </div>
        {standardTabs.map((id) => {
          const View = tabViews[id];
          return (
            <TabPanel key={id} id={id} className="standard-panel">
              <div className="standard-part">
                <View />
              </div>
            </TabPanel>
          );
        })}
      </Tabs>
    </main>
  );
}
