/** A labelled date, typed or picked from a calendar. */
import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Heading } from 'react-aria-components/Heading';
import { Label } from 'react-aria-components/Label';
import { Popover } from 'react-aria-components/Popover';
import './field.css';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; null shows an empty field. */
  readonly value: string | null;
  readonly min: string;
  readonly max: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
  /** What is wrong with the date, said below it. */
  readonly error?: string | undefined;
}

function CalendarPopover() {
  return (
    <Popover className="popover">
      <Dialog className="calendar">
        <Calendar>
          <header>
            <Button slot="previous" className="button quiet icon small">
              <ChevronLeft aria-hidden />
            </Button>
            <Heading />
            <Button slot="next" className="button quiet icon small">
              <ChevronRight aria-hidden />
            </Button>
          </header>
          <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}

export function DateField({ label, value, min, max, onChange, className = '', error }: DateFieldProps) {
  const first = parseDate(min);
  const last = parseDate(max);
  return (
    <DatePicker
      className={`field ${className}`}
      value={value === null ? null : parseDate(value)}
      minValue={first}
      maxValue={last}
      shouldForceLeadingZeros
      isInvalid={error !== undefined}
      onChange={(date) => {
        // A year half typed ("0002") is not a date to plan by yet.
        if (date && date.compare(first) >= 0 && date.compare(last) <= 0) onChange(date.toString());
      }}
    >
      <Label className="field-label">{label}</Label>
      <Group className="field-control">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="date-button">
          <CalendarDays aria-hidden />
        </Button>
      </Group>
      {error === undefined ? null : <FieldError className="field-error">{error}</FieldError>}
      <CalendarPopover />
    </DatePicker>
  );
}
