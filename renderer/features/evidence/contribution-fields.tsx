/** The forms of what passes knowledge on: expertise, contributions, mentoring. */
import { CheckField } from '../../ui/check-field.tsx';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { expertiseName, useWording } from './describe-entry.ts';
import { DocumentFields, PeriodFields, TitleField } from './shared-fields.tsx';
import type { FieldsProps } from './use-draft.ts';

export function ExpertiseFields(props: FieldsProps) {
  const { draft, change, errorOf } = props;
  const wording = useWording();
  const { text, reference } = wording;
  const entries = reference.standard.indicators?.entries ?? [];
  const ids = [...new Set(entries.flatMap(({ professional }) => professional?.expertise?.of ?? []))];
  const error = errorOf('field');
  return (
    <>
      <div>
        <SelectField
          label={text('entry.field.expertise')}
          value={draft.field}
          options={ids.map((id) => ({ id, label: expertiseName(id, wording) }))}
          onChange={(field) => change({ field })}
        />
        {error ? <span className="field-error">{error}</span> : null}
      </div>
      <TitleField kind="expertise" {...props} />
      <PeriodFields {...props} />
      <CheckField checked={draft.guidesOthers} onChange={(guidesOthers) => change({ guidesOthers })}>
        {text('entry.field.guidesOthers')}
      </CheckField>
      <DocumentFields {...props} />
    </>
  );
}

const reaches = ['company', 'industry'] as const;

export function ContributionFields(props: FieldsProps) {
  const { draft, change, errorOf } = props;
  const { text, language, reference } = useWording();
  const kinds = reference.standard.indicators?.succession ?? [];
  const error = errorOf('succession');
  return (
    <>
      <div>
        <SelectField
          label={text('entry.field.succession')}
          value={draft.succession}
          options={kinds.map((each) => ({ id: each.id, label: each[language] }))}
          onChange={(succession) => change({ succession })}
        />
        {error ? <span className="field-error">{error}</span> : null}
      </div>
      <TitleField kind="contribution" {...props} />
      <div className="entry-row">
        <OptionalDateField
          label={text('entry.field.date')}
          required={text('entry.required')}
          value={draft.date}
          error={errorOf('date')}
          onChange={(date) => change({ date })}
        />
        <div className="field">
          <span className="field-label">{text('entry.field.reach')}</span>
          <SegmentedChoice
            label={text('entry.field.reach')}
            value={draft.reach}
            options={reaches.map((id) => ({ id, label: text(`entry.reach.${id}`) }))}
            onChange={(reach) => change({ reach })}
          />
        </div>
      </div>
      <DocumentFields {...props} />
    </>
  );
}

export function MentoringFields(props: FieldsProps) {
  return (
    <>
      <TitleField kind="mentoring" {...props} />
      <PeriodFields {...props} />
      <DocumentFields {...props} />
    </>
  );
}
