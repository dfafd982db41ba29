/** When and where the course is held: dates, seats and place of each session. */
import { CalendarPlus, Plus, Trash2, X } from 'lucide-react';
import type { Session } from '../../../shared/catalogue/own-catalogue.ts';
import { dayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { FormPart, memoSection, type SectionProps } from './form-parts.tsx';
import { TextBox } from './text-box.tsx';
import './prerequisites.css';
import './sessions.css';

const fields = ['id', 'sessions'] as const;
type Props = SectionProps<(typeof fields)[number]>;

const firstDate = '2000-01-01';
const lastDate = '2099-12-31';
const mostDates = 60;

const nextDay = (date: string) => formatPlainDate(dayNumber(date) + 1);

interface CardProps {
  readonly session: Session;
  readonly n: number;
  readonly onChange: (part: Partial<Session>) => void;
  readonly onRemove: () => void;
}

function Dates({ session, n, onChange }: CardProps) {
  const text = useText();
  const { dates } = session;
  return (
    <div className="session-dates">
      {dates.map((date, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a date that changes stays the same field
        <span key={at} className="session-date">
          <DateField
            label={text('authoring.sessionDay', { n: at + 1 })}
            value={date}
            min={firstDate}
            max={lastDate}
            onChange={(value) => onChange({ dates: dates.map((each, place) => (place === at ? value : each)) })}
          />
          {dates.length > 1 ? (
            <Button
              look="quiet"
              small
              label={text('authoring.removeDay', { n: at + 1, session: n })}
              onPress={() => onChange({ dates: dates.filter((_, place) => place !== at) })}
            >
              <X aria-hidden />
            </Button>
          ) : null}
        </span>
      ))}
      <Button
        small
        disabled={dates.length >= mostDates}
        onPress={() => onChange({ dates: [...dates, nextDay(dates.at(-1) ?? firstDate)] })}
      >
        <CalendarPlus aria-hidden />
        {text('authoring.addDay')}
      </Button>
    </div>
  );
}

function SessionCard(props: CardProps) {
  const { session, n, onChange, onRemove } = props;
  const text = useText();
  return (
    <li className="session-card">
      <div className="and-row-head">
        <span>{text('authoring.session', { n })}</span>
        <IconButton small label={text('authoring.removeSession', { n })} onPress={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <Dates {...props} />
      <div className="session-facts">
        <NumberField
          label={text('authoring.seats')}
          value={session.seats}
          min={1}
          max={100_000}
          step={1}
          unit={text('authoring.seatsUnit')}
          steppers={false}
          onChange={(seats) => onChange({ seats })}
        />
        <TextBox
          label={text('authoring.place')}
          value={session.place}
          maxLength={200}
          onChange={(place) => onChange({ place })}
        />
        <TextBox
          label={text('authoring.sessionNote')}
          value={session.note}
          maxLength={2_000}
          onChange={(note) => onChange({ note })}
        />
      </div>
    </li>
  );
}

export const SessionsSection = memoSection(fields, function SessionsSection({ draft, change, errorOf }: Props) {
  const text = useText();
  const today = useApp((state) => state.about?.today ?? firstDate);
  const { sessions } = draft;
  const add = () => {
    const dates = [nextDay(sessions.at(-1)?.dates.at(-1) ?? today)];
    const { seats = null, place = '' } = sessions.at(-1) ?? {};
    change({ sessions: [...sessions, { id: crypto.randomUUID(), course: draft.id, dates, seats, place, note: '' }] });
  };
  const error = errorOf('sessions');
  return (
    <FormPart section="sessions" note={text('authoring.sessionsNote')}>
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
      <ol className="session-cards">
        {sessions.map((session, at) => (
          <SessionCard
            key={session.id}
            session={session}
            n={at + 1}
            onChange={(part) =>
              change({ sessions: sessions.map((each) => (each.id === session.id ? { ...each, ...part } : each)) })
            }
            onRemove={() => change({ sessions: sessions.filter(({ id }) => id !== session.id) })}
          />
        ))}
      </ol>
      <div>
        <Button onPress={add}>
          <Plus aria-hidden />
          {text('authoring.addSession')}
        </Button>
      </div>
    </FormPart>
  );
});
