/** A choice of one among two to four, all in sight. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import './field.css';

export interface SegmentedChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
}

export function SegmentedChoice<Id extends string>({ label, value, options, onChange }: SegmentedChoiceProps<Id>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen && chosen.id !== value) onChange(chosen.id);
      }}
    >
      {options.map(({ id, label: words }) => (
        <ToggleButton key={id} id={id} className="segment">
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
