/** The head of the company's calendar: which fiscal year, how many days of it are worked, save or leave. */
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useMemo } from 'react';
import type { CompanyCalendar } from '../../../shared/model/work-calendar.ts';
import { useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { type HolidayNames, workingDaysOf } from './day-kinds.ts';
import { fiscalYears } from './fiscal-months.ts';

export interface CalendarHeadProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly calendar: CompanyCalendar;
  readonly names: HolidayNames;
  readonly isChanged: boolean;
  readonly onCancel: () => void;
  readonly onSave: () => void;
}

export function CalendarHead({ year, onYear, calendar, names, isChanged, onCancel, onSave }: CalendarHeadProps) {
  const text = useText();
  const worked = useMemo(() => workingDaysOf(calendar, names, year), [calendar, names, year]);
  return (
    <header className="calendar-head">
      <h2>{text('calendar.title')}</h2>
      <span className="calendar-years">
        <IconButton
          label={text('calendar.previousYear')}
          disabled={year <= fiscalYears.first}
          onPress={() => onYear(year - 1)}
        >
          <ChevronLeft aria-hidden />
        </IconButton>
        <strong aria-live="polite">{text('timeline.year', { year })}</strong>
        <IconButton
          label={text('calendar.nextYear')}
          disabled={year >= fiscalYears.last}
          onPress={() => onYear(year + 1)}
        >
          <ChevronRight aria-hidden />
        </IconButton>
      </span>
      <span className="calendar-worked">{text('calendar.workingDays', { n: worked })}</span>
      <span className="calendar-actions">
        <Button look="quiet" onPress={() => window.print()}>
          <Printer aria-hidden />
          {text('calendar.print')}
        </Button>
        <Button onPress={onCancel}>{text('calendar.cancel')}</Button>
        <Button look="primary" disabled={!isChanged} onPress={onSave}>
          {text('calendar.save')}
        </Button>
      </span>
    </header>
  );
}
