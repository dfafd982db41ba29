/** A labelled password, with what is wrong with it. */
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';
import '../../ui/field.css';
import '../authoring/fields.css';

export interface PasswordBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** A password that is chosen now, not one that is known. */
  readonly isNew?: boolean;
}

export function PasswordBox({ label, value, onChange, onEnter, hint, error, isNew = false }: PasswordBoxProps) {
  return (
    <TextField
      className="field"
      type="password"
      autoComplete={isNew ? 'new-password' : 'off'}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      maxLength={200}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter?.();
      }}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-control text-line" />
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
