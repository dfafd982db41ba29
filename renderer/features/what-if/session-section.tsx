/** The sessions of a course to choose from: dates, place, free seats, and what each would change. */
import { CalendarCheck } from 'lucide-react';
import type { Session } from '../../../shared/catalogue/own-catalogue.ts';
import type { Plan } from '../../../shared/contract/methods.ts';
import { wordRefusal } from '../../../shared/i18n/word-refusal.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { useApp, useLanguage, useText } from '../../store/use-app.ts';
import { Badge } from '../../ui/badge.tsx';
import { DetailSection } from '../roadmap/detail-parts.tsx';
import { findOnPath } from '../roadmap/roadmap-selectors.ts';
import { ActionRow } from './action-row.tsx';
import { useSessionWords } from './session-words.ts';
import { freeSessionName, useSessionsOf } from './use-sheet-changes.ts';
import './session-section.css';

interface SectionProps {
  readonly course: Course;
  readonly plan: Plan;
}

function SessionRow({ session, chosen }: { readonly session: Session; readonly chosen: boolean }) {
  const text = useText();
  const language = useLanguage();
  const words = useSessionWords();
  const chooseSession = useApp((state) => state.chooseSession);
  const taken = useApp((state) => findOnPath(state.roadmap, session.course)?.course.session?.id === session.id);
  const difference = useApp((state) => state.triedChanges?.differences[session.id] ?? null);
  const refusal = useApp((state) => state.triedChanges?.refusals[session.id] ?? null);
  const full = session.seats === 0;
  const note = refusal ? wordRefusal(refusal, language) : taken ? text('session.taken') : null;
  return (
    <li className={taken ? 'taken' : ''}>
      <p>
        {words.dates(session)} <span className="soft">{words.place(session)}</span>
        {chosen ? <Badge look="fill">{text('session.chosen')}</Badge> : null}
      </p>
      {full || chosen ? null : (
        <ActionRow
          icon={<CalendarCheck aria-hidden />}
          label={text('session.choose')}
          onPress={() => chooseSession(session.course, session.id)}
          difference={difference}
          {...(note === null ? {} : { note })}
        />
      )}
    </li>
  );
}

function FreeRow({ course }: { readonly course: string }) {
  const text = useText();
  const chooseSession = useApp((state) => state.chooseSession);
  const difference = useApp((state) => state.triedChanges?.differences[freeSessionName] ?? null);
  return (
    <ActionRow
      icon={<CalendarCheck aria-hidden />}
      label={text('session.free')}
      onPress={() => chooseSession(course, null)}
      difference={difference}
    />
  );
}

export function SessionSection({ course, plan }: SectionProps) {
  const text = useText();
  const sessions = useSessionsOf(course.id);
  const chosen = plan.request.sessions.find((each) => each.course === course.id)?.session;
  if (sessions.length === 0) return null;
  return (
    <DetailSection title={text('session.title')}>
      <ul className="session-list">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} chosen={session.id === chosen} />
        ))}
      </ul>
      {chosen === undefined ? null : <FreeRow course={course.id} />}
    </DetailSection>
  );
}
