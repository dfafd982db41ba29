/** Words how good the dates of a roadmap are, and whether its deadline is met. The same on screen and on paper. */
import type { Language } from '../../model/localized.ts';
import { dayNumber } from '../../model/plain-date.ts';
import type { DeadlineCheck, ScheduleProof } from '../../model/roadmap.ts';
import { formatDays, formatLongDate } from '../format.ts';

/** One phrase; empty where there is nothing to do. `finish` is the last day of the roadmap. */
export function wordSchedule({ status, earliest }: ScheduleProof, finish: string | null, language: Language): string {
  if (finish === null || earliest === null) return '';
  const days = dayNumber(finish) - dayNumber(earliest);
  if (status === 'optimal' || days <= 0)
    return language === 'ja'
      ? 'このコースの組み合わせでは最も早い日程（証明済み）'
      : 'These courses cannot end earlier (proven)';
  return language === 'ja'
    ? `このコースの組み合わせであと最大${formatDays(days, 'ja')}早められる可能性あり`
    : `These courses could end up to ${formatDays(days, 'en')} earlier`;
}

/** The date and whether it is met: 「2028年3月31日（12日超過）」. */
export function wordDeadline({ date, met }: DeadlineCheck, finish: string | null, language: Language): string {
  const day = formatLongDate(date, language);
  if (met) return language === 'ja' ? `${day}（間に合う見込み）` : `${day} (met)`;
  const late = finish === null ? 0 : dayNumber(finish) - dayNumber(date);
  if (late <= 0) return language === 'ja' ? `${day}（間に合わない）` : `${day} (missed)`;
  return language === 'ja' ? `${day}（${formatDays(late, 'ja')}超過）` : `${day} (missed by ${formatDays(late, 'en')})`;
}
