/** A list of periods without study: a person's own in a plan, or everybody's in the company's calendar. */
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDateSpan } from '../../../shared/i18n/format.ts';
import type { DayOff } from '../../../shared/model/work-calendar.ts';
import { useLanguage, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DayOffForm } from './day-off-form.tsx';
import { type DayOffPreset, presetPeriod } from './day-off-presets.ts';
import { sortDaysOff } from './toggle-day.ts';
import './days-off.css';

export interface DaysOffEditorProps {
  readonly value: readonly DayOff[];
  readonly presets: readonly DayOffPreset[];
  /** The day from which new periods are proposed, `YYYY-MM-DD`. */
  readonly start: string;
  readonly onChange: (value: readonly DayOff[]) => void;
}

/** What is being typed: a new period, or the one in a place of the list. */
interface Editing {
  readonly at: number | null;
  readonly initial: DayOff;
}

interface RowProps {
  readonly period: DayOff;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function DayOffRow({ period, onEdit, onRemove }: RowProps) {
  const text = useText();
  const language = useLanguage();
  const span = formatDateSpan(period.from, period.to, language);
  const name = period.label === '' ? span : period.label;
  return (
    <li className="day-off-row">
      <span>
        {period.label === '' ? null : <strong>{period.label}</strong>} {span}
        {period.stops === 'classes' ? <small> {text('daysOff.stops.classes')}</small> : null}
      </span>
      <IconButton small label={text('daysOff.edit', { name })} onPress={onEdit}>
        <Pencil aria-hidden />
      </IconButton>
      <IconButton small label={text('daysOff.remove', { name })} onPress={onRemove}>
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  );
}

interface AddRowProps extends Pick<DaysOffEditorProps, 'value' | 'presets' | 'start'> {
  readonly onAdd: (initial: DayOff) => void;
}

function AddRow({ value, presets, start, onAdd }: AddRowProps) {
  const text = useText();
  return (
    <div className="day-off-add">
      <Button small onPress={() => onAdd({ from: start, to: start, label: '', stops: 'all' })}>
        <Plus aria-hidden />
        {text('daysOff.add')}
      </Button>
      <span className="day-off-presets">
        {presets.map((preset) => {
          const label = text(`daysOff.preset.${preset}`);
          return (
            <Button key={preset} small onPress={() => onAdd({ ...presetPeriod(preset, start, value), label })}>
              {label}
            </Button>
          );
        })}
      </span>
    </div>
  );
}

export function DaysOffEditor({ value, presets, start, onChange }: DaysOffEditorProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const keep = (period: DayOff) => {
    const others = editing?.at === null ? value : value.filter((_, at) => at !== editing?.at);
    onChange(sortDaysOff([...others, period]));
    setEditing(null);
  };
  const form = editing ? (
    <DayOffForm
      key={editing.at}
      initial={editing.initial}
      isNew={editing.at === null}
      onKeep={keep}
      onCancel={() => setEditing(null)}
    />
  ) : null;
  return (
    <div className="days-off">
      <ul>
        {value.map((period, at) =>
          editing?.at === at ? (
            <li key={`${period.from}${period.to}${period.label}`}>{form}</li>
          ) : (
            <DayOffRow
              key={`${period.from}${period.to}${period.label}`}
              period={period}
              onEdit={() => setEditing({ at, initial: period })}
              onRemove={() => {
                setEditing(null);
                onChange(value.filter((_, place) => place !== at));
              }}
            />
          ),
        )}
      </ul>
      {editing?.at === null ? form : null}
      {editing === null ? (
        <AddRow value={value} presets={presets} start={start} onAdd={(initial) => setEditing({ at: null, initial })} />
      ) : null}
    </div>
  );
}
