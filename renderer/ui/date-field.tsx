/** A labelled date, typed or picked from a calendar. */
import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { CalendarPopover } from './calendar-popover.tsx';
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
