/** The form of a course group of one's own. */
import { useState } from 'react';
import type { ScreenKey } from '../../../shared/i18n/screen/ja.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { Reference } from '../../store/reference.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { OpenGroupForm } from './authoring-state.ts';
import { CheckSet } from './check-set.tsx';
import { type GroupDraft, groupDraftOf, groupOf } from './group-draft.ts';
import { LevelSpanField } from './level-span-field.tsx';
import { SmallDialog } from './small-dialog.tsx';
import { TextBox } from './text-box.tsx';

const idShape = /^[^\s@,;|&()（）、]{1,100}$/u;

type Errors = Partial<Record<keyof GroupDraft, ScreenKey>>;

function errorsOf(draft: GroupDraft, { groups }: Reference, isNew: boolean): Errors {
  const id = draft.id.trim();
  const idError: ScreenKey | null =
    id === ''
      ? 'authoring.idMissing'
      : !idShape.test(id)
        ? 'authoring.idShape'
        : isNew && groups.has(id)
          ? 'authoring.groupIdTaken'
          : null;
  return {
    ...(idError ? { id: idError } : {}),
    ...((draft.titleJa + draft.titleEn).trim() === '' ? { titleJa: 'authoring.groupTitleMissing' as const } : {}),
    ...(draft.specialties.length === 0 ? { specialties: 'authoring.specialtyMissing' as const } : {}),
    ...(draft.from > draft.to ? { to: 'authoring.groupLevelOrder' as const } : {}),
  };
}

interface PartProps {
  readonly draft: GroupDraft;
  readonly change: (part: Partial<GroupDraft>) => void;
  readonly errorOf: (field: keyof GroupDraft) => string | undefined;
}

/** A choice where the standard lists terms, a text where it does not. */
function Term({
  field,
  terms,
  ...props
}: PartProps & {
  readonly field: 'area' | 'legend';
  readonly terms: readonly { readonly id: string; readonly ja: string; readonly en: string }[];
}) {
  const text = useText();
  const language = useLanguage();
  const label = text(field === 'area' ? 'authoring.area' : 'authoring.legend');
  const onChange = (value: string) => props.change({ [field]: value });
  if (terms.length === 0) return <TextBox label={label} value={props.draft[field]} onChange={onChange} />;
  const options = terms.map((term) => ({ id: term.id, label: term[language] }));
  return <SelectField label={label} value={props.draft[field]} options={options} onChange={onChange} />;
}

function Fields(props: PartProps & { readonly isNew: boolean }) {
  const { draft, change, errorOf, isNew } = props;
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const specialties = standard.specialties.map((specialty) => ({ id: specialty.id, label: specialty[language] }));
  return (
    <div className="form-grid">
      <TextBox
        label={text('authoring.groupId')}
        value={draft.id}
        maxLength={100}
        disabled={!isNew}
        required={text('authoring.required')}
        error={errorOf('id')}
        onChange={(id) => change({ id })}
      />
      <LevelSpanField from={draft.from} to={draft.to} onChange={change} errors={[errorOf('to')]} />
      <TextBox
        label={text('authoring.groupTitleJa')}
        value={draft.titleJa}
        required={text('authoring.required')}
        error={errorOf('titleJa')}
        onChange={(titleJa) => change({ titleJa })}
      />
      <TextBox
        label={text('authoring.groupTitleEn')}
        value={draft.titleEn}
        hint={text('authoring.titleEnHint')}
        onChange={(titleEn) => change({ titleEn })}
      />
      <Term {...props} field="area" terms={standard.roadmap?.areas ?? []} />
      <Term {...props} field="legend" terms={standard.roadmap?.legend ?? []} />
      <div className="whole-row">
        <CheckSet
          label={text('authoring.specialties')}
          value={draft.specialties}
          options={specialties}
          required={text('authoring.required')}
          error={errorOf('specialties')}
          onChange={(chosen) => change({ specialties: chosen })}
        />
      </div>
    </div>
  );
}

export function GroupForm({ form }: { readonly form: OpenGroupForm }) {
  const text = useText();
  const language = useLanguage();
  const reference = useReference();
  const busy = useApp((state) => state.authoringBusy);
  const refusal = useApp((state) => state.authoringRefusal);
  const close = useApp((state) => state.closeGroupForm);
  const save = useApp((state) => state.saveGroupForm);
  const [draft, setDraft] = useState(() => groupDraftOf(form.group, reference.standard));
  const [tell, setTell] = useState(false);
  const isNew = form.group === null;
  const errors = errorsOf(draft, reference, isNew);
  const errorOf = (field: keyof GroupDraft) => {
    const key = errors[field];
    const shown = tell || (field === 'id' && draft.id !== '') || field === 'to';
    return key && shown ? text(key, { id: draft.id, from: draft.from, to: draft.to }) : undefined;
  };
  const press = () => {
    setTell(true);
    if (Object.keys(errors).length === 0) void save(groupOf(draft, form.group));
  };
  return (
    <SmallDialog
      title={text(isNew ? 'authoring.newGroupTitle' : 'authoring.editGroup')}
      open
      onClose={close}
      wide
      sticky
    >
      <Fields
        draft={draft}
        change={(part) => setDraft((before) => ({ ...before, ...part }))}
        errorOf={errorOf}
        isNew={isNew}
      />
      {refusal ? (
        <p className="field-error" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={close}>{text('authoring.cancel')}</Button>
        <Button look="primary" pending={busy} onPress={press}>
          {text('authoring.save')}
        </Button>
      </div>
    </SmallDialog>
  );
}
