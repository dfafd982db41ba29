/** A period without study in words. */
import { formatDateSpan } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import type { DayBand } from './day-bands.ts';

/** 「年度末（2028年3月20日〜3月31日、本人、集合研修なし）」 */
export function useBandWords(): (band: DayBand) => string {
  const text = useText();
  const language = useLanguage();
  return ({ label, from, to, whose, stops }) =>
    text('timeline.band', {
      label: label || text('timeline.dayOff'),
      span: formatDateSpan(from, to, language),
      whose: text(`timeline.whose.${whose}`),
      stops: text(`timeline.stops.${stops}`),
    });
}
