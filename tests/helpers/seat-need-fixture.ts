/** Needs and sessions of a department, as short as tests can say them. */
import type { CourseSession } from '../../shared/curriculum/course-session.ts';
import { usualRules } from '../../shared/curriculum/department-rules.ts';
import type { SeatNeed, SessionPlanningInput } from '../../shared/curriculum/sessions/session-planning.ts';
import { calendar } from './planner-fixture.ts';

export function need(person: string, course: string, wanted: string, change: Partial<SeatNeed> = {}): SeatNeed {
  return { person, course, classDays: 1, wanted, after: [], due: null, ...change };
}

/** So many people who need the same. */
export function crowd(count: number, course: string, wanted: string, change: Partial<SeatNeed> = {}): SeatNeed[] {
  return Array.from({ length: count }, (_, at) => need(`p${String(at + 1).padStart(2, '0')}`, course, wanted, change));
}

export function session(
  id: string,
  course: string,
  dates: readonly string[],
  people: readonly string[],
  change: Partial<CourseSession> = {},
): CourseSession {
  return {
    id,
    course,
    dates,
    seats: 16,
    minimum: 1,
    room: null,
    instructor: null,
    place: '',
    note: '',
    status: 'announced',
    locked: false,
    cost: null,
    roster: people.map((person) => ({ person, attendance: 'enrolled' })),
    ...change,
  };
}

/** From April 2027 on, a year, by the usual rules. */
export function planning(
  needs: readonly SeatNeed[],
  {
    rules,
    ...change
  }: Partial<Omit<SessionPlanningInput, 'rules'>> & {
    readonly rules?: Partial<SessionPlanningInput['rules']>;
  } = {},
): SessionPlanningInput {
  return {
    needs,
    rules: { ...usualRules.sessions, ...rules },
    calendar,
    kept: [],
    from: '2027-04-01',
    quarters: 4,
    daysOff: new Map(),
    paces: new Map(),
    ...change,
  };
}
