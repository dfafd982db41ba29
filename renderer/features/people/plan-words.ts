/** What a person's plan has come to, in words: how it stands, and what to do where there is none. */
import type { PathAnswer } from '../../../shared/curriculum/path-answer.ts';
import { formatTableDate, formatYen } from '../../../shared/i18n/format.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { Language } from '../../../shared/model/localized.ts';

type Planned = Extract<PathAnswer, { readonly kind: 'planned' }>;

/** One line: the finish, or why there is none. */
export function planWords(answer: PathAnswer | null, text: ScreenTranslate, language: Language): string {
  switch (answer?.kind) {
    case undefined:
      return text('people.plan.unplanned');
    case 'planned':
      return answer.finish === null ? text('people.plan.nothingToDo') : formatTableDate(answer.finish, language);
    case 'infeasible':
      return answer.conflicts > 0
        ? text('people.plan.conflicts', { n: answer.conflicts })
        : text('people.plan.uncovered', { n: answer.uncovered });
    case 'refused':
      return wordRefusal(answer.refusal, language);
    case 'none':
      return text(`people.why.${answer.why}`);
  }
}

/** ¥120,000; a plus where more courses cost something that nobody knows. */
export function costWords({ knownCost, unknownCosts }: Planned, text: ScreenTranslate): string {
  if (unknownCosts === 0) return formatYen(knownCost);
  return knownCost === 0 ? text('people.costUnknown') : text('people.costMore', { yen: formatYen(knownCost) });
}
