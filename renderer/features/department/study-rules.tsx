/** How everybody studies unless a curriculum or the person says otherwise: start, pace, objective, usual prices. */
import { objectives, paceLimits, type UsualPrices } from '../../../shared/model/plan-request.ts';
import { useText } from '../../store/use-app.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { OptionalDateField } from '../../ui/optional-date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { YenField } from '../roadmap/yen-field.tsx';
import type { RulesPart } from './rules-part.ts';

/** The contract takes no higher price. */
const mostPrice = 10_000_000;
/** A year half typed is not a date yet. */
const firstStart = '2000-01-01';

const weightNames = ['hours', 'cost', 'courses'] as const;

function Weights({ rules, change }: RulesPart) {
  const text = useText();
  return (
    <div className="rules-fields">
      {weightNames.map((name) => (
        <NumberField
          key={name}
          label={text(`weights.${name}`)}
          value={rules.weights[name]}
          min={0}
          max={1_000}
          step={1}
          unit=""
          onChange={(value) => change({ weights: { ...rules.weights, [name]: value ?? 0 } })}
        />
      ))}
    </div>
  );
}

function Prices({ rules: { usualPrices }, change }: RulesPart) {
  const text = useText();
  const put = (part: Partial<UsualPrices>) => change({ usualPrices: { ...usualPrices, ...part } });
  return (
    <>
      <div className="rules-fields">
        <YenField
          label={text('more.perClassDay')}
          value={usualPrices.perClassDay}
          step={1}
          max={mostPrice}
          onChange={(perClassDay) => put({ perClassDay })}
        />
        <YenField
          label={text('more.perELearningHour')}
          value={usualPrices.perELearningHour}
          step={1}
          max={mostPrice}
          onChange={(perELearningHour) => put({ perELearningHour })}
        />
      </div>
      <p className="hint">{text('more.pricesHint')}</p>
    </>
  );
}

export function StudyRules({ rules, change }: RulesPart) {
  const text = useText();
  return (
    <section className="rules-part" aria-label={text('people.rules.study')}>
      <h3>{text('people.rules.study')}</h3>
      <div className="rules-fields">
        <OptionalDateField
          label={text('people.rules.start')}
          value={rules.start ?? ''}
          hint={text('people.rules.startHint')}
          onChange={(date) => {
            if (date === '' || date >= firstStart) change({ start: date === '' ? null : date });
          }}
        />
        <SelectField
          label={text('question.objective')}
          value={rules.objective}
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
        <NumberField
          label={text('people.hoursPerWeek')}
          value={rules.hoursPerWeek}
          {...paceLimits.hoursPerWeek}
          step={0.5}
          unit={text('people.hoursUnit')}
          onChange={(hoursPerWeek) => hoursPerWeek !== null && change({ hoursPerWeek })}
        />
        <NumberField
          label={text('people.classDaysPerMonth')}
          value={rules.classDaysPerMonth}
          {...paceLimits.classDaysPerMonth}
          step={0.5}
          unit={text('people.daysUnit')}
          onChange={(classDaysPerMonth) => classDaysPerMonth !== null && change({ classDaysPerMonth })}
        />
      </div>
      {rules.objective === 'weighted' ? <Weights rules={rules} change={change} /> : null}
      <h3>{text('more.prices')}</h3>
      <Prices rules={rules} change={change} />
    </section>
  );
}
