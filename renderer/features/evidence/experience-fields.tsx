/** The form of an experience: period, role, customers, activities and the conditions that the work met. */
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { CheckSet } from '../authoring/check-set.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { useWording } from './describe-entry.ts';
import {
  activityChoices,
  askedNumbers,
  complexityChoices,
  coordinationChoices,
  roleChoices,
  scaleChoices,
} from './experience-choices.ts';
import { DocumentFields, PeriodFields, TitleField } from './shared-fields.tsx';
import type { FieldsProps } from './use-draft.ts';

/** Stands for no scale in the list, where an empty id cannot. */
const noScale = 'none';

function PlaceFields({ draft, change, errorOf }: FieldsProps) {
  const wording = useWording();
  const { text, language, reference } = wording;
  const scales = scaleChoices(wording);
  return (
    <>
      <div className="entry-row">
        <SelectField
          label={text('entry.field.specialty')}
          value={draft.specialty}
          options={reference.standard.specialties.map((each) => ({ id: each.id, label: each[language] }))}
          onChange={(specialty) => change({ specialty })}
        />
        <div>
          <SelectField
            label={text('entry.field.role')}
            value={draft.role}
            options={roleChoices(wording)}
            onChange={(role) => change({ role })}
          />
          {errorOf('role') ? <span className="field-error">{errorOf('role')}</span> : null}
        </div>
      </div>
      {scales.length > 0 ? (
        <SelectField
          label={text('entry.field.scale')}
          value={draft.scale || noScale}
          options={[{ id: noScale, label: text('entry.field.noScale') }, ...scales]}
          onChange={(scale) => change({ scale: scale === noScale ? '' : scale })}
        />
      ) : null}
      <TextBox
        label={text('entry.field.customer')}
        value={draft.customer}
        placeholder={text('entry.field.customerHint')}
        maxLength={200}
        onChange={(customer) => change({ customer })}
      />
    </>
  );
}

function FacilityFields({ draft, change }: FieldsProps) {
  const { text } = useWording();
  const fields = ['rooms', 'metres', 'sites'] as const;
  return (
    <div className="entry-row thirds">
      {fields.map((field) => (
        <NumberField
          key={field}
          label={text(`entry.field.${field}`)}
          unit={text(`entry.unit.${field}`)}
          value={draft[field]}
          min={0}
          step={1}
          steppers={false}
          onChange={(value) => change({ [field]: value })}
        />
      ))}
    </div>
  );
}

function NumberFields(props: FieldsProps) {
  const { draft, change } = props;
  const wording = useWording();
  const { text } = wording;
  const asked = askedNumbers(draft.specialty, wording);
  return (
    <>
      {asked.facility ? <FacilityFields {...props} /> : null}
      {asked.components ? (
        <TextBox
          label={text('entry.field.components')}
          value={draft.components}
          hint={text('entry.field.componentsHint')}
          onChange={(components) => change({ components })}
        />
      ) : null}
      {asked.times ? (
        <div className="entry-row">
          <NumberField
            label={text('entry.field.times')}
            unit={text('entry.unit.times')}
            value={draft.times}
            min={1}
            max={1_000}
            step={1}
            onChange={(times) => change({ times: times ?? 1 })}
          />
        </div>
      ) : null}
    </>
  );
}

export function ExperienceFields(props: FieldsProps) {
  const { draft, change } = props;
  const wording = useWording();
  const { text } = wording;
  const sets = {
    activities: activityChoices(draft.specialty, wording),
    complexity: complexityChoices(draft.specialty, wording),
    coordinates: coordinationChoices(draft.specialty, wording),
  };
  return (
    <>
      <TitleField kind="experience" {...props} />
      <PeriodFields {...props} />
      <PlaceFields {...props} />
      {(['activities', 'complexity', 'coordinates'] as const).map((field) =>
        sets[field].length > 0 ? (
          <CheckSet
            key={field}
            label={text(`entry.field.${field}`)}
            value={draft[field]}
            options={sets[field]}
            onChange={(value) => change({ [field]: value })}
          />
        ) : null,
      )}
      <NumberFields {...props} />
      <DocumentFields {...props} />
    </>
  );
}
