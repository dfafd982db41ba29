/** ギャップ: what a specialty and level ask for against what the person holds, and what would close the difference. */
import { useEffect, useState } from 'react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { useRecordGoal } from '../record/record-goal.ts';
import { recordPath, useRecordRoute } from '../record/record-routes.ts';
import type { RecordGoal } from '../record/record-state.ts';
import { GapBar } from './gap-bar.tsx';
import { GapHeat } from './gap-heat.tsx';
import { GapMissing } from './gap-missing.tsx';
import { GapRadars } from './gap-radar.tsx';
import { SpecialtyWays } from './specialty-ways.tsx';
import '../skills/skills-tab.css';
import './gap-tab.css';

/** Reads the gap whenever the goal or the record changes. */
function useGap(person: string, { specialty, home, from, to }: RecordGoal) {
  const record = useApp((state) => state.personRecord);
  const readGap = useApp((state) => state.readGap);
  const notifyFailure = useApp((state) => state.notifyFailure);
  useEffect(() => {
    if (record) readGap(person, { specialty, home, from, to }).catch(notifyFailure);
  }, [record, readGap, notifyFailure, person, specialty, home, from, to]);
  return useApp((state) => state.gap);
}

/** Where a person has not assessed themselves, the gap rests on the stated level alone; a supervisor's word does not count. */
function NothingAssessed({ person }: { readonly person: string }) {
  const text = useText();
  const nothing = useApp((state) => state.personRecord?.assessed.every(({ self }) => self === null));
  if (!nothing) return null;
  return (
    <p className="assess-how first">
      {text('gap.notAssessed')} <a href={`#${recordPath(person, 'skills')}`}>{text('gap.assessFirst')}</a>
    </p>
  );
}

export function GapTab() {
  const text = useText();
  const language = useLanguage();
  const { person } = useRecordRoute();
  const goal = useRecordGoal(person);
  const gap = useGap(person, goal);
  const refusal = useApp((state) => state.gapRefusal);
  const [item, setItem] = useState<string | null>(null);
  return (
    <div className="gap-tab">
      <GapBar goal={goal} gap={gap} />
      <NothingAssessed person={person} />
      {refusal ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      {gap ? (
        <div className="gap-body">
          <div className="gap-pictures">
            <h3>{text('gap.heat')}</h3>
            <GapHeat
              gap={gap}
              chosen={item}
              onChoose={(next) => setItem((before) => (before === next ? null : next))}
            />
            <GapRadars areas={gap.radar} />
            <SpecialtyWays person={person} goal={goal} />
          </div>
          <GapMissing gap={gap} person={person} item={item} onShowAll={() => setItem(null)} />
        </div>
      ) : null}
    </div>
  );
}
