/** Rooms in which sessions are held. */
import { Plus, Trash2 } from 'lucide-react';
import type { Room } from '../../../shared/curriculum/department-rules.ts';
import { useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { HolderDaysOff } from './holder-days-off.tsx';
import type { RulesPartProps } from './rules-part.ts';

export function RoomList({ rules, onChange }: RulesPartProps) {
  const text = useText();
  const change = (id: string, part: Partial<Room>) =>
    onChange({ rooms: rules.rooms.map((room) => (room.id === id ? { ...room, ...part } : room)) });
  const add = () => {
    const room: Room = { id: crypto.randomUUID(), name: '', seats: rules.seats, daysOff: [] };
    onChange({ rooms: [...rules.rooms, room] });
  };
  return (
    <div className="rule-list">
      {rules.rooms.map(({ id, name, seats, daysOff }) => (
        <div key={id} className="rule-holder">
          <div className="rule-row">
            <TextBox
              label={text('sessionRules.name')}
              value={name}
              maxLength={200}
              {...(name.trim() === '' ? { error: text('sessionRules.nameMissing') } : {})}
              onChange={(next) => change(id, { name: next })}
            />
            <NumberField
              label={text('sessionRules.roomSeats')}
              value={seats}
              min={1}
              max={10_000}
              step={1}
              unit={text('sessionForm.unit.people')}
              onChange={(next) => change(id, { seats: next ?? seats })}
            />
            <IconButton
              small
              label={text('sessionRules.remove', { name })}
              onPress={() => onChange({ rooms: rules.rooms.filter((room) => room.id !== id) })}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </div>
          <HolderDaysOff name={name} daysOff={daysOff} onChange={(next) => change(id, { daysOff: next })} />
        </div>
      ))}
      <Button small onPress={add}>
        <Plus aria-hidden />
        {text('sessionRules.addRoom')}
      </Button>
    </div>
  );
}
