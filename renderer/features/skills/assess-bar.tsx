/** Above the grid: for which specialty, whose view, on which day, how far one is, and saving. */
import { useEffect } from 'react';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';

/** Nobody assessed under a standard that did not exist yet. */
const firstDay = '2000-01-01';

function Assessor() {
  const text = useText();
  const assessor = useApp((state) => state.assessor);
  const setAssessor = useApp((state) => state.setAssessor);
  return (
    <TextBox
      className="assessor"
      label={text('assess.assessor')}
      value={assessor}
      maxLength={200}
      onChange={setAssessor}
    />
  );
}

function Choices({ specialty }: { readonly specialty: string }) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const by = useApp((state) => state.assessmentBy);
  const setBy = useApp((state) => state.setAssessmentBy);
  const today = useApp((state) => state.about?.today ?? firstDay);
  const date = useApp((state) => state.assessmentDate) ?? today;
  const setDate = useApp((state) => state.setAssessmentDate);
  const setGoal = useApp((state) => state.setRecordGoal);
  return (
    <>
      <SelectField
        label={text('record.specialty')}
        value={specialty}
        options={standard.specialties.map((each) => ({ id: each.id, label: each[language] }))}
        onChange={(next) => setGoal({ specialty: next })}
      />
      <SegmentedChoice
        label={text('assess.whose')}
        value={by}
        options={(['self', 'supervisor'] as const).map((id) => ({ id, label: text(`assess.view.${id}`) }))}
        onChange={(next) => void setBy(next)}
      />
      {by === 'supervisor' ? <Assessor /> : null}
      <DateField
        className="assess-date"
        label={text('assess.day')}
        value={date}
        min={firstDay}
        max={today}
        onChange={(next) => setDate(next === today ? null : next)}
      />
    </>
  );
}

interface ProgressProps {
  readonly done: number;
  readonly total: number;
}

function Progress({ done, total }: ProgressProps) {
  const text = useText();
  const label = text('assess.progress', { done, total });
  return (
    <div className="assess-progress">
      <span>{label}</span>
      <progress aria-label={label} value={done} max={total} />
    </div>
  );
}

function Saving({ changes }: { readonly changes: number }) {
  const text = useText();
  const language = useLanguage();
  const saving = useApp((state) => state.assessmentSaving);
  const refusal = useApp((state) => state.assessmentRefusal);
  const save = useApp((state) => state.saveAssessments);
  const discard = useApp((state) => state.discardAssessments);
  return (
    <div className="assess-saving">
      <span className="assess-unsaved" role="status">
        {changes === 0 ? text('assess.allSaved') : text('assess.unsaved', { n: changes })}
      </span>
      <Button disabled={changes === 0} onPress={discard}>
        {text('assess.discard')}
      </Button>
      <Button look="primary" disabled={changes === 0} pending={saving} onPress={() => void save()}>
        {text('assess.save')}
      </Button>
      {refusal ? (
        <p className="field-error" role="alert">
          {wordRefusal(refusal, language)}
        </p>
      ) : null}
    </div>
  );
}

/** Ctrl+S saves wherever the focus is, and leaving the part saves too. */
function useSaving(): void {
  const save = useApp((state) => state.saveAssessments);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void save();
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
      void save();
    };
  }, [save]);
}

export interface AssessBarProps extends ProgressProps {
  readonly specialty: string;
  readonly changes: number;
}

export function AssessBar({ specialty, changes, done, total }: AssessBarProps) {
  useSaving();
  return (
    <div className="assess-bar">
      <Choices specialty={specialty} />
      <span className="end">
        <Progress done={done} total={total} />
        <Saving changes={changes} />
      </span>
    </div>
  );
}
