/** A labelled number with a unit, kept within its bounds. */
import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import './field.css';

export interface NumberFieldProps {
  readonly label: string;
  /** Null shows an empty field. */
  readonly value: number | null;
  readonly min: number;
  readonly max?: number;
  readonly step: number;
  readonly unit: string;
  readonly onChange: (value: number | null) => void;
  readonly className?: string;
  readonly steppers?: boolean;
}

const precision = { maximumFractionDigits: 1 } as const;

export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step, unit, onChange, className = '', steppers = true } = props;
  return (
    <AriaNumberField
      className={`field ${className}`}
      value={value ?? Number.NaN}
      minValue={min}
      {...(max === undefined ? {} : { maxValue: max })}
      step={step}
      formatOptions={precision}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <Label className="field-label">
        {label} <span className="field-unit">{unit}</span>
      </Label>
      <Group className="field-control">
        <Input className="field-input" />
        {steppers ? (
          <>
            <Button slot="decrement" className="stepper">
              <Minus aria-hidden />
            </Button>
            <Button slot="increment" className="stepper">
              <Plus aria-hidden />
            </Button>
          </>
        ) : null}
      </Group>
    </AriaNumberField>
  );
}
