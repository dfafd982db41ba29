/** What the looks of the days mean. */
import { useText } from '../../store/use-app.ts';
import type { DayKind } from './day-kinds.ts';

const kinds: readonly DayKind[] = ['work', 'weekend', 'holiday', 'company', 'extra', 'no-classes'];

export function YearLegend({ hasPersonal }: { readonly hasPersonal: boolean }) {
  const text = useText();
  return (
    <ul className="year-legend" aria-label={text('calendar.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="year-day" data-kind={kind} aria-hidden>
            1
          </span>
          {text(`calendar.kind.${kind}`)}
        </li>
      ))}
      {hasPersonal ? (
        <li>
          <span className="year-day" data-kind="work" data-personal="all" aria-hidden>
            1
          </span>
          {text('calendar.personal')}
        </li>
      ) : null}
    </ul>
  );
}
