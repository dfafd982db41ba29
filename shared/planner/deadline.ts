/** A deadline: the best roadmap that meets it, and where none does, what would meet it. */
import { dayNumber, formatPlainDate } from '../model/plain-date.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { DeadlineCheck, DeadlineRemedy } from '../model/roadmap.ts';
import { type Dated, datedFor, dateSelection, lastDay } from './dated.ts';
import { finishFloorOf, finishUnder, pacesInTime } from './deadline-pace.ts';
import { solveEarliest } from './earliest.ts';
import { takeableCourses } from './feasibility.ts';
import { foundation } from './foundation.ts';
import type { Planner } from './planner.ts';
import { type Problem, setUpProblem } from './problem.ts';
import { datesKey } from './question-key.ts';
import { selectBest } from './selection/select-best.ts';
import { poseSelection } from './selection-of-problem.ts';
import { type Solved, solvedFor } from './solve.ts';

/** So many selections, the best first, are dated in search of one that ends in time. */
const mostTried = 12;

/** The best selections for a question, so much searching each. */
const limits = { nodes: 2_000, work: 10_000_000 };

/** Where nothing is to be done, nothing is late. */
export function isLate(dated: Dated, deadline: string | null): boolean {
  return deadline !== null && dated.schedule.bookings.size > 0 && lastDay(dated) > dayNumber(deadline);
}

/** A roadmap that ends in time, and whether none that does is worth more. */
export interface InTime {
  readonly dated: Dated;
  readonly proven: boolean;
}

/** The best selections by the objective, the best first, of courses that can be taken one after another. */
function bestOf(problem: Problem, takeable: ReadonlySet<string>, { stop }: Planner): readonly Solved[] {
  const posed = poseSelection(problem, true, takeable);
  const best = selectBest(posed.model, mostTried, { ...limits, stop });
  return best.flatMap(({ chosen, status, bound }): Solved | readonly [] => {
    const ids = new Set(chosen.map((column) => posed.ids[column] ?? ''));
    const { before, rests, unfounded } = foundation(ids, problem);
    if (unfounded.length > 0) return [];
    const proven = status === 'optimal';
    return { chosen: { problem, ids, takeable }, before, rests, proven, bound, withinBudget: true };
  });
}

/** The best selection by the objective that ends in time; null where none of the first ones does. */
export function bestInTime(problem: Problem, takeable: ReadonlySet<string>, planner: Planner): InTime | null {
  const { work, request } = problem;
  const best = work.once(`best ${request.objective}`, () => bestOf(problem, takeable, planner));
  const dates = datesKey(request);
  const deadline = dayNumber(request.deadline ?? '9999-12-31');
  const dated = (solved: Solved, at: number) => {
    const name = `best ${request.objective} ${at} ${dates}`;
    const shared = work.once(name, () => dateSelection(solvedFor(problem, solved), planner));
    return datedFor(problem, shared);
  };
  // Most are ruled out by the floor alone; they are dated only where it must be said how sure the answer is.
  const inTime = best.findIndex((solved, at) => {
    if (finishFloorOf(solvedFor(problem, solved), planner) > deadline) return false;
    return !isLate(dated(solved, at), request.deadline);
  });
  const found = best[inTime];
  if (!found) return null;
  // Another order of the courses of one before it might still have ended in time.
  const certain = best
    .slice(0, inTime)
    .every((solved, at) => solved.proven && (dated(solved, at).schedule.earliest ?? 0) > deadline);
  return { dated: dated(found, inTime), proven: found.proven && certain };
}

/** A pace at which the same courses end in time. */
function paceRemedies(dated: Dated, planner: Planner): readonly DeadlineRemedy[] {
  return pacesInTime(dated, planner).map((pace) => ({
    kind: 'pace',
    ...pace,
    finish: formatPlainDate(finishUnder(dated, planner, pace) ?? lastDay(dated)),
  }));
}

/** A start that is more than so many days earlier is no remedy: it has most likely passed. */
const mostDaysEarlier = 366;

/** An earlier start from which the same courses end in time. */
function startRemedy(dated: Dated, planner: Planner): readonly DeadlineRemedy[] {
  const { request } = dated.solved.chosen.problem;
  const late = lastDay(dated) - dayNumber(request.deadline ?? request.start);
  if (late > mostDaysEarlier) return [];
  const start = formatPlainDate(dayNumber(request.start) - late);
  const finish = finishUnder(dated, planner, { start });
  if (finish === null || finish > dayNumber(request.deadline ?? request.start)) return [];
  return [{ kind: 'start', start, finish: formatPlainDate(finish) }];
}

/** The class that ends last in an announced session: an earlier session would help. */
function sessionRemedies(dated: Dated, planner: Planner): readonly DeadlineRemedy[] {
  const { request } = dated.solved.chosen.problem;
  const deadline = dayNumber(request.deadline ?? request.start);
  return [...dated.schedule.bookings].flatMap(([course, { end, session, assumed }]): readonly DeadlineRemedy[] => {
    if (end <= deadline || (!session && !assumed)) return [];
    const sessions = planner.sessions.filter((each) => each.course !== course);
    const finish = finishUnder(dated, { ...planner, sessions }, {});
    if (finish === null || finish > deadline) return [];
    return [{ kind: 'session', course, by: request.deadline ?? '', finish: formatPlainDate(finish) }];
  });
}

/** What the fastest roadmap would be with some of the question's choices taken back. */
async function withoutChoice(
  kind: 'methods' | 'days-off' | 'moves',
  change: Partial<PlanRequest>,
  problem: Problem,
  planner: Planner,
): Promise<readonly DeadlineRemedy[]> {
  const changed = setUpProblem({ ...problem.request, ...change }, problem.standard, problem.catalogue);
  const { dated } = await solveEarliest(changed, takeableCourses(changed), planner);
  return isLate(dated, problem.request.deadline) ? [] : [{ kind, finish: formatPlainDate(lastDay(dated)) }];
}

/** Everything that alone would let a late roadmap end in time. @param fastest the roadmap that finishes first. */
export async function deadlineRemedies(fastest: Dated, planner: Planner): Promise<readonly DeadlineRemedy[]> {
  const { problem } = fastest.solved.chosen;
  const { methods, daysOff, moves } = problem.request;
  return [
    ...paceRemedies(fastest, planner),
    ...(methods === null ? [] : await withoutChoice('methods', { methods: null }, problem, planner)),
    ...(daysOff.length === 0 ? [] : await withoutChoice('days-off', { daysOff: [] }, problem, planner)),
    ...(moves.length === 0 ? [] : await withoutChoice('moves', { moves: [] }, problem, planner)),
    ...sessionRemedies(fastest, planner),
    ...startRemedy(fastest, planner),
    { kind: 'deadline', deadline: formatPlainDate(lastDay(fastest)), finish: formatPlainDate(lastDay(fastest)) },
  ];
}

/** The deadline of a roadmap and whether it is met; null where there is none. */
export function deadlineOf(dated: Dated, restHolds: boolean): Omit<DeadlineCheck, 'remedies'> | null {
  const { deadline } = dated.solved.chosen.problem.request;
  return deadline === null ? null : { date: deadline, met: !isLate(dated, deadline), restHolds };
}
