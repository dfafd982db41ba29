/** A labelled choice of one among few. */
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import './field.css';

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  /** Said beside the label in the open list only. */
  readonly detail?: string;
}

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (id: string) => void;
  readonly className?: string;
}

function Option({ option }: { readonly option: SelectOption }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="option">
      <span>{option.label}</span>
      {option.detail ? <span className="option-detail">{option.detail}</span> : null}
    </ListBoxItem>
  );
}

export function SelectField({ label, value, options, onChange, className = '' }: SelectFieldProps) {
  return (
    <Select
      className={`field ${className}`}
      value={value}
      onChange={(key) => {
        if (typeof key === 'string' && key !== value) onChange(key);
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-control select-button">
        <SelectValue className="select-value" />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover" offset={3}>
        <ListBox className="options">
          {options.map((option) => (
            <Option key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
