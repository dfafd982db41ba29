/** One period without study as it is typed: nothing is lost while its days are the wrong way round. */
import { useState } from 'react';
import type { DayOff } from '../../../shared/model/work-calendar.ts';
import { useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { fiscalYears } from './fiscal-months.ts';

export interface DayOffFormProps {
  readonly initial: DayOff;
  readonly isNew: boolean;
  readonly onKeep: (period: DayOff) => void;
  readonly onCancel: () => void;
}

const firstDate = `${fiscalYears.first}-01-01`;
const lastDate = `${fiscalYears.last + 1}-12-31`;

function StopsChoice({
  value,
  onChange,
}: {
  readonly value: DayOff['stops'];
  onChange: (stops: DayOff['stops']) => void;
}) {
  const text = useText();
  return (
    <div className="stops-choice">
      <span className="field-label">{text('daysOff.stops')}</span>
      <SegmentedChoice
        label={text('daysOff.stops')}
        value={value}
        options={(['all', 'classes'] as const).map((id) => ({ id, label: text(`daysOff.stops.${id}`) }))}
        onChange={onChange}
      />
      <p className="hint">{text(`daysOff.stopsHint.${value}`)}</p>
    </div>
  );
}

export function DayOffForm({ initial, isNew, onKeep, onCancel }: DayOffFormProps) {
  const text = useText();
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<DayOff>) => setDraft((before) => ({ ...before, ...part }));
  const isBackwards = draft.to < draft.from;
  return (
    <fieldset
      className="day-off-form"
      aria-label={text(isNew ? 'daysOff.add' : 'daysOff.edit', { name: initial.label })}
    >
      <div className="day-off-dates">
        <DateField
          label={text('daysOff.from')}
          value={draft.from}
          min={firstDate}
          max={lastDate}
          onChange={(from) => change({ from })}
        />
        <DateField
          label={text('daysOff.to')}
          value={draft.to}
          min={firstDate}
          max={lastDate}
          error={isBackwards ? text('daysOff.backwards') : undefined}
          onChange={(to) => change({ to })}
        />
      </div>
      <TextBox
        label={text('daysOff.label')}
        value={draft.label}
        maxLength={100}
        placeholder={text('daysOff.labelExample')}
        onChange={(label) => change({ label })}
      />
      <StopsChoice value={draft.stops} onChange={(stops) => change({ stops })} />
      <div className="day-off-actions">
        <Button small onPress={onCancel}>
          {text('daysOff.cancel')}
        </Button>
        <Button
          small
          look="primary"
          disabled={isBackwards}
          onPress={() => onKeep({ ...draft, label: draft.label.trim() })}
        >
          {text(isNew ? 'daysOff.keep' : 'daysOff.change')}
        </Button>
      </div>
    </fieldset>
  );
}
