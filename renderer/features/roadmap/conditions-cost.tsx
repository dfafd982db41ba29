/** Conditions on money: the budget, and usual prices that estimate what is unknown. */
import { useText } from '../../store/use-app.ts';
import type { QuestionPart } from './question-part.ts';
import { UsualPriceFields } from './usual-price-fields.tsx';
import { YenField } from './yen-field.tsx';

export function CostConditions({ request, change }: QuestionPart) {
  const text = useText();
  return (
    <>
      <section>
        <YenField
          label={text('more.budget')}
          value={request.budget}
          step={10_000}
          onChange={(value) => change({ budget: value })}
        />
        <p className="hint">{text('more.budgetHint')}</p>
      </section>
      <UsualPriceFields request={request} change={change} />
    </>
  );
}
