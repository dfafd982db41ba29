/** The people of a session: arrow keys go from one to the next, digits record attendance. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Attendance, type CourseSession, takenSeats } from '../../../shared/curriculum/course-session.ts';
import { isOpen } from '../../../shared/curriculum/course-sessions/session-change.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { useSessionNames } from './session-names.ts';

/** By the digit that records it: 1 is the first. */
export const attendances = ['attended', 'absent', 'enrolled', 'withdrawn'] as const;

interface RowProps {
  readonly session: CourseSession;
  readonly person: string;
  readonly attendance: Attendance;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

/** Moves to other sessions of the course that have a seat, and withdrawal. */
function useRowActions({ session, person, attendance }: RowProps) {
  const text = useText();
  const names = useSessionNames();
  const sessions = useApp((state) => state.courseSessions) ?? [];
  const move = useApp((state) => state.moveOnRosters);
  if (attendance !== 'enrolled' || !isOpen(session)) return [];
  const others = sessions.filter(
    (other) =>
      other.id !== session.id && other.course === session.course && isOpen(other) && takenSeats(other) < other.seats,
  );
  return [
    ...others.map((other) => ({
      id: other.id,
      label: text('roster.moveTo', { dates: names.dates(other), seats: names.seats(other) }),
      run: () => void move([{ person, from: session.id, to: other.id }]),
    })),
    { id: 'withdraw', label: text('roster.withdraw'), run: () => void move([{ person, from: session.id, to: null }]) },
  ];
}

function Row(props: RowProps) {
  const { session, person, attendance, isStop, onFocus } = props;
  const text = useText();
  const names = useSessionNames();
  const record = useApp((state) => state.recordAttendance);
  const known = useApp((state) => state.department?.people.find(({ id }) => id === person));
  const actions = useRowActions(props);
  const name = names.person(person);
  return (
    <tr
      data-person={person}
      tabIndex={isStop ? 0 : -1}
      className={`roster-row ${attendance}`}
      aria-label={`${name} ${text(`attendance.${attendance}`)}`}
      onFocus={onFocus}
    >
      <td>{known?.number ?? ''}</td>
      <th scope="row">
        {name} <small>{known?.kana ?? ''}</small>
      </th>
      <td>{known?.team ? names.team(known.team) : ''}</td>
      <td>
        <span className="attendance">
          {attendances.map((each, at) => (
            <button
              key={each}
              type="button"
              tabIndex={-1}
              className={`attendance-choice ${each === attendance ? 'chosen' : ''}`}
              aria-pressed={each === attendance}
              onClick={() => void record(session.id, person, each)}
            >
              <kbd>{at + 1}</kbd>
              {text(`attendance.${each}`)}
            </button>
          ))}
        </span>
      </td>
      <td>{actions.length > 0 ? <ActionMenu label={text('roster.menu', { name })} actions={actions} /> : null}</td>
    </tr>
  );
}

export function RosterGrid({ session }: { readonly session: CourseSession }) {
  const text = useText();
  const names = useSessionNames();
  const record = useApp((state) => state.recordAttendance);
  const people = useApp((state) => state.department?.people);
  const table = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const keyOf = (id: string) => `${people?.find((person) => person.id === id)?.number ?? ''} ${names.person(id)} ${id}`;
  const roster = session.roster.toSorted((a, b) => (keyOf(a.person) < keyOf(b.person) ? -1 : 1));
  const stop = roster.some(({ person }) => person === focused) ? focused : roster[0]?.person;
  const focusAt = (at: number) => {
    const entry = roster[Math.min(Math.max(at, 0), roster.length - 1)];
    table.current?.querySelector<HTMLElement>(`[data-person="${CSS.escape(entry?.person ?? '')}"]`)?.focus();
  };
  const hear = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('tr[data-person]') : null;
    if (!row || event.target !== row) return;
    const at = roster.findIndex(({ person }) => person === row.getAttribute('data-person'));
    const chosen = attendances[Number(event.key) - 1];
    if (event.key === 'ArrowDown') focusAt(at + 1);
    else if (event.key === 'ArrowUp') focusAt(at - 1);
    else if (chosen) {
      void record(session.id, roster[at]?.person ?? '', chosen);
      focusAt(at + 1);
    } else return;
    event.preventDefault();
  };
  if (roster.length === 0) return <p className="session-empty">{text('roster.nobody')}</p>;
  return (
    <div className="session-scroll">
      <p className="hint roster-hint">{text('roster.keys')}</p>
      <table className="session-table roster-table" aria-label={names.course(session.course)}>
        <thead>
          <tr>
            <th scope="col">{text('roster.number')}</th>
            <th scope="col">{text('roster.name')}</th>
            <th scope="col">{text('roster.team')}</th>
            <th scope="col">{text('roster.attendance')}</th>
            <th scope="col" aria-label={text('roster.actions')} />
          </tr>
        </thead>
        <tbody ref={table} onKeyDown={hear}>
          {roster.map(({ person, attendance }) => (
            <Row
              key={person}
              session={session}
              person={person}
              attendance={attendance}
              isStop={person === stop}
              onFocus={() => setFocused(person)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
