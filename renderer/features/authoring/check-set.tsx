/** A labelled choice of several among few. */
import { useId } from 'react';
import { CheckField } from '../../ui/check-field.tsx';
import './fields.css';

export interface CheckSetProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (value: readonly string[]) => void;
  readonly required?: string;
  readonly error?: string | undefined;
}

/** Chosen ids come in the order of the options; ids that are no option stay. */
export function CheckSet({ label, value, options, onChange, required, error }: CheckSetProps) {
  const errorId = useId();
  const toggle = (id: string, on: boolean) => {
    const strangers = value.filter((each) => !options.some((option) => option.id === each));
    const chosen = options.map((option) => option.id).filter((each) => (each === id ? on : value.includes(each)));
    onChange([...chosen, ...strangers]);
  };
  return (
    <fieldset className="check-set" {...(error ? { 'aria-describedby': errorId } : {})}>
      <legend className="field-label">
        {label} {required ? <span className="required-mark">{required}</span> : null}
      </legend>
      <div className="check-set-options">
        {options.map((option) => (
          <CheckField key={option.id} checked={value.includes(option.id)} onChange={(on) => toggle(option.id, on)}>
            {option.label}
          </CheckField>
        ))}
      </div>
      {error ? (
        <span id={errorId} className="field-error">
          {error}
        </span>
      ) : null}
    </fieldset>
  );
}
