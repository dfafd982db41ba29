/** Writes a record out: encrypted with a password given twice, or plain with a word of warning. */
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { shortestPassword } from '../../../shared/contract/record-methods.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import type { Exporting } from './hand-over-state.ts';
import { PasswordBox } from './password-box.tsx';
import './hand-over.css';

interface Passwords {
  readonly first: string;
  readonly again: string;
}

/** What is wrong with a password that is chosen; only told once it was typed, or asked for. */
function useProblems({ first, again }: Passwords, attempted: boolean) {
  const text = useText();
  const short = first.length < shortestPassword;
  const differs = first !== again;
  return {
    blocked: short || differs,
    first: short && (attempted || first !== '') ? text('handOver.passwordShort', { n: first.length }) : undefined,
    again: differs && (attempted || again !== '') ? text('handOver.passwordDiffers') : undefined,
  };
}

interface PasswordFieldsProps {
  readonly value: Passwords;
  readonly problems: ReturnType<typeof useProblems>;
  readonly onChange: (value: Passwords) => void;
}

function PasswordFields({ value, problems, onChange }: PasswordFieldsProps) {
  const text = useText();
  return (
    <>
      <PasswordBox
        isNew
        label={text('handOver.password')}
        hint={text('handOver.passwordHint')}
        value={value.first}
        error={problems.first}
        onChange={(first) => onChange({ ...value, first })}
      />
      <PasswordBox
        isNew
        label={text('handOver.passwordAgain')}
        value={value.again}
        error={problems.again}
        onChange={(again) => onChange({ ...value, again })}
      />
      <p className="hand-over-warning">
        <TriangleAlert aria-hidden />
        {text('handOver.passwordWarning')}
      </p>
    </>
  );
}

function ExportForm({ exporting }: { readonly exporting: Exporting }) {
  const text = useText();
  const language = useLanguage();
  const close = useApp((state) => state.closeExport);
  const exportRecord = useApp((state) => state.exportRecord);
  const [protect, setProtect] = useState(true);
  const [passwords, setPasswords] = useState<Passwords>({ first: '', again: '' });
  const [attempted, setAttempted] = useState(false);
  const problems = useProblems(passwords, attempted);
  const save = () => {
    if (protect && problems.blocked) return setAttempted(true);
    void exportRecord(protect ? passwords.first : null);
  };
  return (
    <SmallDialog title={text('handOver.export')} open sticky onClose={close}>
      <CheckField checked={protect} onChange={setProtect}>
        {text('handOver.protect')}
      </CheckField>
      {protect ? (
        <PasswordFields value={passwords} problems={problems} onChange={setPasswords} />
      ) : (
        <p className="hand-over-warning">
          <TriangleAlert aria-hidden />
          {text('handOver.protectOff')}
        </p>
      )}
      {exporting.refusal ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(exporting.refusal, language)}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={close}>{text('handOver.cancel')}</Button>
        <Button look="primary" pending={exporting.busy} onPress={save}>
          {text('handOver.save')}
        </Button>
      </div>
    </SmallDialog>
  );
}

export function ExportDialog() {
  const exporting = useApp((state) => state.exporting);
  return exporting ? <ExportForm exporting={exporting} /> : null;
}
