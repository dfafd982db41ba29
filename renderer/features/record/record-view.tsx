/** 記録: what a person holds, has done and still lacks, part by part; everything under `#/record`. */
import { useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { EvidenceTab } from '../evidence/evidence-tab.tsx';
import { GapTab } from '../gap/gap-tab.tsx';
import { LevelCheckTab } from '../level-check/level-check-tab.tsx';
import { SkillsTab } from '../skills/skills-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { PersonPicker } from './person-picker.tsx';
import { type RecordTab, recordTabs, useRecordRoute } from './record-routes.ts';
import '../../ui/tab-bar.css';
import './record-view.css';

const tabViews = {
  overview: OverviewTab,
  skills: SkillsTab,
  gap: GapTab,
  'level-check': LevelCheckTab,
  evidence: EvidenceTab,
} as const satisfies Record<RecordTab, () => unknown>;

/** A part of the record, once the record of the person whom the address names is there. */
function Part({ tab }: { readonly tab: RecordTab }) {
  const text = useText();
  const language = useLanguage();
  const { person } = useRecordRoute();
  const refusal = useApp((state) => state.recordRefusal);
  const ready = useApp((state) => state.recordPerson === person && state.personRecord !== null);
  const View = tabViews[tab];
  if (refusal)
    return (
      <p className="banner refusal" role="alert">
        {wordRefusal(refusal, language)}
      </p>
    );
  return ready ? <View key={person} /> : <p className="record-reading">{text('record.reading')}</p>;
}

/** Reads the record of the person whom the address names. */
function useOpenRecord(person: string): void {
  const openRecord = useApp((state) => state.openRecord);
  const notifyFailure = useApp((state) => state.notifyFailure);
  useEffect(() => {
    if (person !== '') openRecord(person).catch(notifyFailure);
  }, [person, openRecord, notifyFailure]);
}

export function RecordView() {
  const text = useText();
  const { person, tab, go } = useRecordRoute();
  useOpenRecord(person);
  return (
    <main className="record-view">
      <Tabs
        className="views"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const next = recordTabs.find((each) => each === key);
          if (next && next !== tab) go(next);
        }}
      >
        <div className="view-bar">
          <PersonPicker />
          <TabList className="tab-list" aria-label={text('record.tabs')}>
            {recordTabs.map((id) => (
              <Tab key={id} id={id} className="tab">
                {text(`record.tab.${id}`)}
              </Tab>
            ))}
          </TabList>
        </div>
        {recordTabs.map((id) => (
          <TabPanel key={id} id={id} className="record-panel">
            <Part tab={id} />
          </TabPanel>
        ))}
      </Tabs>
    </main>
  );
}
