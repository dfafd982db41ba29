/** The form of a course: planned, under way or completed, with its certificate. */
import { useMemo } from 'react';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { ChoiceBox } from '../authoring/choice-box.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { CertificateFields } from './certificate-fields.tsx';
import { useWording } from './describe-entry.ts';
import type { FieldsProps } from './use-draft.ts';

const statuses = ['planned', 'under-way', 'completed'] as const;

/** All courses, those of the roadmap on screen first. */
function useCourseOptions() {
  const { language } = useWording();
  const { catalogue } = useReference();
  const stages = useApp((state) => state.roadmap?.stages);
  return useMemo(() => {
    const onPath = new Set(stages?.flatMap(({ courses }) => courses.map(({ id }) => id)) ?? []);
    const sorted = [...catalogue.courses].sort((a, b) => Number(onPath.has(b.id)) - Number(onPath.has(a.id)));
    return sorted.map(({ id, title }) => ({ id, label: `${id} ${title[language]}` }));
  }, [catalogue, stages, language]);
}

export function CourseFields(props: FieldsProps) {
  const { draft, change, errorOf } = props;
  const text = useText();
  const options = useCourseOptions();
  const done = draft.status === 'completed';
  return (
    <>
      <ChoiceBox
        label={text('entry.field.course')}
        required={text('entry.required')}
        value={draft.course}
        options={options}
        error={errorOf('course')}
        onChange={(course) => change({ course })}
      />
      <div className="field">
        <span className="field-label">{text('entry.field.status')}</span>
        <SegmentedChoice
          label={text('entry.field.status')}
          value={draft.status}
          options={statuses.map((id) => ({ id, label: text(`progress.status.${id}`) }))}
          onChange={(status) => change({ status })}
        />
      </div>
      {done ? (
        <>
          <div className="entry-row">
            <OptionalDateField
              label={text('entry.field.completedOn')}
              required={text('entry.required')}
              value={draft.date}
              error={errorOf('date')}
              onChange={(date) => change({ date })}
            />
            <TextBox
              label={text('entry.field.result')}
              value={draft.result}
              placeholder={text('entry.field.resultHint')}
              maxLength={200}
              onChange={(result) => change({ result })}
            />
          </div>
          <CertificateFields {...props} />
        </>
      ) : (
        <div className="entry-row">
          <OptionalDateField
            label={text('entry.field.due')}
            value={draft.due}
            error={errorOf('due')}
            onChange={(due) => change({ due })}
          />
        </div>
      )}
      <TextBox
        label={text('entry.field.note')}
        rows={2}
        value={draft.note}
        maxLength={2_000}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
