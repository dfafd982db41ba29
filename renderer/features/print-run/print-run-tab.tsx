/** 一括印刷: everybody's sheets in one job, and the booklet of a curriculum. */
import { useEffect } from 'react';
import { useApp, useText } from '../../store/use-app.ts';
import { BookletPart } from './booklet-part.tsx';
import { RunChoice } from './run-choice.tsx';
import { RunPanel } from './run-panel.tsx';
import './print-run.css';

export function PrintRunTab() {
  const text = useText();
  const department = useApp((state) => state.department);
  const answers = useApp((state) => state.answers);
  const behind = useApp((state) => state.peopleBehind);
  const preview = useApp((state) => state.previewPrint);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is meant changes with the department
  useEffect(() => void preview(), [department, answers, behind, preview]);
  return (
    <div className="print-run">
      <section className="print-run-part" aria-label={text('printRun.title')}>
        <h2>{text('printRun.title')}</h2>
        <div className="print-run-columns">
          <RunChoice />
          <RunPanel />
        </div>
      </section>
      <BookletPart />
    </div>
  );
}
