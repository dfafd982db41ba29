/** What a curriculum leads to, and at what pace. */
import { objectives, paceLimits } from '../../../shared/model/plan-request.ts';
import { highestLevel } from '../../../shared/model/standard-index.ts';
import { useApp, useReference, useText } from '../../store/use-app.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { levelName } from '../roadmap/level-words.ts';
import type { ContentProps } from './curriculum-props.ts';
import { useCurriculumWords } from './use-curriculum-words.ts';

function LevelFields({ content, change }: ContentProps) {
  const text = useText();
  const { index } = useReference();
  const specialty = index.specialties.get(content.specialty);
  const top = Math.max(content.to, specialty ? highestLevel(specialty) : content.to);
  const options = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => ({
      id: String(from + at),
      label: levelName(from + at, text),
    }));
  return (
    <>
      <SelectField
        className="level-field"
        label={text('curricula.from')}
        value={String(content.from)}
        options={options(0, top - 1)}
        onChange={(id) => change({ from: Number(id), to: Math.max(content.to, Number(id) + 1) })}
      />
      <SelectField
        className="level-field"
        label={text('curricula.to')}
        value={String(content.to)}
        options={options(content.from + 1, top)}
        onChange={(id) => change({ to: Number(id) })}
      />
    </>
  );
}

/** The name is only taken where something is written: a curriculum without one cannot be kept. */
function NameField({ content, change }: ContentProps) {
  const text = useText();
  return (
    <TextBox
      className="name-field"
      label={text('curricula.name')}
      value={content.name}
      maxLength={200}
      onChange={(name) => {
        if (name.trim() !== '') change({ name });
      }}
    />
  );
}

function PaceFields({ content, change }: ContentProps) {
  const text = useText();
  const rules = useApp((state) => state.department?.rules);
  const { pace } = content;
  return (
    <>
      <NumberField
        label={text('curricula.hours')}
        value={pace.hoursPerWeek}
        {...paceLimits.hoursPerWeek}
        step={0.5}
        unit={`${text('unit.perWeek')}${text('curricula.usualPace', { value: rules?.hoursPerWeek ?? '' })}`}
        steppers={false}
        onChange={(hoursPerWeek) => change({ pace: { ...pace, hoursPerWeek } })}
      />
      <NumberField
        label={text('curricula.days')}
        value={pace.classDaysPerMonth}
        {...paceLimits.classDaysPerMonth}
        step={0.5}
        unit={`${text('unit.perMonth')}${text('curricula.usualPace', { value: rules?.classDaysPerMonth ?? '' })}`}
        steppers={false}
        onChange={(classDaysPerMonth) => change({ pace: { ...pace, classDaysPerMonth } })}
      />
      <OptionalDateField
        label={`${text('curricula.start')}${text('curricula.startHint')}`}
        value={content.start ?? ''}
        onChange={(start) => change({ start: start === '' ? null : start })}
      />
    </>
  );
}

export function GoalFields(props: ContentProps) {
  const { content, change } = props;
  const text = useText();
  const { index } = useReference();
  const words = useCurriculumWords();
  return (
    <div className="goal-fields">
      <NameField {...props} />
      <SelectField
        label={text('curricula.specialty')}
        value={content.specialty}
        options={[...index.specialties.keys()].map((id) => ({ id, label: words.specialty(id) }))}
        onChange={(id) => {
          const specialty = index.specialties.get(id);
          const top = specialty ? highestLevel(specialty) : content.to;
          change({ specialty: id, to: Math.min(content.to, top), from: Math.min(content.from, top - 1) });
        }}
      />
      <LevelFields {...props} />
      <SelectField
        label={text('curricula.objective')}
        value={content.objective}
        options={objectives.map((id) => ({
          id,
          label: text(`objective.${id}`),
          detail: text(`objective.${id}.detail`),
        }))}
        onChange={(id) => {
          const objective = objectives.find((each) => each === id);
          if (objective) change({ objective });
        }}
      />
      <PaceFields {...props} />
      <TextBox
        className="note-field"
        label={text('curricula.note')}
        value={content.note}
        maxLength={2_000}
        onChange={(note) => change({ note })}
      />
    </div>
  );
}
