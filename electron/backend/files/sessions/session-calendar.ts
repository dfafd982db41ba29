/** Sessions, and what people have to attend, as calendar entries. */
import { createHash } from 'node:crypto';
import { sessionPlace } from '../../../../shared/curriculum/announced-sessions.ts';
import { type CourseSession, takenSeats } from '../../../../shared/curriculum/course-session.ts';
import { isOpen, seatedPeople } from '../../../../shared/curriculum/course-sessions/session-change.ts';
import type { PathCourse, PlannedPath } from '../../../../shared/curriculum/planned-path.ts';
import { sessionFileWords } from '../../../../shared/i18n/department/session-file-words.ts';
import { formatHours } from '../../../../shared/i18n/format.ts';
import { calendarWords } from '../../../../shared/i18n/planning/calendar-words.ts';
import { calendarText, type WholeDays } from '../calendar/calendar-text.ts';
import { dateRuns } from '../calendar/date-runs.ts';
import type { TableNames } from './session-tables.ts';

/** What one person has to attend. */
export interface PersonCalendar {
  readonly person: string;
  readonly path: PlannedPath | null;
}

export interface CalendarMaking {
  readonly names: TableNames;
  /** When it was made, ISO 8601 UTC. */
  readonly now: string;
  readonly sessions: readonly CourseSession[];
}

/** The same entry bears the same id in every export. */
function uidOf(...parts: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts));
  return `${hash.digest('hex').slice(0, 32)}@michishirube`;
}

function about(session: CourseSession, { names }: CalendarMaking): string {
  const words = sessionFileWords(names.language);
  const colon = names.language === 'ja' ? '：' : ': ';
  const instructor = names.rules.instructors.find(({ id }) => id === session.instructor)?.name;
  const lines = [
    session.course,
    instructor === undefined ? '' : `${words.headers.instructor}${colon}${instructor}`,
    words.peopleIn(takenSeats(session), session.seats),
    session.note,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** Entries of one session: one for each run of days. @param of whose calendar it is for: it goes into the ids */
function sessionEntries(session: CourseSession, making: CalendarMaking, of: string): readonly WholeDays[] {
  const { names } = making;
  const words = sessionFileWords(names.language);
  const calendar = calendarWords(names.language);
  const runs = dateRuns(session.dates);
  const tentative = session.status === 'proposed';
  return runs.map((run, index) => {
    const days = runs.length > 1 ? calendar.classDays(run.first, run.last, session.dates.length) : '';
    return {
      uid: uidOf('session', of, session.id, index),
      from: run.from,
      to: run.to,
      summary: `${words.inClass(names.course(session.course))}${days}${tentative ? words.tentative : ''}`,
      description: about(session, making),
      place: sessionPlace(session, names.rules.rooms),
      categories: [words.status[session.status]],
      availability: tentative ? 'tentative' : 'busy',
    };
  });
}

/** E-learning, and class days that no session of the department gives. */
function courseEntries(course: PathCourse, person: string, { names }: CalendarMaking) {
  const words = sessionFileWords(names.language);
  const calendar = calendarWords(names.language);
  const title = names.course(course.id);
  const common = { description: course.id, place: '', categories: [] };
  const classes = dateRuns(course.classDates).map((run, index): WholeDays => {
    const summary = `${words.inClass(title)}${course.session === null ? calendar.assumed : ''}`;
    const availability = course.session === null ? 'tentative' : 'busy';
    return {
      ...common,
      uid: uidOf('class', person, course.id, index),
      from: run.from,
      to: run.to,
      summary,
      availability,
    };
  });
  if (course.eLearningHours === 0) return classes;
  const [first] = course.classDates;
  const hours = formatHours(course.eLearningHours, names.language);
  const study: WholeDays = {
    ...common,
    uid: uidOf('study', person, course.id),
    from: course.start,
    to: first !== undefined && first > course.start ? first : course.end,
    summary: calendar.studying(title, hours),
    availability: 'free',
  };
  return [study, ...classes];
}

function personEntries({ person, path }: PersonCalendar, making: CalendarMaking): readonly WholeDays[] {
  const mine = making.sessions.filter((session) => isOpen(session) && seatedPeople(session).includes(person));
  const seated = new Set(mine.map(({ course }) => course));
  const courses = (path?.courses ?? []).flatMap((course) => {
    const rest = seated.has(course.id) ? { ...course, classDates: [] } : course;
    return courseEntries(rest, person, making);
  });
  return [...mine.flatMap((session) => sessionEntries(session, making, person)), ...courses];
}

function textOf(name: string, entries: readonly WholeDays[], { names, now }: CalendarMaking): string {
  const byDate = [...entries].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.uid < b.uid ? -1 : 1));
  return calendarText({ name, description: '', language: names.language, now, entries: byDate });
}

/** A calendar of some sessions. */
export function sessionsCalendar(sessions: readonly CourseSession[], making: CalendarMaking): string {
  const { sheets } = sessionFileWords(making.names.language);
  return textOf(
    sheets.sessions,
    sessions.flatMap((session) => sessionEntries(session, making, '')),
    making,
  );
}

/** The calendar of one person. */
export function personCalendar(one: PersonCalendar, making: CalendarMaking): string {
  const title = making.names.people.get(one.person)?.name ?? one.person;
  return textOf(title, personEntries(one, making), making);
}

/** Whether somebody has anything to attend or to study. */
export function hasEntries(one: PersonCalendar, making: CalendarMaking): boolean {
  return personEntries(one, making).length > 0;
}
