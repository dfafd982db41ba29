/** One session at the side of the board: its facts, what can be done with it, and who is in it. */
import { CalendarPlus, Lock, LockOpen, Megaphone, Pencil, Users, X } from 'lucide-react';
import { useState } from 'react';
import { type CourseSession, takenSeats } from '../../../shared/curriculum/course-session.ts';
import { contentOf, isOpen } from '../../../shared/curriculum/course-sessions/session-change.ts';
import { formatYen } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useDepartmentRoute } from '../department/department-routes.ts';
import { PeopleNumber } from '../department/people-number.tsx';
import { isDraft } from './board-lanes.ts';
import { SessionChangeForm } from './session-form.tsx';
import { useSessionNames } from './session-names.ts';

function Facts({ session }: { readonly session: CourseSession }) {
  const text = useText();
  const names = useSessionNames();
  const seated = session.roster
    .filter(({ attendance }) => attendance === 'enrolled' || attendance === 'attended')
    .map(({ person }) => person);
  const facts = [
    [text('sessionFact.status'), text(`sessionStatus.${session.status}`)],
    [text('sessionFact.dates'), names.dates(session)],
    [text('sessionFact.room'), names.room(session.room) || text('sessionForm.none')],
    [text('sessionFact.instructor'), names.instructor(session.instructor) || text('sessionForm.none')],
    [text('sessionFact.place'), session.place],
    [text('sessionFact.minimum'), String(session.minimum)],
    [text('sessionFact.cost'), session.cost === null ? text('sessionFact.costUnknown') : formatYen(session.cost)],
    [text('sessionFact.note'), session.note],
  ].filter(([, value]) => value !== '');
  return (
    <dl className="session-facts">
      <dt>{text('sessionFact.seats')}</dt>
      <dd>
        <PeopleNumber people={seated} title={names.course(session.course)} words={names.seats(session)} />
      </dd>
      {facts.map(([name, value]) => (
        <div key={name} className="session-fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Actions({ session, onEdit }: { readonly session: CourseSession; readonly onEdit: () => void }) {
  const text = useText();
  const { go } = useDepartmentRoute();
  const save = useApp((state) => state.saveSessions);
  const announce = useApp((state) => state.announceSessions);
  const trySessions = useApp((state) => state.trySessions);
  const ics = useApp((state) => state.exportSessionCalendar);
  const { id, status, locked } = session;
  const content = contentOf(session);
  const lock = () => void save([{ id, content: { ...content, locked: !locked } }]);
  return (
    <div className="session-actions">
      {status === 'proposed' ? (
        <Button small look="primary" onPress={() => void announce([id])}>
          <Megaphone aria-hidden />
          {text('board.announce')}
        </Button>
      ) : null}
      <Button small onPress={() => go('sessions', ['roster', id])}>
        <Users aria-hidden />
        {text('board.roster')}
      </Button>
      {isOpen(session) ? (
        <>
          <Button small onPress={onEdit}>
            <Pencil aria-hidden />
            {text('board.edit')}
          </Button>
          <Button small pressed={locked} on={locked} onPress={lock}>
            {locked ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
            {text(locked ? 'board.unlock' : 'board.lock')}
          </Button>
          <Button small onPress={() => trySessions('cancel', [{ id, content: { ...content, status: 'cancelled' } }])}>
            {text('board.cancel')}
          </Button>
        </>
      ) : null}
      {status === 'proposed' && takenSeats(session) === 0 ? (
        <Button small onPress={() => trySessions('remove', [{ id, content: null }])}>
          {text('board.remove')}
        </Button>
      ) : null}
      <Button small onPress={() => void ics('sessions', [id])}>
        <CalendarPlus aria-hidden />
        {text('sessions.ics')}
      </Button>
    </div>
  );
}

export function SessionPanel({ session, onClose }: { readonly session: CourseSession; readonly onClose: () => void }) {
  const text = useText();
  const names = useSessionNames();
  const [editing, setEditing] = useState(false);
  return (
    <aside className="session-panel" aria-label={names.course(session.course)}>
      <header>
        <h2>
          <small>{session.course}</small> {names.course(session.course)}
        </h2>
        <IconButton small label={text('board.close')} onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      {editing ? (
        <SessionChangeForm key={session.id} session={session} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Facts session={session} />
          {isDraft(session) ? null : <Actions session={session} onEdit={() => setEditing(true)} />}
        </>
      )}
    </aside>
  );
}
