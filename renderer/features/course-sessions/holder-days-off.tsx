/** When a room or an instructor is not there: folded away until it is asked for. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { DayOff } from '../../../shared/model/work-calendar.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { DaysOffEditor } from '../calendar/days-off-editor.tsx';

export interface HolderDaysOffProps {
  /** Whose days they are. */
  readonly name: string;
  readonly daysOff: readonly DayOff[];
  onChange(daysOff: readonly DayOff[]): void;
}

export function HolderDaysOff({ name, daysOff, onChange }: HolderDaysOffProps) {
  const text = useText();
  const today = useApp((state) => state.about?.today ?? '');
  const [isOpen, setOpen] = useState(false);
  const words = text(daysOff.length > 0 ? 'sessionRules.awayTimes' : 'sessionRules.away', { n: daysOff.length });
  return (
    <div>
      <Button
        className="button link small"
        aria-label={text('sessionRules.awayOf', { name, words })}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        {words}
      </Button>
      {isOpen ? <DaysOffEditor value={daysOff} presets={[]} start={today} onChange={onChange} /> : null}
    </div>
  );
}
