/** A session as it is typed: dates, seats, room, instructor; its effect is shown before it is saved. */
import { useState } from 'react';
import type { CourseSession, CourseSessionContent } from '../../../shared/curriculum/course-session.ts';
import { contentOf } from '../../../shared/curriculum/course-sessions/session-change.ts';
import { datesFrom } from '../../../shared/curriculum/course-sessions/shift-session.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextBox } from '../authoring/text-box.tsx';

const lastDate = '2050-12-31';
const none = '';

interface Named {
  readonly id: string;
  readonly name: string;
}

function PickNamed(props: {
  readonly label: string;
  readonly value: string | null;
  readonly all: readonly Named[];
  onChange(id: string | null): void;
}) {
  const text = useText();
  const { label, value, all, onChange } = props;
  const options = [{ id: none, label: text('sessionForm.none') }, ...all.map(({ id, name }) => ({ id, label: name }))];
  return (
    <SelectField
      label={label}
      value={value ?? none}
      options={options}
      onChange={(id) => onChange(id === none ? null : id)}
    />
  );
}

function Dates(props: { readonly dates: readonly string[]; onChange(dates: readonly string[]): void }) {
  const text = useText();
  const calendar = useApp((state) => state.classCalendar);
  const { dates, onChange } = props;
  const count = (days: number | null) => {
    const [first] = dates;
    if (calendar && first !== undefined) onChange(datesFrom(dayNumber(first), Math.max(1, days ?? 1), calendar));
  };
  return (
    <>
      {dates.map((date, at) => (
        <DateField
          // biome-ignore lint/suspicious/noArrayIndexKey: days have no names but their places
          key={at}
          label={text('sessionForm.day', { n: at + 1 })}
          value={date}
          min="2020-01-01"
          max={lastDate}
          onChange={(next) => onChange(dates.map((each, place) => (place === at ? next : each)))}
        />
      ))}
      <NumberField
        label={text('sessionForm.days')}
        value={dates.length}
        min={1}
        max={60}
        step={1}
        unit={text('sessionForm.unit.days')}
        onChange={count}
      />
    </>
  );
}

export interface SessionFormProps {
  /** What is changed; a new session has none. */
  readonly session: CourseSession | null;
  readonly initial: CourseSessionContent;
  readonly onDone: () => void;
}

export function SessionForm({ session, initial, onDone }: SessionFormProps) {
  const text = useText();
  const rules = useApp((state) => state.department?.rules.sessions);
  const trySessions = useApp((state) => state.trySessions);
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<CourseSessionContent>) => setDraft((before) => ({ ...before, ...part }));
  const kind = session === null ? 'create' : 'change';
  return (
    <fieldset className="session-form" aria-label={text(`sessionForm.${kind}`)}>
      <div className="session-fields">
        <Dates dates={draft.dates} onChange={(dates) => change({ dates })} />
        <NumberField
          label={text('sessionForm.seats')}
          value={draft.seats}
          min={1}
          step={1}
          unit={text('sessionForm.unit.people')}
          onChange={(seats) => change({ seats: seats ?? draft.seats })}
        />
        <NumberField
          label={text('sessionForm.minimum')}
          value={draft.minimum}
          min={0}
          step={1}
          unit={text('sessionForm.unit.people')}
          onChange={(minimum) => change({ minimum: minimum ?? draft.minimum })}
        />
        <PickNamed
          label={text('sessionForm.room')}
          value={draft.room}
          all={rules?.rooms ?? []}
          onChange={(room) => change({ room })}
        />
        <PickNamed
          label={text('sessionForm.instructor')}
          value={draft.instructor}
          all={rules?.instructors ?? []}
          onChange={(instructor) => change({ instructor })}
        />
        <TextBox
          label={text('sessionForm.place')}
          value={draft.place}
          maxLength={200}
          onChange={(place) => change({ place })}
        />
        <NumberField
          label={text('sessionForm.cost')}
          value={draft.cost}
          min={0}
          step={1}
          unit={text('sessionForm.unit.yen')}
          steppers={false}
          onChange={(cost) => change({ cost })}
        />
      </div>
      <TextBox
        label={text('sessionForm.note')}
        value={draft.note}
        maxLength={2_000}
        onChange={(note) => change({ note })}
      />
      <div className="session-actions">
        <Button
          look="primary"
          small
          onPress={() => {
            trySessions(kind, [{ id: session?.id ?? null, content: draft }]);
            onDone();
          }}
        >
          {text('sessionForm.try')}
        </Button>
        <Button small onPress={onDone}>
          {text('sessionForm.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

/** What a changed session begins with. */
export function SessionChangeForm({ session, onDone }: { readonly session: CourseSession; onDone(): void }) {
  return <SessionForm session={session} initial={contentOf(session)} onDone={onDone} />;
}
