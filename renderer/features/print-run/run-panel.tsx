/** What a run would come to, how far it is, and what came of it. */
import { FileDown, Printer } from 'lucide-react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import '../import/work-bar.css';
import { LeftOutList } from './left-out-list.tsx';
import type { PrintRunWork } from './print-run-state.ts';

function Expected() {
  const text = useText();
  const preview = useApp((state) => state.printPreview);
  if (!preview) return <p className="print-run-hint">{text('printRun.looking')}</p>;
  if (preview.people === 0) return <p>{text('printRun.nobody')}</p>;
  return (
    <p className="print-run-count">
      <strong>{text('printRun.count', { people: formatNumber(preview.people), teams: preview.teams })}</strong>
      {preview.pages === null ? null : <span>{text('printRun.pages', { n: formatNumber(preview.pages) })}</span>}
      {preview.unplanned.length > 0 ? (
        <span>{text('printRun.unplanned', { n: formatNumber(preview.unplanned.length) })}</span>
      ) : null}
    </p>
  );
}

function Working({ work: { done, total } }: { readonly work: PrintRunWork }) {
  const text = useText();
  const cancel = useApp((state) => state.cancelPrint);
  const known = total !== null && total > 0;
  const percent = known ? Math.floor((done / total) * 100) : 0;
  const words = known ? text('printRun.progress', { percent }) : '';
  return (
    <div className="work-bar">
      <ProgressBar className="progress" value={percent} isIndeterminate={!known} valueLabel={words}>
        <span className="progress-words">
          <Label>{text('printRun.working')}</Label>
          <span>{words}</span>
        </span>
        <span className={`progress-track ${known ? '' : 'unknown'}`}>
          <span className="progress-fill" style={known ? { width: `${percent}%` } : {}} />
        </span>
      </ProgressBar>
      <Button onPress={cancel}>{text('printRun.stop')}</Button>
    </div>
  );
}

function Result() {
  const text = useText();
  const result = useApp((state) => state.printResult);
  const save = useApp((state) => state.savePrint);
  if (!result) return null;
  const { file, printed, files } = result;
  return (
    <div className="print-run-result" role="status">
      <p>{printed === 0 ? text('printRun.nothing') : text('printRun.done', { n: formatNumber(printed), files })}</p>
      {file ? (
        <p>
          {text('printRun.size', { name: file.name, size: (file.size / 1_000_000).toFixed(1) })}
          <Button onPress={() => void save()}>
            <FileDown aria-hidden />
            {text('printRun.save')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function Start() {
  const text = useText();
  const pdf = useApp((state) => state.about?.capabilities.pdf ?? false);
  const ready = useApp((state) => (state.printPreview?.people ?? 0) > 0);
  const make = useApp((state) => state.makePrint);
  if (!pdf) return <p className="print-run-hint">{text('printRun.noPdf')}</p>;
  return (
    <Button look="primary" disabled={!ready} onPress={() => void make()}>
      <Printer aria-hidden />
      {text('printRun.start')}
    </Button>
  );
}

export function RunPanel() {
  const language = useLanguage();
  const work = useApp((state) => state.printWork);
  const refusal = useApp((state) => state.printRefusal);
  const leftOut = useApp((state) => state.printResult?.leftOut ?? state.printPreview?.leftOut);
  return (
    <div className="print-run-panel">
      <Expected />
      {work ? <Working work={work} /> : <Start />}
      <Result />
      {refusal ? (
        <p className="print-refusal" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      {leftOut && leftOut.length > 0 ? <LeftOutList leftOut={leftOut} /> : null}
    </div>
  );
}
