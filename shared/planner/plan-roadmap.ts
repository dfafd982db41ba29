/** The planner: a question in, a roadmap out. Pure but for the selector it is given. */
import type { Session } from '../catalogue/own-catalogue.ts';
import { attainmentParts } from '../model/attainment.ts';
import type { Course } from '../model/catalogue-schema.ts';
import { dayNumber, formatPlainDate } from '../model/plain-date.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Conflict, Roadmap, RoadmapCourse, RoadmapStage, RoadmapTotals } from '../model/roadmap.ts';
import type { StandardIndex } from '../model/standard-index.ts';
import type { Calendar } from './calendar.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import { conflictingChoices } from './conflicts.ts';
import { type Chosen, explain, prerequisiteTree } from './explain.ts';
import { takeableCourses, uncoveredAttainments } from './feasibility.ts';
import { earliestFinish } from './finish-bound.ts';
import { boundInUnits, studyHours } from './measure.ts';
import { milestones } from './milestones.ts';
import { orderCourses } from './order.ts';
import { type Problem, setUpProblem, withKnownCourses } from './problem.ts';
import { type Schedule, scheduleCourses } from './schedule.ts';
import { selectFounded } from './select-founded.ts';
import type { Selection, Selector } from './selection/selection-model.ts';
import { poseSelection } from './selection-of-problem.ts';
import { stageLevels } from './stage-levels.ts';
import { validateRequest } from './validate-request.ts';

/** What the planner plans with. */
export interface Planner {
  readonly standard: StandardIndex;
  readonly catalogue: CatalogueIndex;
  readonly calendar: Calendar;
  /** Announced sessions of the catalogue's courses. */
  readonly sessions: readonly Session[];
  readonly select: Selector;
}

interface Solved {
  readonly chosen: Chosen;
  /** For each course, the selected ones that must come before it. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly selection: Extract<Selection, { readonly chosen: readonly number[] }>;
  readonly withinBudget: boolean;
}

/** Selects courses; where the budget forbids every selection, without it, so that there is a roadmap to show. */
async function solve(problem: Problem, takeable: ReadonlySet<string>, select: Selector): Promise<Solved> {
  for (const withBudget of [true, false]) {
    const posed = poseSelection(problem, withBudget, takeable);
    const { selection, founded } = await selectFounded(posed, problem, select);
    if (selection.status === 'infeasible' || founded === null) continue;
    const ids = new Set(selection.chosen.map((column) => posed.ids[column] ?? ''));
    return { chosen: { problem, ids, takeable }, before: founded.before, selection, withinBudget: withBudget };
  }
  throw new Error('a selection of takeable courses cannot be infeasible');
}

function totals(courses: readonly Course[], schedule: Schedule): RoadmapTotals {
  const sum = (value: (course: Course) => number) =>
    Math.round(courses.reduce((total, course) => total + value(course), 0) * 100) / 100;
  const unknownCosts = courses.filter(({ cost }) => cost === null).length;
  const knownCost = sum(({ cost }) => cost ?? 0);
  const ends = courses.flatMap(({ id }) => schedule.get(id)?.end ?? []);
  return {
    courses: courses.length,
    eLearningHours: sum(({ eLearningHours }) => eLearningHours ?? 0),
    classDays: sum(({ classDays }) => classDays ?? 0),
    studyHours: sum(studyHours),
    cost: unknownCosts > 0 ? null : knownCost,
    knownCost,
    unknownCosts,
    estimatedCosts: 0,
    finish: ends.length > 0 ? formatPlainDate(Math.max(...ends)) : null,
  };
}

function roadmapCourse(
  course: Course,
  chosen: Chosen,
  schedule: Schedule,
  because: RoadmapCourse['because'],
): RoadmapCourse {
  const booking = schedule.get(course.id);
  if (!booking) throw new Error(`no date for ${course.id}`);
  const { id, title, group, kind, levels, methods, eLearningHours, classDays, cost, source, revision } = course;
  return {
    id,
    title,
    group,
    area: chosen.problem.catalogue.groups.get(group)?.area ?? '',
    kind,
    levels,
    methods,
    eLearningHours,
    classDays,
    cost,
    costEstimated: false,
    start: formatPlainDate(booking.start),
    end: formatPlainDate(booking.end),
    classDates: booking.classDays.map(formatPlainDate),
    session: null,
    prerequisites: prerequisiteTree(course, chosen),
    teaches: course.teaches.map(attainmentParts),
    because,
    source,
    revision,
  };
}

function stagesOf(courses: readonly RoadmapCourse[], before: Solved['before']): readonly RoadmapStage[] {
  const stages = stageLevels(courses, before);
  const levels = [...new Set(stages.values())].sort((a, b) => a - b);
  return levels.map((level) => ({ level, courses: courses.filter(({ id }) => stages.get(id) === level) }));
}

/** Contradicting locks and exclusions that the choices alone explain, or none where everything fits. */
async function conflictsOf(
  problem: Problem,
  uncovered: number,
  withinBudget: boolean,
  select: Selector,
): Promise<readonly Conflict[]> {
  const takesAllLocks = problem.request.locked.every((id) => problem.completed.has(id) || problem.locked.includes(id));
  return uncovered === 0 && withinBudget && takesAllLocks ? [] : conflictingChoices(problem, select);
}

/** A proven lower bound of the objective in the roadmap's unit, and whether the roadmap reaches it. */
function proof(
  solved: Solved,
  sums: RoadmapTotals,
  planner: Planner,
): { readonly bound: number; readonly proven: boolean } {
  const { request } = solved.chosen.problem;
  const proven = solved.selection.status === 'optimal';
  switch (request.objective) {
    case 'hours':
      return { bound: proven ? sums.studyHours : boundInUnits('hours', solved.selection.bound), proven };
    case 'courses':
      return { bound: proven ? sums.courses : solved.selection.bound, proven };
    case 'cost':
    case 'weighted':
      return { bound: proven ? sums.knownCost : 0, proven };
    case 'finish': {
      const earliest = earliestFinish(solved.chosen, planner.calendar);
      const days = earliest - dayNumber(request.start) + 1;
      return { bound: Math.max(0, days), proven: sums.finish === null || formatPlainDate(earliest) === sums.finish };
    }
  }
}

/** A selection with its order and dates. */
interface Dated {
  readonly solved: Solved;
  readonly ordered: readonly Course[];
  readonly schedule: Schedule;
}

function date(solved: Solved, planner: Planner): Dated {
  const { request } = solved.chosen.problem;
  const courses = [...solved.chosen.ids].flatMap((id) => planner.catalogue.courses.get(id) ?? []);
  const ordered = orderCourses(courses, solved.before, planner.standard, planner.catalogue);
  return { solved, ordered, schedule: scheduleCourses(ordered, solved.before, request, planner.calendar) };
}

function lastDay({ schedule }: Dated): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...[...schedule.values()].map(({ end }) => end));
}

