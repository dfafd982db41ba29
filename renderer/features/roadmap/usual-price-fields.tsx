/** The usual prices by which unknown costs are estimated. */
import type { UsualPrices } from '../../../shared/model/plan-request.ts';
import { useText } from '../../store/use-app.ts';
import type { QuestionPart } from './question-part.ts';
import { YenField } from './yen-field.tsx';
import './usual-price-fields.css';

/** The contract takes no higher price. */
const mostPrice = 10_000_000;

export function UsualPriceFields({ request, change }: QuestionPart) {
  const text = useText();
  const { usualPrices } = request;
  const changePrice = (part: Partial<UsualPrices>) => change({ usualPrices: { ...usualPrices, ...part } });
  return (
    <section className="usual-prices">
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
  );
}
