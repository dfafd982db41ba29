/** Names of what sessions refer to, in the language of the screen. */
import { type CourseSession, takenSeats } from '../../../shared/curriculum/course-session.ts';
import type { QuarterId } from '../../../shared/curriculum/fiscal-quarter.ts';
import { formatTableDate, rangeMark } from '../../../shared/i18n/format.ts';
import { useApp, useLanguage, useReference, useText } from '../../store/use-app.ts';

export interface SessionNames {
  course(id: string): string;
  person(id: string): string;
  room(id: string | null): string;
  instructor(id: string | null): string;
  team(id: string | null): string;
  quarter(id: QuarterId): string;
  dates(session: Pick<CourseSession, 'dates'>): string;
  seats(session: Pick<CourseSession, 'roster' | 'seats'>): string;
}

export function useSessionNames(): SessionNames {
  const text = useText();
  const language = useLanguage();
  const { courses } = useReference();
  const department = useApp((state) => state.department);
  const rules = department?.rules.sessions;
  return {
    course: (id) => courses.get(id)?.title[language] ?? id,
    person: (id) => department?.people.find((person) => person.id === id)?.name || id,
    room: (id) => rules?.rooms.find((room) => room.id === id)?.name ?? id ?? '',
    instructor: (id) => rules?.instructors.find((each) => each.id === id)?.name ?? id ?? '',
    team: (id) => (id === null ? text('budget.whole') : (department?.teams.find((team) => team.id === id)?.name ?? id)),
    quarter: (id) => text('sessions.quarter', { year: id.slice(0, 4), quarter: id.slice(6) }),
    dates: ({ dates }) => {
      const [first = ''] = dates;
      const last = dates.at(-1) ?? first;
      const shown = formatTableDate(first, language);
      return first === last ? shown : `${shown} ${rangeMark[language]} ${formatTableDate(last, language)}`;
    },
    seats: (session) => `${takenSeats(session)}/${session.seats}`,
  };
}
