/** What a column is called. */
import { useApp, useText } from '../../store/use-app.ts';
import { usePlanName } from '../plans/use-plan-name.ts';
import type { ColumnSource } from './compare-state.ts';

export function useColumnTitle(): (source: ColumnSource) => string {
  const text = useText();
  const planName = usePlanName();
  const plans = useApp((state) => state.plans);
  return (source) => {
    switch (source.kind) {
      case 'objective':
        return text(`objective.${source.objective}`);
      case 'alternative':
        return text('compare.alternative', { n: source.at + 1 });
      case 'plan': {
        const plan = plans.find(({ id }) => id === source.plan);
        return plan ? planName(plan) : '';
      }
    }
  };
}
