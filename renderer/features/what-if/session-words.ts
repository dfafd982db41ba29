/** A session in words: its dates, its place and how many seats are free. */
import type { Session } from '../../../shared/catalogue/own-catalogue.ts';
import { formatLongDate, formatShortDate } from '../../../shared/i18n/format.ts';
import { useLanguage, useText } from '../../store/use-app.ts';

export interface SessionWords {
  /** 「2027年6月3日、6/4」 */
  dates(session: Session): string;
  /** 「大阪研修センター / 残り4席」 */
  place(session: Session): string;
}

export function useSessionWords(): SessionWords {
  const text = useText();
  const language = useLanguage();
  const seats = (free: number | null) => {
    if (free === null) return '';
    return free === 0 ? text('session.full') : text('session.seats', { n: free });
  };
  return {
    dates: ({ dates: [first = '', ...rest] }) =>
      [formatLongDate(first, language), ...rest.map((date) => formatShortDate(date, language))].join(
        text('list.separator'),
      ),
    place: ({ place, seats: free }) => [place, seats(free)].filter((part) => part !== '').join(text('list.slash')),
  };
}
