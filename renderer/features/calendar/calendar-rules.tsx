/** The rules of the company's calendar: free days of the week, holidays, company days off, worked weekends. */
import { X } from 'lucide-react';
import { formatLongDate } from '../../../shared/i18n/format.ts';
import type { CompanyCalendar } from '../../../shared/model/work-calendar.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { IconButton } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { DaysOffEditor } from './days-off-editor.tsx';
import { weekFrom } from './fiscal-months.ts';
import { weekdayName } from './year-day.tsx';

export interface CalendarRulesProps {
  readonly year: number;
  readonly calendar: CompanyCalendar;
  readonly onChange: (part: Partial<CompanyCalendar>) => void;
}

/** One day of the week must be left to work. */
const mostFree = 6;

function WeekendChecks({ calendar, onChange }: CalendarRulesProps) {
  const text = useText();
  const { weekend } = calendar;
  const isFull = weekend.length >= mostFree;
  const toggle = (day: number, on: boolean) => {
    const next = on ? [...weekend, day] : weekend.filter((each) => each !== day);
    onChange({ weekend: next.sort((a, b) => a - b) });
  };
  return (
    <fieldset className="calendar-weekend">
      <legend>{text('calendar.weekend')}</legend>
      {weekFrom(1).map((day) => (
        <CheckField
          key={day}
          checked={weekend.includes(day)}
          disabled={isFull && !weekend.includes(day)}
          onChange={(on) => toggle(day, on)}
        >
          {weekdayName(day, text)}
        </CheckField>
      ))}
      {isFull ? <p className="hint">{text('calendar.weekendAll')}</p> : null}
    </fieldset>
  );
}

function ExtraDays({ calendar, onChange }: CalendarRulesProps) {
  const text = useText();
  const language = useLanguage();
  const { workingDays } = calendar;
  return (
    <section>
      <h3>{text('calendar.extra')}</h3>
      {workingDays.length === 0 ? <p className="hint">{text('calendar.noExtra')}</p> : null}
      <ul className="extra-days">
        {workingDays.map((each) => {
          const date = formatLongDate(each, language);
          return (
            <li key={each}>
              {date}
              <IconButton
                small
                label={text('calendar.removeExtra', { date })}
                onPress={() => onChange({ workingDays: workingDays.filter((day) => day !== each) })}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function CalendarRules(props: CalendarRulesProps) {
  const { year, calendar, onChange } = props;
  const text = useText();
  return (
    <aside className="calendar-rules" aria-label={text('calendar.title')}>
      <p className="hint">{text('calendar.lead')}</p>
      <WeekendChecks {...props} />
      <CheckField checked={calendar.holidays} onChange={(holidays) => onChange({ holidays })}>
        {text('calendar.holidays')}
      </CheckField>
      <section>
        <h3>{text('calendar.daysOff')}</h3>
        <DaysOffEditor
          value={calendar.daysOff}
          presets={['fiscal-year-end', 'obon']}
          start={`${year}-04-01`}
          onChange={(daysOff) => onChange({ daysOff })}
        />
      </section>
      <ExtraDays {...props} />
    </aside>
  );
}
