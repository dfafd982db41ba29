/** 部門の決まり: what counts for everybody, part by part; saved together as one edit. */
import { useState } from 'react';
import type { Refusal } from '../../../shared/contract/error.ts';
import type { DepartmentRules } from '../../../shared/curriculum/department-rules.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { StudyRules } from './study-rules.tsx';
import './rules-dialog.css';

/** The parts of the dialog, from the top. */
const parts = [{ id: 'study', Part: StudyRules }] as const;

function Form({ kept }: { readonly kept: DepartmentRules }) {
  const text = useText();
  const language = useLanguage();
  const close = useApp((state) => state.closePeopleDialog);
  const saveRules = useApp((state) => state.saveRules);
  const [rules, setRules] = useState(kept);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = (part: Partial<DepartmentRules>) => setRules((before) => ({ ...before, ...part }));
  const save = async () => {
    setBusy(true);
    const refused = await saveRules(rules);
    setBusy(false);
    if (refused) setRefusal(refused);
    else close();
  };
  return (
    <>
      {parts.map(({ id, Part }) => (
        <Part key={id} rules={rules} change={change} />
      ))}
      {refusal ? (
        <p className="banner refusal" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={close}>{text('people.cancel')}</Button>
        <Button
          look="primary"
          pending={busy}
          disabled={JSON.stringify(rules) === JSON.stringify(kept)}
          onPress={() => void save()}
        >
          {text('people.save')}
        </Button>
      </div>
    </>
  );
}

export function RulesDialog() {
  const text = useText();
  const rules = useApp((state) => state.department?.rules);
  const close = useApp((state) => state.closePeopleDialog);
  if (!rules) return null;
  return (
    <SmallDialog title={text('people.rules')} open wide sticky onClose={close}>
      <p className="hint">{text('people.rules.lead')}</p>
      <Form kept={rules} />
    </SmallDialog>
  );
}
