/** A search box that adds what is picked and is empty again. */
import { Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import '../../ui/field.css';
import './name-picker.css';

export interface PickerItem {
  readonly id: string;
  readonly label: string;
  /** Said before the label, small. */
  readonly detail: string;
}

export interface NamePickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly nothingFound: string;
  /** The first items for what was typed; few enough to draw at once. */
  readonly search: (query: string) => readonly PickerItem[];
  readonly onPick: (id: string) => void;
}

export function NamePicker(props: NamePickerProps) {
  const [picks, setPicks] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const pick = (id: string) => {
    props.onPick(id);
    // A box made anew is empty and closed; emptying the old one would open its whole list.
    setPicks(picks + 1);
    requestAnimationFrame(() => box.current?.querySelector('input')?.focus());
  };
  return (
    <div className="name-picker" ref={box}>
      <PickerBox key={picks} {...props} onPick={pick} />
    </div>
  );
}

function PickerBox({ label, placeholder, nothingFound, search, onPick }: NamePickerProps) {
  const [query, setQuery] = useState('');
  const items = useMemo(() => search(query), [query, search]);
  return (
    <ComboBox
      aria-label={label}
      items={items}
      inputValue={query}
      onInputChange={setQuery}
      value={null}
      allowsEmptyCollection
      onChange={(key) => {
        if (key !== null) onPick(String(key));
      }}
    >
      <Group className="field-control">
        <Search aria-hidden />
        <Input className="field-input" placeholder={placeholder} />
      </Group>
      <Popover className="popover picker-popover" offset={3} maxHeight={360}>
        <ListBox className="options" renderEmptyState={() => <p className="picker-empty">{nothingFound}</p>}>
          {(item: PickerItem) => (
            <ListBoxItem id={item.id} textValue={item.label} className="option picker-option">
              <span className="picker-detail">{item.detail}</span>
              <span>{item.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
