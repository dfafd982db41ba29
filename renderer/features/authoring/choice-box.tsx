/** A labelled choice of one among many: typed to narrow the list down. */
import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import type { SelectOption } from '../../ui/select-field.tsx';
import '../../ui/field.css';
import './name-picker.css';

export interface ChoiceBoxProps {
  readonly label: string;
  /** Empty where nothing is chosen. */
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
  readonly required?: string;
  readonly error?: string | undefined;
}

const holds = (text: string, typed: string) => foldText(text).includes(foldText(typed));

export function ChoiceBox({ label, value, options, onChange, placeholder = '', required, error }: ChoiceBoxProps) {
  return (
    <ComboBox
      className="field"
      value={value === '' ? null : value}
      onChange={(key) => {
        if (key !== null && key !== value) onChange(String(key));
      }}
      defaultItems={options}
      defaultFilter={holds}
      menuTrigger="focus"
      isInvalid={error !== undefined}
    >
      <Label className="field-label">
        {label} {required ? <span className="required-mark">{required}</span> : null}
      </Label>
      <Group className="field-control">
        <Input className="field-input" placeholder={placeholder} />
        <Button className="date-button">
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover picker-popover" offset={3} maxHeight={360}>
        <ListBox className="options">
          {(option: SelectOption) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              <span>{option.label}</span>
              {option.detail ? <span className="option-detail">{option.detail}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
