/** Demand: for each course and fiscal quarter who needs a seat, and which seats are offered. */
import { type CourseSession, takenSeats } from '../course-session.ts';
import { type QuarterId, quarterOfDate, quarterSpan } from '../fiscal-quarter.ts';
import type { PlannedPath } from '../planned-path.ts';
import { isOpen } from './session-change.ts';

export interface PersonPath {
  readonly person: string;
  readonly path: PlannedPath;
}

/** Seats needed and offered for one course in one quarter. */
export interface DemandCell {
  readonly course: string;
  readonly quarter: QuarterId;
  /** Whose roadmaps have the first class day of the course in this quarter, by id. */
  readonly people: readonly string[];
  /** Those of them who stand on the roster of a session. */
  readonly seated: readonly string[];
  /** Seats of sessions that begin in this quarter, and those still free, by status. */
  readonly announced: number;
  readonly proposed: number;
  readonly free: number;
  readonly sessions: readonly string[];
  /** People without a seat beyond the free ones of the quarter. */
  readonly uncovered: number;
}

export interface Demand {
  /** From the first to the last quarter with anything in it, without a gap. */
  readonly quarters: readonly QuarterId[];
  /** By course, then quarter; only those with anything in them. */
  readonly cells: readonly DemandCell[];
  /** People whose roadmaps it comes from. */
  readonly people: number;
}

interface Draft {
  readonly people: Set<string>;
  readonly seated: Set<string>;
  readonly sessions: CourseSession[];
}

function cellOf(course: string, quarter: QuarterId, { people, seated, sessions }: Draft): DemandCell {
  const seats = (status: CourseSession['status']) =>
    sessions.filter((session) => session.status === status).reduce((sum, session) => sum + session.seats, 0);
  const free = sessions.reduce((sum, session) => sum + Math.max(0, session.seats - takenSeats(session)), 0);
  const waiting = people.size - seated.size;
  return {
    course,
    quarter,
    people: [...people].sort(),
    seated: [...seated].sort(),
    announced: seats('announced'),
    proposed: seats('proposed'),
    free,
    sessions: sessions.map(({ id }) => id).sort(),
    uncovered: Math.max(0, waiting - free),
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The demand that roadmaps make. A course that a roadmap takes in a session of somebody else (of the catalogue) needs
 * no seat of the department's.
 * @param from `YYYY-MM-DD`: what lies before is no demand any more
 */
export function seatDemand(paths: readonly PersonPath[], sessions: readonly CourseSession[], from: string): Demand {
  const drafts = new Map<string, Draft>();
  const draft = (course: string, quarter: QuarterId): Draft => {
    const key = `${course}\n${quarter}`;
    const found = drafts.get(key) ?? { people: new Set(), seated: new Set(), sessions: [] };
    drafts.set(key, found);
    return found;
  };
  const own = new Set(sessions.map(({ id }) => id));
  const offered = sessions.filter((session) => isOpen(session) && (session.dates[0] ?? '') >= from);
  const seats = new Set(
    offered.flatMap(({ course, roster }) =>
      roster.filter(({ attendance }) => attendance === 'enrolled').map(({ person }) => `${course}\n${person}`),
    ),
  );
  for (const session of offered) draft(session.course, quarterOfDate(session.dates[0] ?? '')).sessions.push(session);
  for (const { person, path } of paths)
    for (const { id: course, classDates, session } of path.courses) {
      const [first] = classDates;
      const elsewhere = session !== null && !own.has(session);
      if (first === undefined || first < from || elsewhere) continue;
      const needed = draft(course, quarterOfDate(first));
      needed.people.add(person);
      if (seats.has(`${course}\n${person}`)) needed.seated.add(person);
    }
  const cells = [...drafts].map(([key, value]) => {
    const [course = '', quarter = ''] = key.split('\n');
    return cellOf(course, quarter, value);
  });
  cells.sort((a, b) => byText(a.course, b.course) || byText(a.quarter, b.quarter));
  return { quarters: quarterSpan(cells.map(({ quarter }) => quarter)), cells, people: paths.length };
}
