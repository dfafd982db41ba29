/** 名簿: who is in a session, with attendance entered by keyboard, people who come and go, and the roster as a file. */
import { CalendarPlus, Download, Printer, Upload } from 'lucide-react';
import { useMemo, useState } from 'react';
import { foldText } from '../../../shared/catalogue/fold-text.ts';
import type { CourseSession } from '../../../shared/curriculum/course-session.ts';
import { formatNumber } from '../../../shared/i18n/format.ts';
import { useApp, useText } from '../../store/use-app.ts';
import { Button } from '../../ui/button.tsx';
import { TextBox } from '../authoring/text-box.tsx';
import { useDepartmentRoute } from '../department/department-routes.ts';
import { AddToRoster } from './add-to-roster.tsx';
import { RosterGrid } from './roster-grid.tsx';
import { useSessionNames } from './session-names.ts';

function SessionList(props: {
  readonly sessions: readonly CourseSession[];
  readonly chosen: string | null;
  onChoose(id: string): void;
}) {
  const text = useText();
  const names = useSessionNames();
  return (
    <nav className="roster-list" aria-label={text('roster.sessions')}>
      {props.sessions.length === 0 ? <p className="session-empty">{text('roster.noSession')}</p> : null}
      {props.sessions.map((session) => (
        <button
          key={session.id}
          type="button"
          className={`roster-session ${session.id === props.chosen ? 'chosen' : ''}`}
          aria-current={session.id === props.chosen}
          onClick={() => props.onChoose(session.id)}
        >
          <b>{names.dates(session)}</b>
          <span>
            {session.course} {names.course(session.course)}
          </span>
          <small>
            {text(`sessionStatus.${session.status}`)} {names.seats(session)}
          </small>
        </button>
      ))}
    </nav>
  );
}

function Head({ session }: { readonly session: CourseSession }) {
  const text = useText();
  const names = useSessionNames();
  const exportSessions = useApp((state) => state.exportSessions);
  const ics = useApp((state) => state.exportSessionCalendar);
  const print = useApp((state) => state.printSessions);
  const where = [names.room(session.room), session.place, names.instructor(session.instructor)];
  return (
    <div className="roster-head">
      <div>
        <h2>
          <small>{session.course}</small> {names.course(session.course)}
        </h2>
        <p>
          {[names.dates(session), ...where, text(`sessionStatus.${session.status}`), names.seats(session)]
            .filter((part) => part !== '')
            .join(text('list.slash'))}
        </p>
      </div>
      <span className="session-actions">
        <AddToRoster session={session} />
        <Button small onPress={() => void print('roster', session.id)}>
          <Printer aria-hidden />
          {text('roster.print')}
        </Button>
        <Button small onPress={() => void exportSessions('roster', session.id)}>
          <Download aria-hidden />
          {text('sessions.xlsx')}
        </Button>
        <Button small onPress={() => void ics('sessions', [session.id])}>
          <CalendarPlus aria-hidden />
          {text('sessions.ics')}
        </Button>
      </span>
    </div>
  );
}

/** Sessions in whose line all the words are found. */
function useFoundSessions(sessions: readonly CourseSession[], words: string): readonly CourseSession[] {
  const names = useSessionNames();
  const asked = words
    .split(/\s+/u)
    .map(foldText)
    .filter((word) => word !== '');
  if (asked.length === 0) return sessions;
  return sessions.filter((session) => {
    const { course, place } = session;
    const line = foldText(
      [course, names.course(course), names.dates(session), names.room(session.room), place].join(' '),
    );
    return asked.every((word) => line.includes(word));
  });
}

export function RosterView() {
  const text = useText();
  const { choices, go } = useDepartmentRoute();
  const all = useApp((state) => state.courseSessions);
  const exportSessions = useApp((state) => state.exportSessions);
  const openImport = useApp((state) => state.openImport);
  const ics = useApp((state) => state.exportSessionCalendar);
  const sessions = useMemo(() => (all ?? []).filter(({ status }) => status !== 'cancelled'), [all]);
  const [words, setWords] = useState('');
  const found = useFoundSessions(sessions, words);
  const chosen = sessions.find(({ id }) => id === choices[1]) ?? sessions[0] ?? null;
  if (!chosen) return <p className="session-empty">{text('roster.none')}</p>;
  return (
    <section className="session-view" aria-label={text('sessionParts.roster')}>
      <div className="session-tools">
        <TextBox label={text('roster.findSession')} value={words} maxLength={100} onChange={setWords} />
        <span className="session-sums">
          {found.length === sessions.length
            ? text('roster.sums', { n: formatNumber(sessions.length) })
            : text('roster.sumsFound', { n: formatNumber(found.length), total: formatNumber(sessions.length) })}
        </span>
        <span className="session-actions">
          <Button small onPress={() => void exportSessions('roster', null)}>
            <Download aria-hidden />
            {text('roster.allXlsx')}
          </Button>
          <Button small onPress={() => void ics('people', null)}>
            <CalendarPlus aria-hidden />
            {text('roster.allIcs')}
          </Button>
          <Button small onPress={() => openImport('attendance')}>
            <Upload aria-hidden />
            {text('roster.import')}
          </Button>
        </span>
      </div>
      <div className="roster-frame">
        <SessionList sessions={found} chosen={chosen.id} onChoose={(id) => go('sessions', ['roster', id])} />
        <div className="roster-body">
          <Head session={chosen} />
          <RosterGrid key={chosen.id} session={chosen} />
        </div>
      </div>
    </section>
  );
}
