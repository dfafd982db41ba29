/** One day of the year view: a button that switches it, named in words. */
import { memo } from 'react';
import { formatLongDate } from '../../../shared/i18n/format.ts';
import type { ScreenTranslate } from '../../../shared/i18n/screen/screen-text.ts';
import type { Language } from '../../../shared/model/localized.ts';
import { type DayNumber, formatPlainDate, weekday } from '../../../shared/model/plain-date.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import type { DayFacts } from './day-facts.ts';

const weekdayKeys = [1, 2, 3, 4, 5, 6, 7].map((n) => `calendar.weekday.${n}` as 'calendar.weekday.1');

/** 月, Mon: the short name of a day of the week (1 is Monday). */
export function weekdayName(day: number, text: ScreenTranslate): string {
  return text(weekdayKeys[day - 1] ?? 'calendar.weekday.1');
}

/** 「2027年4月29日（木） 祝日・年末年始 昭和の日」 */
export function dayWords(day: DayNumber, facts: DayFacts, text: ScreenTranslate, language: Language): string {
  const date = formatLongDate(formatPlainDate(day), language);
  const { kind, name, personal } = facts;
  const words = [
    text('calendar.day', { date, weekday: weekdayName(weekday(day), text) }),
    text(`calendar.kind.${kind}`),
    name,
  ];
  if (personal !== null) words.push(text('calendar.personal'), personal.label);
  if (personal?.stops === 'classes') words.push(text('daysOff.stops.classes'));
  return words.filter((word) => word !== '').join(language === 'ja' ? ' ' : ', ');
}

export interface YearDayProps extends DayFacts {
  readonly day: DayNumber;
  readonly today: boolean;
  /** The one day of the view that Tab reaches. */
  readonly reachable: boolean;
}

export const YearDay = memo(function YearDay({ day, today, reachable, ...facts }: YearDayProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <button
      type="button"
      className="year-day"
      data-day={day}
      data-kind={facts.kind}
      {...(facts.personal ? { 'data-personal': facts.personal.stops } : {})}
      tabIndex={reachable ? 0 : -1}
      aria-label={dayWords(day, facts, text, language)}
      {...(today ? { 'aria-current': 'date' } : {})}
    >
      {Number(formatPlainDate(day).slice(8))}
    </button>
  );
});
