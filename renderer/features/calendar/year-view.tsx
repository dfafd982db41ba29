/** A fiscal year, month by month: what each day is, and a click or Enter that switches it. */
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { formatMonth } from '../../../shared/i18n/format.ts';
import { type DayNumber, dayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import type { CompanyCalendar, DayOff } from '../../../shared/model/work-calendar.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { dayKind, type HolidayNames, includesDay } from './day-kinds.ts';
import { dayAfterKey, type FiscalMonth, fiscalMonths, weekFrom } from './fiscal-months.ts';
import { type DayFacts, dayWords, weekdayName, YearDay } from './year-day.tsx';
import { YearLegend } from './year-legend.tsx';
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

function factsOf({ calendar, names, personal }: YearViewProps, day: DayNumber): DayFacts {
  const date = formatPlainDate(day);
  const kind = dayKind(calendar, names, day);
  const period = kind === 'company' || kind === 'no-classes';
  const own = period ? calendar.daysOff.find((each) => includesDay(each, date))?.label : undefined;
  const off = personal.find((each) => includesDay(each, date));
  return { kind, name: own ?? names.get(date) ?? '', personal: off ? off.label : null };
}

interface MonthProps {
  readonly view: YearViewProps;
  readonly month: FiscalMonth;
  readonly firstWeekday: number;
  readonly reachable: DayNumber;
}

function Month({ view, month, firstWeekday, reachable }: MonthProps) {
  const text = useText();
  const language = useLanguage();
  const today = useApp((state) => state.about?.today ?? '');
  const title = formatMonth(`${month.year}-${String(month.month).padStart(2, '0')}`, language);
  return (
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
                    {...factsOf(view, day)}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The day of the button that an event came from. */
function dayOf(target: EventTarget): DayNumber | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  return button ? Number(button.dataset.day) : null;
}

export function YearView(props: YearViewProps) {
  const { year, onToggle } = props;
  const text = useText();
  const language = useLanguage();
  const container = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<DayNumber>(dayNumber(`${year}-04-01`));
  const [pointedAt, setPointedAt] = useState<DayNumber | null>(null);
  const firstWeekday = firstWeekdays[language];
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
      <div className="year-months" onKeyDown={hearKey} onClick={toggle} onMouseOver={point} onFocus={point}>
        {fiscalMonths(year, firstWeekday).map((month) => (
          <Month key={month.month} view={props} month={month} firstWeekday={firstWeekday} reachable={chosen} />
        ))}
      </div>
      <p className="year-readout" aria-hidden>
        {pointedAt === null ? text('calendar.pointAt') : dayWords(pointedAt, factsOf(props, pointedAt), text, language)}
      </p>
      <YearLegend hasPersonal={props.personal.length > 0} />
    </section>
  );
}
