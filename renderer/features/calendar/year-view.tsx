/** A fiscal year, month by month: what each day is, and a click or Enter that switches it. */
import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import { type DayNumber, dayNumber } from '../../../shared/model/plain-date.ts';
import type { CompanyCalendar, DayOff } from '../../../shared/model/work-calendar.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { dayFacts } from './day-facts.ts';
import type { HolidayNames } from './day-kinds.ts';
import { dayAfterKey, fiscalMonths } from './fiscal-months.ts';
import { dayWords } from './year-day.tsx';
import { YearLegend } from './year-legend.tsx';
import { YearMonth } from './year-month.tsx';
import './year-view.css';

/** Weeks begin as calendars of each language do: on Sunday in Japanese, on Monday in English. */
const firstWeekdays = { ja: 7, en: 1 } as const;

export interface YearViewProps {
  /** The year in whose April it begins. */
  readonly year: number;
  readonly calendar: CompanyCalendar;
  readonly names: HolidayNames;
  /** Days without study of the person whose plan is open. */
  readonly personal: readonly DayOff[];
  readonly onToggle: (day: DayNumber) => void;
}

/** The day of the button that an event came from. */
function dayOf(target: EventTarget): DayNumber | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  return button ? Number(button.dataset.day) : null;
}

export function YearView({ year, calendar, names, personal, onToggle }: YearViewProps) {
  const text = useText();
  const language = useLanguage();
  const container = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<DayNumber>(dayNumber(`${year}-04-01`));
  const [pointedAt, setPointedAt] = useState<DayNumber | null>(null);
  const firstWeekday = firstWeekdays[language];
  const months = useMemo(() => fiscalMonths(year, firstWeekday), [year, firstWeekday]);
  const factsOf = useCallback(
    (day: DayNumber) => dayFacts({ calendar, names, personal }, day),
    [calendar, names, personal],
  );
  const hearKey = (event: KeyboardEvent) => {
    const day = dayOf(event.target);
    const next = day === null ? null : dayAfterKey(event.key, day, year, firstWeekday);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    container.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  const point = ({ target }: { readonly target: EventTarget }) => setPointedAt(dayOf(target));
  const toggle = ({ target }: MouseEvent) => {
    const day = dayOf(target);
    if (day === null) return;
    setChosen(day);
    onToggle(day);
  };
  return (
    <section className="year-view" aria-label={text('calendar.year', { year })} ref={container}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the days in it are buttons, heard here together */}
      <div className="year-months" onKeyDown={hearKey} onClick={toggle} onMouseOver={point} onFocus={point}>
        {months.map((month) => (
          <YearMonth key={month.month} month={month} firstWeekday={firstWeekday} reachable={chosen} factsOf={factsOf} />
        ))}
      </div>
      <p className="year-readout" aria-hidden>
        {pointedAt === null ? text('calendar.pointAt') : dayWords(pointedAt, factsOf(pointedAt), text, language)}
      </p>
      <YearLegend hasPersonal={personal.length > 0} />
    </section>
  );
}
