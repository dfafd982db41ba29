/** The planner: a question in, a roadmap out. Pure but for the selector it is given. */
import { type PlannedPath, pathOf } from '../curriculum/planned-path.ts';
import { type Attainment, attainmentParts } from '../model/attainment.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Conflict, DeadlineCheck, Roadmap, RoadmapTotals } from '../model/roadmap.ts';
import { type Answer, answerInTime } from './answer.ts';
import { conflictingChoices, type Wish } from './conflicts.ts';
import { checkOrder } from './course-order.ts';
import type { Dated } from './dated.ts';
import { deadlineOf, deadlineRemedies } from './deadline.ts';
import { takeableCourses, uncoveredAttainments } from './feasibility.ts';
import { boundInUnits, weightedPoints } from './measure.ts';
import { memoDating } from './memo-schedules.ts';
import { allMilestones } from './milestones.ts';
import type { Planner } from './planner.ts';
import { type Problem, setUpProblem, withKnownCourses } from './problem.ts';
import { plainStages, scheduleProof, stagesOf, totalsOf } from './roadmap-parts.ts';
import { coursesOf } from './solve.ts';
import { validateRequest } from './validate-request.ts';

export type { Planner } from './planner.ts';

/** A proven lower bound of the objective in the roadmap's unit. */
function boundOf({ dated, proven, bound }: Answer, totals: RoadmapTotals): number {
  const { problem, takeable } = dated.solved.chosen;
  const { request } = problem;
  if (request.objective === 'finish') return bound;
  if (!proven) {
    const courses = coursesOf({ problem, takeable, ids: takeable });
    return boundInUnits(request, courses, bound);
  }
  switch (request.objective) {
    case 'hours':
      return totals.studyHours;
    case 'courses':
      return totals.courses;
    case 'cost':
      return totals.knownCost;
    case 'weighted':
      return weightedPoints(request.weights, totals);
  }
}

/** Whether a session that was chosen is the one that is joined. */
function joinsIn({ schedule }: Dated): (wish: Wish) => boolean {
  return ({ course, session }) => {
    const booking = schedule.bookings.get(course);
    return booking === undefined || booking.session?.id === session;
  };
}

/** Whether every choice of a question but its deadline is kept by a dated selection. */
function keepsChoices({ request, completed, locked }: Problem, dated: Dated): boolean {
  const takesAllLocks = request.locked.every((id) => completed.has(id) || locked.includes(id));
  return dated.solved.withinBudget && takesAllLocks && request.sessions.every(joinsIn(dated));
}

/** What a question comes to, before it is explained. */
export interface Settled {
  readonly problem: Problem;
  readonly found: Answer;
  readonly totals: RoadmapTotals;
  readonly deadline: Omit<DeadlineCheck, 'remedies'> | null;
  readonly uncovered: readonly Attainment[];
  /** Sets of choices that clash; null where all that can clash is the deadline, which is looked into only to explain it. */
  readonly conflicts: readonly (readonly Conflict[])[] | null;
  readonly status: Roadmap['status'];
}

/**
 * Sets a question up. @param alike a problem of a question that differs in dates only.
 * @throws RefusalError where the question names what does not exist or asks for what cannot be.
 */
export function problemOf(asked: PlanRequest, { standard, catalogue }: Planner, alike: Problem | null = null): Problem {
  validateRequest(asked, standard, catalogue);
  const request = withKnownCourses(asked, catalogue);
  if (alike) return { ...alike, request };
  const problem = setUpProblem(request, standard, catalogue);
  checkOrder(problem);
  return problem;
}

/** Selects and dates the courses of a question, and says whether they meet all choices. */
export async function settle(problem: Problem, planner: Planner): Promise<Settled> {
  const { work } = problem;
  const takeable = work.once('takeable', () => takeableCourses(problem));
  const uncovered = work.once('uncovered', () => uncoveredAttainments(problem, takeable));
  const reachable = { ...problem, locked: problem.locked.filter((id) => takeable.has(id)) };
  const found = await answerInTime(reachable, takeable, planner);
  const { dated, unhurried } = found;
  const covered = uncovered.length === 0;
  // Either answer shows that the choices can be kept where the date is given up.
  const keeps = keepsChoices(reachable, dated);
  const deadline = deadlineOf(dated, covered && (keeps || keepsChoices(reachable, unhurried)));
  const inTime = deadline?.met !== false;
  const holds = covered && keeps && inTime;
  const onlyLate = deadline !== null && !deadline.met && deadline.restHolds;
  const conflicts = holds ? [] : onlyLate ? null : await conflictingChoices(reachable, joinsIn(dated), planner);
  const fits = covered && conflicts?.length === 0 && dated.solved.withinBudget && inTime;
  const status = fits ? (found.proven ? 'optimal' : 'feasible') : 'infeasible';
  return { problem, found, totals: totalsOf(dated, problem.request), deadline, uncovered, conflicts, status };
}

/** The path of a settled question: the one of its roadmap, without working out what a path does not show. */
export function settledPath({ problem, found, ...settled }: Settled): PlannedPath {
  const { specialty, from, to, start } = problem.request;
  const { totals, deadline, status, uncovered } = settled;
  const [conflicts = []] = settled.conflicts ?? [];
  const stages = plainStages(found.dated);
  return pathOf({
    ...{ specialty, from, to, start, status, totals, deadline, stages, conflicts },
    uncovered: uncovered.map(attainmentParts),
  });
}

/** The roadmap of a settled question, explained. */
export async function settledRoadmap(settled: Settled, planner: Planner): Promise<Roadmap> {
  const { problem, found, totals, deadline, uncovered, status } = settled;
  const { dated } = found;
  const { request } = problem;
  const late = dated.solved.chosen.problem;
  const clashing = settled.conflicts ?? (await conflictingChoices(late, joinsIn(dated), planner));
  const [conflicts = [], ...otherConflicts] = clashing;
  return {
    specialty: request.specialty,
    also: request.also,
    origin: request.origin,
    from: request.from,
    to: request.to,
    edition: planner.standard.standard.editions?.after ?? '',
    objective: request.objective,
    start: request.start,
    status,
    bound: status === 'infeasible' ? null : boundOf(found, totals),
    totals,
    stages: stagesOf(dated, planner.calendar.without(request.daysOff)),
    uncovered: uncovered.map(attainmentParts),
    conflicts,
    otherConflicts,
    schedule: scheduleProof(dated),
    deadline: deadline && { ...deadline, remedies: deadline.met ? [] : await deadlineRemedies(dated, planner) },
    carriedOver: problem.carriedOver.map(attainmentParts),
    milestones: problem.work.once('milestones', () => allMilestones(planner.standard, request)),
  };
}

/**
 * Plans a roadmap. The same question gives the same roadmap, whatever the order of the catalogue's rows.
 * Where no roadmap meets the choices, the status is `infeasible` and what can be covered is planned all the same.
 * @throws RefusalError where the question names what does not exist or asks for what cannot be.
 */
export async function planRoadmap(asked: PlanRequest, planner: Planner): Promise<Roadmap> {
  // In search of an earlier finish the same courses come up again.
  const dating: Planner = { ...planner, date: memoDating() };
  return settledRoadmap(await settle(problemOf(asked, planner), dating), dating);
}
