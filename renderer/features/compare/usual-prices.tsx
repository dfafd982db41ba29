/** The usual prices by which unknown costs are estimated, where costs are what is compared. */
import type { PlanRequest, UsualPrices as Prices } from '../../../shared/model/plan-request.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { NumberField } from '../../ui/number-field.tsx';

const highest = 10_000_000;

export function UsualPrices({ request }: { readonly request: PlanRequest }) {
  const text = useText();
  const changeRequest = useApp((state) => state.changeRequest);
  const change = (part: Partial<Prices>) => changeRequest({ usualPrices: { ...request.usualPrices, ...part } });
  const { perClassDay, perELearningHour } = request.usualPrices;
  const field = { min: 0, max: highest, unit: text('unit.yen'), steppers: false } as const;
  return (
    <div className="usual-prices">
      <NumberField
        {...field}
        label={text('tradeOff.perClassDay')}
        step={1_000}
        value={perClassDay}
        onChange={(price) => change({ perClassDay: price })}
      />
      <NumberField
        {...field}
        label={text('tradeOff.perELearningHour')}
        step={100}
        value={perELearningHour}
        onChange={(price) => change({ perELearningHour: price })}
      />
      <p className="hint">{text('tradeOff.pricesHint')}</p>
    </div>
  );
}
