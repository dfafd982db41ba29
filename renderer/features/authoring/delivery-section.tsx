/** How the course is given: methods, hours, days, cost, provider, and the names that it once had. */
import { useLanguage, useReference, useText } from '../../store/use-app.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { CheckSet } from './check-set.tsx';
import { FormPart, memoSection, type SectionProps } from './form-parts.tsx';
import { TextBox } from './text-box.tsx';

const fields = ['methods', 'eLearningHours', 'classDays', 'cost', 'provider', 'aliases'] as const;
type Props = SectionProps<(typeof fields)[number]>;

/** A course of no hours has none to tell. */
const positive = (value: number | null) => (value === 0 ? null : value);

function Amounts({ draft, change, errorOf }: Props) {
  const text = useText();
  const error = errorOf('eLearningHours');
  return (
    <div className="whole-row">
      <div className="amounts">
        <NumberField
          label={text('authoring.eLearningHours')}
          value={draft.eLearningHours}
          min={0}
          max={10_000}
          step={0.5}
          unit={text('authoring.hoursUnit')}
          onChange={(value) => change({ eLearningHours: positive(value) })}
        />
        <NumberField
          label={text('authoring.classDays')}
          value={draft.classDays}
          min={0}
          max={1_000}
          step={0.5}
          unit={text('authoring.daysUnit')}
          onChange={(value) => change({ classDays: positive(value) })}
        />
        <NumberField
          label={text('authoring.cost')}
          value={draft.cost}
          min={0}
          step={1}
          unit={text('authoring.costUnit')}
          steppers={false}
          onChange={(cost) => change({ cost })}
        />
      </div>
      {error ? <span className="field-error">{error}</span> : null}
      <p className="field-hint">{text(draft.cost === null ? 'authoring.costUnknown' : 'authoring.costHint')}</p>
    </div>
  );
}

export const DeliverySection = memoSection(fields, function DeliverySection(props: Props) {
  const { draft, change, errorOf } = props;
  const text = useText();
  const language = useLanguage();
  const { standard } = useReference();
  const listed = (standard.courseSheet?.methods ?? []).map((method) => ({ id: method.id, label: method[language] }));
  const methods = [
    ...listed,
    ...draft.methods.filter((id) => !listed.some((method) => method.id === id)).map((id) => ({ id, label: id })),
  ];
  return (
    <FormPart section="delivery">
      <div className="form-grid">
        <div className="whole-row">
          <CheckSet
            label={text('authoring.methods')}
            value={draft.methods}
            options={methods}
            required={text('authoring.required')}
            error={errorOf('methods')}
            onChange={(chosen) => change({ methods: chosen })}
          />
        </div>
        <Amounts {...props} />
        <TextBox
          label={text('authoring.provider')}
          value={draft.provider}
          maxLength={200}
          onChange={(provider) => change({ provider })}
        />
        <TextBox
          label={text('authoring.aliases')}
          value={draft.aliases}
          hint={text('authoring.aliasesHint')}
          error={errorOf('aliases')}
          onChange={(aliases) => change({ aliases })}
        />
      </div>
    </FormPart>
  );
});
