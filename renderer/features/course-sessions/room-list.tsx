/** Rooms in which sessions are held. */
import { Plus } from 'lucide-react';
import type { Room } from '../../../shared/curriculum/department-rules.ts';
import { useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RuleHolder } from './rule-holder.tsx';
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
        <RuleHolder
          key={id}
          name={name}
          daysOff={daysOff}
          onChange={(part) => change(id, part)}
          onRemove={() => onChange({ rooms: rules.rooms.filter((room) => room.id !== id) })}
        >
          <NumberField
            label={text('sessionRules.roomSeats')}
            value={seats}
            min={1}
            max={10_000}
            step={1}
            unit={text('sessionForm.unit.people')}
            onChange={(next) => change(id, { seats: next ?? seats })}
          />
        </RuleHolder>
      ))}
      <Button small onPress={add}>
        <Plus aria-hidden />
        {text('sessionRules.addRoom')}
      </Button>
    </div>
  );
}
