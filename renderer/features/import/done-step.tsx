/** Step 4: what was added and changed, and a way back. */
import { CircleCheckBig, Undo2 } from 'lucide-react';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { useDepartmentRoute } from '../department/department-routes.ts';
import { kindWord } from './import-kinds.ts';
import { ImportSample } from './import-sample.tsx';
import type { Importing } from './import-state.ts';
import './steps.css';
import './done-step.css';

export function DoneStep({ importing }: { readonly importing: Importing }) {
  const text = useText();
  const close = useApp((state) => state.closeImport);
  const undo = useApp((state) => state.undoImport);
  const { go } = useDepartmentRoute();
  const { what, preview } = importing;
  const toList = () => {
    close();
    if (what === 'attendance') go('sessions', ['roster']);
  };
  if (!preview) return null;
  return (
    <>
      <div className="step-body done-step">
        <div className="done-words" role="status">
          <CircleCheckBig aria-hidden />
          <h3>{text('import.done')}</h3>
          <p>
            {text(kindWord(what, 'doneCounts'), {
              added: formatNumber(preview.added),
              changed: formatNumber(preview.changed),
            })}
          </p>
          <p className="field-hint">{text('import.doneNote')}</p>
        </div>
        <ImportSample what={what} preview={preview} />
      </div>
      <footer className="step-actions">
        <Button onPress={() => void undo()}>
          <Undo2 aria-hidden />
          {text('import.undo')}
        </Button>
        <Button look="primary" onPress={toList}>
          {text(kindWord(what, 'toList'))}
        </Button>
      </footer>
    </>
  );
}
