/** Whose record is shown: chosen by typing a number, a name or its reading, among as many people as there are. */
import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { PersonName } from '../../../shared/contract/people-methods.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { findNames } from '../plans/find-people.ts';
import { usePersonName } from '../plans/person-section.tsx';
import { useRecordRoute } from './record-routes.ts';
import '../../ui/field.css';
import '../authoring/name-picker.css';

/** More than these are found by typing on. */
const mostShown = 50;

/** The people to choose from. Who is chosen is always among them, or the field would lose the name. */
function useOptions(typed: string, person: PersonName | null): readonly PersonName[] {
  const learners = useApp((state) => state.learners);
  return useMemo(() => {
    const { found } = findNames(learners, typed, mostShown);
    return person === null || found.includes(person) ? found : [...found, person];
  }, [learners, typed, person]);
}

export function PersonPicker() {
  const text = useText();
  const nameOf = usePersonName();
  const { person: id, openPerson } = useRecordRoute();
  const person = useApp((state) => state.learners.find((each) => each.id === id) ?? null);
  const name = person ? nameOf(person) : '';
  const [typed, setTyped] = useState<string | null>(null);
  // The name that stands in the field asks for nobody in particular.
  const options = useOptions(typed === null || typed === name ? '' : typed, person);
  return (
    <ComboBox
      className="field record-person"
      value={id === '' ? null : id}
      items={options}
      inputValue={typed ?? name}
      onInputChange={(next) => setTyped(next === name ? null : next)}
      onChange={(key) => {
        setTyped(null);
        if (key !== null && key !== id) openPerson(String(key));
      }}
      onBlur={() => setTyped(null)}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field-label">{text('record.person')}</Label>
      <Group className="field-control">
        <Input
          className="field-input"
          onFocus={(event) => {
            // The list gives the focus back after each letter; then there is nothing to type over.
            if (typed === null) event.currentTarget.select();
          }}
        />
        <Button className="date-button">
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <Popover className="popover picker-popover" offset={3} maxHeight={420}>
        <ListBox className="options" renderEmptyState={() => <p className="option">{text('person.findNone')}</p>}>
          {(option: PersonName) => (
            <ListBoxItem id={option.id} textValue={nameOf(option)} className="option">
              <span>{nameOf(option)}</span>
              {option.number || option.kana ? (
                <span className="option-detail">
                  {option.number} {option.kana}
                </span>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
