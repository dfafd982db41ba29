/** Puts somebody onto a roster: those whose roadmaps ask for the course come first. */
import { UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type CourseSession, takenSeats } from '../../../shared/curriculum/course-session.ts';
import { isOpen } from '../../../shared/curriculum/course-sessions/session-change.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { TextBox } from '../authoring/text-box.tsx';

/** More names than this are narrowed by typing. */
const mostShown = 40;

function Candidates({ session, words }: { readonly session: CourseSession; readonly words: string }) {
  const text = useText();
  const people = useApp((state) => state.department?.people);
  const demand = useApp((state) => state.demand);
  const move = useApp((state) => state.moveOnRosters);
  const wanting = useMemo(
    () => new Set(demand?.cells.filter(({ course }) => course === session.course).flatMap((cell) => cell.people)),
    [demand, session.course],
  );
  const on = new Set(session.roster.filter(({ attendance }) => attendance !== 'withdrawn').map(({ person }) => person));
  const found = (people ?? [])
    .filter(({ id }) => !on.has(id))
    .filter(({ name, kana, number }) => `${name} ${kana} ${number}`.toLowerCase().includes(words.trim().toLowerCase()))
    .toSorted((a, b) => Number(wanting.has(b.id)) - Number(wanting.has(a.id)));
  return (
    <ul className="candidates">
      {found.slice(0, mostShown).map(({ id, name, number }) => (
        <li key={id}>
          <button
            type="button"
            className="candidate"
            onClick={() => void move([{ person: id, from: null, to: session.id }])}
          >
            <span>{name || text('person.me')}</span>
            <small>{number}</small>
            {wanting.has(id) ? <small className="wanting">{text('roster.wanting')}</small> : null}
          </button>
        </li>
      ))}
      {found.length > mostShown ? (
        <li className="hint">{text('roster.more', { n: found.length - mostShown })}</li>
      ) : null}
    </ul>
  );
}

export function AddToRoster({ session }: { readonly session: CourseSession }) {
  const text = useText();
  const [words, setWords] = useState('');
  if (!isOpen(session)) return null;
  const free = session.seats - takenSeats(session);
  return (
    <PopoverButton
      label={text('roster.add')}
      className="small"
      panelClass="add-to-roster"
      button={
        <>
          <UserPlus aria-hidden />
          {text('roster.add')}
        </>
      }
    >
      <p className="hint">{text(free > 0 ? 'roster.free' : 'roster.full', { n: free })}</p>
      <TextBox label={text('roster.find')} value={words} maxLength={100} onChange={setWords} />
      <Candidates session={session} words={words} />
    </PopoverButton>
  );
}
