/** The form of one entry in a dialog; what was typed is only thrown away where the user says so. */
import { type FunctionComponent, useState } from 'react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SmallDialog } from '../authoring/small-dialog.tsx';
import { ContributionFields, ExpertiseFields, MentoringFields } from './contribution-fields.tsx';
import { CourseFields } from './course-fields.tsx';
import type { EvidenceKind } from './entry-draft.ts';
import type { EntryForm } from './evidence-state.ts';
import { ExaminationFields } from './examination-fields.tsx';
import { ExemptionFields } from './exemption-fields.tsx';
import { ExperienceFields } from './experience-fields.tsx';
import { type FieldsProps, useDraft } from './use-draft.ts';
import '../authoring/fields.css';
import './entry-dialog.css';

const forms: Readonly<Record<EvidenceKind, FunctionComponent<FieldsProps>>> = {
  course: CourseFields,
  examination: ExaminationFields,
  exemption: ExemptionFields,
  experience: ExperienceFields,
  expertise: ExpertiseFields,
  contribution: ContributionFields,
  mentoring: MentoringFields,
};

/** Brings what is to be mended first into sight. */
function showFirstError(): void {
  document.querySelector('.entry-fields .field-error')?.scrollIntoView({ block: 'center' });
}

function Discard({ onKeep }: { readonly onKeep: () => void }) {
  const text = useText();
  const close = useApp((state) => state.closeEntryForm);
  return (
    <div className="entry-discard" role="alert">
      <span>{text('entry.discard')}</span>
      <Button onPress={close}>{text('entry.discardYes')}</Button>
      <Button look="primary" onPress={onKeep}>
        {text('entry.discardNo')}
      </Button>
    </div>
  );
}

interface ActionsProps {
  readonly form: EntryForm;
  /** How many things keep the entry from being recorded. */
  readonly toMend: number;
  readonly onLeave: () => void;
}

function Actions({ form, toMend, onLeave }: ActionsProps) {
  const text = useText();
  const attempt = useApp((state) => state.attemptEntryForm);
  const submit = useApp((state) => state.submitEntryForm);
  const record = () => {
    if (toMend === 0) return void submit();
    attempt();
    requestAnimationFrame(showFirstError);
  };
  return (
    <div className="dialog-actions">
      {form.attempted && toMend > 0 ? (
        <span className="to-mend" role="status">
          {text('entry.toMend', { n: toMend })}
        </span>
      ) : null}
      <Button onPress={onLeave}>{text('entry.cancel')}</Button>
      <Button look="primary" pending={form.busy} onPress={record}>
        {text('entry.save')}
      </Button>
    </div>
  );
}

function EntryFormDialog({ form }: { readonly form: EntryForm }) {
  const text = useText();
  const language = useLanguage();
  const close = useApp((state) => state.closeEntryForm);
  const [leaving, setLeaving] = useState(false);
  const { toMend, ...fields } = useDraft(form);
  const Fields = forms[form.draft.kind];
  const leave = () => (form.dirty ? setLeaving(true) : close());
  const title = form.id === null ? text(`entry.new.${form.draft.kind}`) : text('entry.edit');
  return (
    <SmallDialog title={title} open wide sticky onClose={leave}>
      <div className="entry-fields">
        <Fields {...fields} />
      </div>
      <div className="entry-foot">
        {form.refusal ? (
          <p className="banner refusal" role="alert">
            {wordRefusal(form.refusal, language)}
          </p>
        ) : null}
        {leaving ? (
          <Discard onKeep={() => setLeaving(false)} />
        ) : (
          <Actions form={form} toMend={toMend} onLeave={leave} />
        )}
      </div>
    </SmallDialog>
  );
}

export function EntryDialog() {
  const form = useApp((state) => state.entryForm);
  return form ? <EntryFormDialog form={form} /> : null;
}
