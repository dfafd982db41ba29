/** A labelled date that may be empty, with a hint and what is wrong with it; nothing typed is thrown away. */
import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { CalendarPopover } from './calendar-popover.tsx';
import './field.css';

export interface OptionalDateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`; empty where there is none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: string;
  readonly className?: string;
}

export function OptionalDateField(props: OptionalDateFieldProps) {
  const { label, value, onChange, hint, error, required, className = '' } = props;
  return (
    <DatePicker
      className={`field ${className}`}
      value={value === '' ? null : parseDate(value)}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
      onChange={(date) => onChange(date?.toString() ?? '')}
    >
      <Label className="field-label">
        {label} {required ? <span className="required-mark">{required}</span> : null}
      </Label>
      <Group className="field-control">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="date-button">
          <CalendarDays aria-hidden />
        </Button>
      </Group>
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
      <CalendarPopover />
    </DatePicker>
  );
}
