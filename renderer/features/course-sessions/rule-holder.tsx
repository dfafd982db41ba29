/** One room or instructor of the rules: the name, what else is said of it, its removal and its days off. */
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Room } from '../../../shared/curriculum/department-rules.ts';
import { useText } from '../../store/use-app.ts';
import { IconButton } from '../../ui/button.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { HolderDaysOff } from './holder-days-off.tsx';

interface RuleHolderProps extends Pick<Room, 'name' | 'daysOff'> {
  /** Fields between the name and the removal. */
  readonly children: ReactNode;
  onChange(part: Partial<Pick<Room, 'name' | 'daysOff'>>): void;
  onRemove(): void;
}

export function RuleHolder({ name, daysOff, children, onChange, onRemove }: RuleHolderProps) {
  const text = useText();
  return (
    <div className="rule-holder">
      <div className="rule-row">
        <TextBox
          label={text('sessionRules.name')}
          value={name}
          maxLength={200}
          {...(name.trim() === '' ? { error: text('sessionRules.nameMissing') } : {})}
          onChange={(next) => onChange({ name: next })}
        />
        {children}
        <IconButton small label={text('sessionRules.remove', { name })} onPress={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <HolderDaysOff name={name} daysOff={daysOff} onChange={(next) => onChange({ daysOff: next })} />
    </div>
  );
}
