/** One month of the year view: its weeks, and the names of its days below. */
import { memo } from 'react';
import { formatMonth } from '../../../shared/i18n/format.ts';
import { type DayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { type DayFacts, namedDays } from './day-facts.ts';
import { type FiscalMonth, weekFrom } from './fiscal-months.ts';
import { weekdayName, YearDay } from './year-day.tsx';

interface YearMonthProps {
  readonly month: FiscalMonth;
  readonly firstWeekday: number;
  /** The one day of the view that Tab reaches. */
  readonly reachable: DayNumber;
  readonly factsOf: (day: DayNumber) => DayFacts;
}

/** The names of the month's days, for those who look rather than point: 「3 憲法記念日、13〜16 夏季休業」. */
function Notes({ month, factsOf }: Pick<YearMonthProps, 'month' | 'factsOf'>) {
  const text = useText();
  const days = month.weeks.flat().filter((day) => day !== null);
  const words = namedDays(days, factsOf).map(
    ({ from, to, name }) => `${from === to ? from : text('calendar.days', { from, to })} ${name}`,
  );
  return <p className="year-notes">{words.join(text('list.separator'))}</p>;
}

export const YearMonth = memo(function YearMonth({ month, firstWeekday, reachable, factsOf }: YearMonthProps) {
  const text = useText();
  const language = useLanguage();
  const today = useApp((state) => state.about?.today ?? '');
  const title = formatMonth(`${month.year}-${String(month.month).padStart(2, '0')}`, language);
  return (
    <div>
      <table className="year-month">
        <caption>{title}</caption>
        <thead>
          <tr>
            {weekFrom(firstWeekday).map((day) => (
              <th key={day} scope="col">
                {weekdayName(day, text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a week never move
                <td key={at}>
                  {day === null ? null : (
                    <YearDay
                      day={day}
                      today={formatPlainDate(day) === today}
                      reachable={day === reachable}
                      {...factsOf(day)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Notes month={month} factsOf={factsOf} />
    </div>
  );
});
