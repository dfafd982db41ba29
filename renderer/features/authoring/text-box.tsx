/** A labelled text of one line or several, with a hint and what is wrong with it. */
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import '../../ui/field.css';
import './fields.css';

export interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Rows of a text of several lines; one line otherwise. */
  readonly rows?: number;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly required?: string;
  readonly disabled?: boolean;
  readonly maxLength?: number;
  readonly className?: string;
}

export function TextBox(props: TextBoxProps) {
  const { label, value, onChange, rows, hint, error, placeholder = '', required, maxLength = 4_000 } = props;
  return (
    <TextField
      className={`field ${props.className ?? ''}`}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isDisabled={props.disabled ?? false}
      maxLength={maxLength}
    >
      <Label className="field-label">
        {label} {required ? <span className="required-mark">{required}</span> : null}
      </Label>
      {rows === undefined ? (
        <Input className="field-control text-line" placeholder={placeholder} />
      ) : (
        <TextArea className="field-control text-area" rows={rows} placeholder={placeholder} />
      )}
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
