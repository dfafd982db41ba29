/** The planner: a question in, a roadmap out. Pure but for the selector it is given. */
import { attainmentParts } from '../model/attainment.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Conflict, DeadlineCheck, Roadmap, RoadmapTotals } from '../model/roadmap.ts';
import { type Answer, answerInTime } from './answer.ts';
import { conflictingChoices } from './conflicts.ts';
import { checkOrder } from './course-order.ts';
import type { Dated } from './dated.ts';
import { deadlineCheck } from './deadline.ts';
import { takeableCourses, uncoveredAttainments } from './feasibility.ts';
import { boundInUnits, weightedPoints } from './measure.ts';
import { allMilestones } from './milestones.ts';
import type { Planner } from './planner.ts';
import { type Problem, setUpProblem, withKnownCourses } from './problem.ts';
import { scheduleProof, stagesOf, totalsOf } from './roadmap-parts.ts';
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

/** Sets of choices that clash, asked for only where something does not fit. */
async function conflictsOf(
  problem: Problem,
  { solved, schedule }: Dated,
  uncovered: number,
  deadline: DeadlineCheck | null,
  planner: Planner,
): Promise<readonly (readonly Conflict[])[]> {
  const { locked, sessions } = problem.request;
  const takesAllLocks = locked.every((id) => problem.completed.has(id) || problem.locked.includes(id));
  const joinsSessions = sessions.every(({ course, session }) => {
    const booking = schedule.bookings.get(course);
    return booking === undefined || booking.session?.id === session;
  });
  const fits = uncovered === 0 && solved.withinBudget && takesAllLocks && joinsSessions && deadline?.met !== false;
  return fits ? [] : conflictingChoices(problem, planner);
}

/**
 * Plans a roadmap. The same question gives the same roadmap, whatever the order of the catalogue's rows.
 * Where no roadmap meets the choices, the status is `infeasible` and what can be covered is planned all the same.
 * @throws RefusalError where the question names what does not exist or asks for what cannot be.
 */
export async function planRoadmap(asked: PlanRequest, planner: Planner): Promise<Roadmap> {
  validateRequest(asked, planner.standard, planner.catalogue);
  const request = withKnownCourses(asked, planner.catalogue);
  const problem = setUpProblem(request, planner.standard, planner.catalogue);
  checkOrder(problem);
  const takeable = takeableCourses(problem);
  const uncovered = uncoveredAttainments(problem, takeable);
  const reachable = { ...problem, locked: problem.locked.filter((id) => takeable.has(id)) };
  const found = await answerInTime(reachable, takeable, planner);
  const { dated } = found;
  const totals = totalsOf(dated, request);
  const deadline = await deadlineCheck(dated, planner);
  const [conflicts = [], ...otherConflicts] = await conflictsOf(reachable, dated, uncovered.length, deadline, planner);
  const fits = uncovered.length === 0 && conflicts.length === 0 && dated.solved.withinBudget && deadline?.met !== false;
  return {
    specialty: request.specialty,
    also: request.also,
    origin: request.origin,
    from: request.from,
    to: request.to,
    edition: planner.standard.standard.editions?.after ?? '',
    objective: request.objective,
    start: request.start,
    status: fits ? (found.proven ? 'optimal' : 'feasible') : 'infeasible',
    bound: fits ? boundOf(found, totals) : null,
    totals,
    stages: stagesOf(dated, planner.calendar.without(request.daysOff)),
    uncovered: uncovered.map(attainmentParts),
    conflicts,
    otherConflicts,
    schedule: scheduleProof(dated),
    deadline,
    carriedOver: problem.carriedOver.map(attainmentParts),
    milestones: allMilestones(planner.standard, request),
  };
}