/**
 * The finish depends on the calendar, which selection sees only roughly: the selections that are best for the
 * finish, for hours and for the number of courses are all dated, and the earliest is taken.
 */
async function solveAndDate(problem: Problem, takeable: ReadonlySet<string>, planner: Planner): Promise<Dated> {
  const first = date(await solve(problem, takeable, planner.select), planner);
  if (problem.request.objective !== 'finish') return first;
  let best = first;
  for (const objective of ['hours', 'courses'] as const) {
    const rough = await solve({ ...problem, request: { ...problem.request, objective } }, takeable, planner.select);
    const other = date({ ...rough, chosen: { ...rough.chosen, problem } }, planner);
    if (lastDay(other) < lastDay(best)) best = other;
  }
  return best;
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
  const takeable = takeableCourses(problem);
  const uncovered = uncoveredAttainments(problem, takeable);
  const reachable = { ...problem, locked: problem.locked.filter((id) => takeable.has(id)) };
  const { solved, ordered, schedule } = await solveAndDate(reachable, takeable, planner);
  const conflicts = await conflictsOf(reachable, uncovered.length, solved.withinBudget, planner.select);
  const because = explain(solved.chosen, solved.before);
  const sums = totals(ordered, schedule);
  const impossible = uncovered.length > 0 || conflicts.length > 0 || !solved.withinBudget;
  const { bound, proven } = proof(solved, sums, planner);
  return {
    specialty: request.specialty,
    also: request.also,
    origin: request.origin,
    from: request.from,
    to: request.to,
    edition: planner.standard.standard.editions?.after ?? '',
    objective: request.objective,
    start: request.start,
    status: impossible ? 'infeasible' : proven ? 'optimal' : 'feasible',
    bound: impossible ? null : bound,
    totals: sums,
    stages: stagesOf(
      ordered.map((course) => {
        const reason = because.get(course.id);
        if (!reason) throw new Error(`no reason for ${course.id}`);
        return roadmapCourse(course, solved.chosen, schedule, reason);
      }),
      solved.before,
    ),
    uncovered: uncovered.map(attainmentParts),
    conflicts,
    otherConflicts: [],
    schedule: { status: 'feasible', earliest: null },
    deadline: null,
    carriedOver: [],
    milestones: milestones(planner.standard, request.specialty, request.from, request.to),
  };
}
