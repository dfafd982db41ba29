/** The fields of a profile, as they are filled in for one person, a new one, or many at once. */
import type { Assignment, Pace } from '../../../shared/curriculum/person.ts';
import { paceLimits } from '../../../shared/model/plan-request.ts';
import type { StandardIndex } from '../../../shared/model/standard-index.ts';
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { SelectField, type SelectOption } from '../../ui/select-field.tsx';
import { ChoiceBox } from '../authoring/choice-box.tsx';
import { levelName } from '../roadmap/level-words.ts';
import { topLevelOf } from '../roadmap/request-rules.ts';
import { teamOptions } from './team-tree.ts';
import { useDepartment } from './use-found-people.ts';

/** Stands for "nobody said" among the options. */
const none = '-';

/** `undefined` where nothing is chosen yet. */
interface FieldProps<Value> {
  readonly value: Value | null | undefined;
  readonly onChange: (value: Value | null) => void;
}

const shown = (value: string | number | null | undefined) => (value === undefined ? '' : String(value ?? none));
const heard = (id: string) => (id === none ? null : id);

export function TeamField({ value, onChange }: FieldProps<string>) {
  const text = useText();
  const { teams } = useDepartment();
  const options = [{ id: none, label: text('people.noTeam') }, ...teamOptions(teams)];
  return (
    <ChoiceBox
      label={text('people.team')}
      value={shown(value)}
      options={options}
      onChange={(id) => onChange(heard(id))}
    />
  );
}

export function SpecialtyField({ value, onChange }: FieldProps<string>) {
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const options = standard.specialties.map((specialty) => ({ id: specialty.id, label: specialty[language] }));
  return (
    <SelectField
      label={text('people.specialty')}
      value={shown(value)}
      options={[{ id: none, label: text('people.noSpecialty') }, ...options]}
      onChange={(id) => onChange(heard(id))}
    />
  );
}

/** The highest level of a specialty; of any where none is known. */
function topLevel(index: StandardIndex, specialty: string | null): number {
  if (specialty !== null && index.specialties.has(specialty)) return topLevelOf(index, specialty);
  return Math.max(...[...index.specialties.keys()].map((id) => topLevelOf(index, id)));
}

interface LevelFieldProps extends FieldProps<number> {
  readonly field: 'current' | 'target';
  readonly specialty: string | null;
}

export function LevelField({ field, specialty, value, onChange }: LevelFieldProps) {
  const text = useText();
  const { index } = useReference();
  const first = field === 'current' ? 0 : 1;
  const levels = Array.from({ length: topLevel(index, specialty) - first + 1 }, (_, at) => at + first);
  // A level that the specialty lacks is still said, so that it can be seen and mended.
  const all = typeof value === 'number' && !levels.includes(value) ? [...levels, value] : levels;
  const options: readonly SelectOption[] = all.map((level) => ({ id: String(level), label: levelName(level, text) }));
  return (
    <SelectField
      label={text(`people.${field}`)}
      value={shown(value)}
      options={[{ id: none, label: text(field === 'current' ? 'people.noLevel' : 'people.noTarget') }, ...options]}
      onChange={(id) => onChange(id === none ? null : Number(id))}
    />
  );
}

/** A year half typed is not a date yet. */
const firstDue = '2000-01-01';

export function DueField({ value, onChange }: FieldProps<string>) {
  const text = useText();
  return (
    <OptionalDateField
      label={text('people.due')}
      value={value ?? ''}
      onChange={(date) => {
        if (date === '' || date >= firstDue) onChange(date === '' ? null : date);
      }}
    />
  );
}

/** The key of a version among the options; curriculum ids hold no space. */
const versionKey = ({ curriculum, version }: Assignment) => `${curriculum} ${version}`;

function assignmentFrom(key: string): Assignment {
  const at = key.lastIndexOf(' ');
  return { curriculum: key.slice(0, at), version: Number(key.slice(at + 1)) };
}

interface CurriculumFieldProps extends FieldProps<Assignment> {
  /** What counts where none is chosen. */
  readonly without: string;
}

export function CurriculumField({ value, onChange, without }: CurriculumFieldProps) {
  const text = useText();
  const { curricula } = useDepartment();
  const versions = curricula.flatMap(({ id, versions: published }) =>
    [...published].reverse().map(({ version, content }) => ({
      id: versionKey({ curriculum: id, version }),
      label: text('people.curriculumVersion', { name: content.name, version }),
    })),
  );
  return (
    <SelectField
      label={text('people.curriculum')}
      value={value === undefined ? '' : value === null ? none : versionKey(value)}
      options={[{ id: none, label: without }, ...versions]}
      onChange={(key) => onChange(key === none ? null : assignmentFrom(key))}
    />
  );
}

export function PaceFields({ value, onChange }: { readonly value: Pace; readonly onChange: (pace: Pace) => void }) {
  const text = useText();
  const { hoursPerWeek, classDaysPerMonth } = paceLimits;
  return (
    <>
      <NumberField
        label={text('people.hoursPerWeek')}
        value={value.hoursPerWeek}
        {...hoursPerWeek}
        step={0.5}
        unit={text('people.hoursUnit')}
        steppers={false}
        onChange={(hours) => onChange({ ...value, hoursPerWeek: hours })}
      />
      <NumberField
        label={text('people.classDaysPerMonth')}
        value={value.classDaysPerMonth}
        {...classDaysPerMonth}
        step={0.5}
        unit={text('people.daysUnit')}
        steppers={false}
        onChange={(days) => onChange({ ...value, classDaysPerMonth: days })}
      />
    </>
  );
}
