/** The import of a catalogue in four steps: file, columns, check, done. */
import { Check, X } from 'lucide-react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { IconButton } from '../../ui/button.tsx';
import { FullDialog } from '../../ui/full-dialog.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import { kindWord } from './import-kinds.ts';
import { type Importing, importSteps } from './import-state.ts';
import { PreviewStep } from './preview-step.tsx';
import '../authoring/form-frame.css';
import './steps.css';

function Steps({ importing }: { readonly importing: Importing }) {
  const text = useText();
  const at = importSteps.indexOf(importing.step);
  return (
    <ol className="steps" aria-label={text('import.steps')}>
      {importSteps.map((step, place) => {
        const state = place < at || importing.step === 'done' ? 'past' : place === at ? 'current' : 'ahead';
        return (
          <li key={step} className={`step ${state}`} {...(state === 'current' ? { 'aria-current': 'step' } : {})}>
            <span className="step-number">{state === 'past' ? <Check aria-hidden /> : place + 1}</span>
            {text(`import.step.${step}`)}
          </li>
        );
      })}
    </ol>
  );
}

function StepBody({ importing }: { readonly importing: Importing }) {
  switch (importing.step) {
    case 'file':
      return <FileStep importing={importing} />;
    case 'columns':
      return <ColumnsStep importing={importing} />;
    case 'preview':
      return <PreviewStep importing={importing} />;
    case 'done':
      return <DoneStep importing={importing} />;
  }
}

export function ImportWizard() {
  const text = useText();
  const language = useLanguage();
  const importing = useApp((state) => state.importing);
  const close = useApp((state) => state.closeImport);
  if (!importing) return null;
  const { what, refusal, file, step } = importing;
  const title = text(kindWord(what, 'title'));
  // A click beside the dialog must not throw a file and its columns away; the button does.
  const dismiss = () => (file === null || step === 'done' ? close() : undefined);
  return (
    <FullDialog label={title} open onClose={dismiss}>
      <header className="form-head">
        <h2>{title}</h2>
        {file ? <span className="form-subject">{file.name}</span> : null}
        <Steps importing={importing} />
        <span className="actions">
          <IconButton label={text('import.close')} onPress={close}>
            <X aria-hidden />
          </IconButton>
        </span>
      </header>
      {refusal ? (
        <p className={`form-refusal ${refusal.code === 'cancelled' ? 'calm' : ''}`} role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      <StepBody importing={importing} />
    </FullDialog>
  );
}
