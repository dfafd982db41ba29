/** How far a long piece of work is, and a way to stop it. */
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import type { Importing } from './import-state.ts';
import './work-bar.css';

function useWords({ busy, progress }: Importing): string {
  const text = useText();
  if (!progress || busy === 'upload' || busy === 'inspect') return '';
  const done = formatNumber(progress.done);
  return progress.total === null
    ? text('import.rowsDone', { done })
    : text('import.rowsOf', { done, total: formatNumber(progress.total) });
}

export function WorkBar({ importing }: { readonly importing: Importing }) {
  const text = useText();
  const cancel = useApp((state) => state.cancelImport);
  const words = useWords(importing);
  const { busy, progress } = importing;
  if (!busy) return null;
  const total = progress?.total ?? null;
  return (
    <div className="work-bar">
      <ProgressBar
        className="progress"
        value={progress?.done ?? 0}
        maxValue={total ?? 1}
        isIndeterminate={total === null || total === 0}
        valueLabel={words}
      >
        {({ percentage, isIndeterminate }) => (
          <>
            <span className="progress-words">
              <Label>{text(`import.busy.${busy}`)}</Label>
              <span>{words}</span>
            </span>
            <span className={`progress-track ${isIndeterminate ? 'unknown' : ''}`}>
              <span className="progress-fill" style={isIndeterminate ? {} : { width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {busy === 'inspect' ? null : <Button onPress={cancel}>{text('import.stop')}</Button>}
    </div>
  );
}
