/** Changes of a question that put one course on other days. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';

/** The part of a question that places courses. */
export type Placing = Pick<PlanRequest, 'moves' | 'sessions'>;

/** Where a course is put: on a day, or into a session. */
export type Place =
  | { readonly kind: 'day'; readonly start: string }
  | { readonly kind: 'session'; readonly session: string };

function apart<Entry extends { readonly course: string }>(list: readonly Entry[], course: string): readonly Entry[] {
  return list.filter((entry) => entry.course !== course);
}

/** The question with a course begun on a day; a session chosen before is given up. */
export function withMove({ moves, sessions }: Placing, course: string, start: string): Placing {
  return { moves: [...apart(moves, course), { course, start }], sessions: apart(sessions, course) };
}

/** The question with a session chosen; a move made before is given up. */
export function withSession({ moves, sessions }: Placing, course: string, session: string): Placing {
  return { moves: apart(moves, course), sessions: [...apart(sessions, course), { course, session }] };
}

export function withPlace(placing: Placing, course: string, place: Place): Placing {
  return place.kind === 'day' ? withMove(placing, course, place.start) : withSession(placing, course, place.session);
}

/** The planner chooses the session again. */
export function withoutSession({ sessions }: Placing, course: string): Pick<Placing, 'sessions'> {
  return { sessions: apart(sessions, course) };
}

/** The planner places the course again. */
export function takenBack({ moves }: Placing, course: string): Pick<Placing, 'moves'> {
  return { moves: apart(moves, course) };
}
