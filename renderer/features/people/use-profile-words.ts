/** Everything that the words of a profile need. */
import { useMemo } from 'react';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';
import { shownName } from '../plans/plan-name.ts';
import type { ProfileWords } from './profile-words.ts';
import { useDepartment } from './use-found-people.ts';

export function useProfileWords(): ProfileWords {
  const department = useDepartment();
  const { standard, index } = useReference();
  const language = useLanguage();
  const text = useText();
  const plans = useApp((state) => state.plans);
  return useMemo(() => {
    const planName = (id: string) => {
      const plan = plans.find((each) => each.id === id);
      return plan ? shownName(index, plan, language) : text('people.gonePlan');
    };
    return { department, standard, language, text, planName };
  }, [department, standard, index, language, text, plans]);
}
