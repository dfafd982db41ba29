/** A check box with its words. */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import './field.css';

export interface CheckFieldProps {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function CheckField({ children, checked, onChange, disabled = false }: CheckFieldProps) {
  return (
    <Checkbox className="check" isSelected={checked} onChange={onChange} isDisabled={disabled}>
      <span className="check-box">
        <Check aria-hidden />
      </span>
      {children}
    </Checkbox>
  );
}
