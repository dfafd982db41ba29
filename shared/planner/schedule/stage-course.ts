/** The courses of one stage as the schedule sees them: amounts of study, sessions, and what must come before. */
import type { Session } from '../../catalogue/own-catalogue.ts';
import type { Course } from '../../model/catalogue-schema.ts';
import { type DayNumber, dayNumber } from '../../model/plain-date.ts';
import type { PlanRequest } from '../../model/plan-request.ts';
import type { Calendar } from '../calendar.ts';
import { type DatedSession, sessionsOf } from './sessions-of-course.ts';

/** A session that the learner could join. Dates ascend. */
export interface OpenSession {
  readonly id: string;
  readonly place: string;
  readonly dates: readonly DayNumber[];
}

/** Where the announced sessions of a course end: beyond this day its dates can only be assumed. */
export interface Announced {
  /** True where the user has chosen one of them, and only that one is listed. */
  readonly chosen: boolean;
  readonly sessions: readonly OpenSession[];
  /** The same, the one that ends first in front. */
  readonly byEnd: readonly OpenSession[];
  /** The first day of the last session, and the last day of all. */
  readonly lastStart: DayNumber;
  readonly lastDay: DayNumber;
}

export interface StageCourse {
  readonly course: Course;
  /** E-learning hours; 0 where there is none. */
  readonly hours: number;
  /** Class days; 0 where there are none. */
  readonly classDays: number;
  /** The fewest days of class that any choice of session takes. */
  readonly leastDays: number;
  /** Null where no session has been announced: classes are held when they suit. */
  readonly announced: Announced | null;
  /** The day to which the user has moved it; null where it was not moved. */
  readonly moved: DayNumber | null;
  /** Places, among the courses of the stage, of those that must end before it begins; ascending. */
  readonly before: readonly number[];
}

/** What the user says of dates. */
export type Wishes = Pick<PlanRequest, 'moves' | 'sessions'>;

/** The user's choice of a session; null where there is none. */
type Choice = PlanRequest['sessions'][number] | null;

/**
 * Sessions with seats left that begin after a day and on whose dates the learner is not away, by first date. Whoever is
 * on a roster has a seat.
 */
function openSessions(
  sessions: readonly DatedSession[],
  choice: Choice,
  start: DayNumber,
  calendar: Calendar,
): readonly OpenSession[] {
  const open = sessions.flatMap(({ session: { id, place, seats }, days }): OpenSession | readonly [] => {
    const away = days.some((day) => day < start || calendar.dayOffAt(day) !== null);
    const full = seats === 0 && !(choice?.enrolled && choice.session === id);
    return full || away ? [] : { id, place, dates: days };
  });
  const first = ({ dates }: OpenSession) => dates[0] ?? 0;
  return open.sort((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1));
}

const lastDayOf = (dates: readonly DayNumber[]) => dates.at(-1) ?? 0;

function announcedFor(
  course: Course,
  all: readonly Session[],
  choice: Choice,
  start: DayNumber,
  calendar: Calendar,
): Announced | null {
  const mine = sessionsOf(course.id, all);
  const wanted = choice === null ? mine : mine.filter(({ session }) => session.id === choice.session);
  const known = wanted.length > 0 ? wanted : mine;
  if (known.length === 0) return null;
  const sessions = openSessions(known, choice, start, calendar);
  return {
    chosen: wanted.length > 0 && choice !== null,
    sessions,
    byEnd: [...sessions].sort((a, b) => lastDayOf(a.dates) - lastDayOf(b.dates)),
    lastStart: Math.max(...known.map(({ days }) => days[0] ?? 0)),
    lastDay: Math.max(...known.map(({ days }) => lastDayOf(days))),
  };
}

/** Community activity has neither hours nor days: it accompanies its whole level. */
export function accompanies({ hours, classDays }: Pick<StageCourse, 'hours' | 'classDays'>): boolean {
  return hours === 0 && classDays === 0;
}

/** What the schedule of a whole roadmap knows. */
export interface StageSource {
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly sessions: readonly Session[];
  readonly wishes: Wishes;
  readonly calendar: Calendar;
  readonly start: DayNumber;
}

/** Prepares the courses of a stage, in their order. */
export function stageCourses(courses: readonly Course[], source: StageSource): readonly StageCourse[] {
  const { before, sessions, wishes, calendar, start } = source;
  const places = new Map(courses.map(({ id }, place) => [id, place]));
  return courses.map((course) => {
    const choice = wishes.sessions.find((wish) => wish.course === course.id) ?? null;
    const move = wishes.moves.find((wish) => wish.course === course.id);
    const announced = sessions.length === 0 ? null : announcedFor(course, sessions, choice, start, calendar);
    const lengths = (announced?.sessions ?? []).map(({ dates }) => dates.length);
    const classDays = course.classDays ?? lengths[0] ?? 0;
    return {
      course,
      hours: course.eLearningHours ?? 0,
      classDays,
      leastDays: Math.min(classDays, ...lengths),
      announced,
      moved: move ? dayNumber(move.start) : null,
      before: (before.get(course.id) ?? []).flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b),
    };
  });
}
