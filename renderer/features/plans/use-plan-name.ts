/** The name of a plan in the language of the screen. */
import type { Plan } from '../../../shared/contract/methods.ts';
import { useLanguage, useReference } from '../../store/use-app.ts';
import { shownName } from './plan-name.ts';

export function usePlanName(): (plan: Plan) => string {
  const { index } = useReference();
  const language = useLanguage();
  return (plan) => shownName(index, plan, language);
}
