/** Conditions on money: the budget, and usual prices that estimate what is unknown. */
import type { UsualPrices } from '../../../shared/model/plan-request.ts';
import { useText } from '../../store/use-app.ts';
import { NumberField } from '../../ui/number-field.tsx';
import type { QuestionPart } from './question-part.ts';

interface YenFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly step: number;
  readonly max?: number;
  readonly onChange: (value: number | null) => void;
}

function YenField({ max = 1_000_000_000, ...props }: YenFieldProps) {
  const text = useText();
  return <NumberField {...props} min={0} max={max} unit={text('unit.yen')} steppers={false} />;
}

/** The contract takes no higher price. */
const mostPrice = 10_000_000;

export function CostConditions({ request, change }: QuestionPart) {
  const text = useText();
  const { usualPrices, budget } = request;
  const changePrice = (part: Partial<UsualPrices>) => change({ usualPrices: { ...usualPrices, ...part } });
  return (
    <>
      <section>
        <YenField
          label={text('more.budget')}
          value={budget}
          step={10_000}
          onChange={(value) => change({ budget: value })}
        />
        <p className="hint">{text('more.budgetHint')}</p>
      </section>
      <section>
        <h3>{text('more.prices')}</h3>
        <div className="price-fields">
          <YenField
            label={text('more.perClassDay')}
            value={usualPrices.perClassDay}
            step={1}
            max={mostPrice}
            onChange={(perClassDay) => changePrice({ perClassDay })}
          />
          <YenField
            label={text('more.perELearningHour')}
            value={usualPrices.perELearningHour}
            step={1}
            max={mostPrice}
            onChange={(perELearningHour) => changePrice({ perELearningHour })}
          />
        </div>
        <p className="hint">{text('more.pricesHint')}</p>
      </section>
    </>
  );
}
