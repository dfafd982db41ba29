/** The next best selections of courses for a question. */
import type { PlanRequest } from '../model/plan-request.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { foundation } from './foundation.ts';
import { planRoadmap } from './plan-roadmap.ts';
import type { Planner } from './planner.ts';
import { type Problem, setUpProblem, withKnownCourses } from './problem.ts';
import { type RoadmapDifference, roadmapDifference } from './roadmap-difference.ts';
import { supportRows } from './select-founded.ts';
import { type Found, selectBest } from './selection/select-best.ts';
import { defaultLimits, type EffortLimits } from './selection/selection-effort.ts';
import type { Row } from './selection/selection-model.ts';
import { type PosedSelection, poseSelection } from './selection-of-problem.ts';

/** Another selection that brings all that is required, and what it changes. */
export interface Alternative {
  /** The change of the question that takes it. */
  readonly change: Pick<PlanRequest, 'locked' | 'excluded'>;
  readonly difference: RoadmapDifference;
}

type Courses = ReadonlySet<string>;

/** So often a change is made stricter before an alternative is given up. */
const mostRounds = 5;

/** So many selections more are dated where dates decide which of them count, or which comes first. */
const moreToDate = 8;

const lacking = (ids: Courses, from: Courses) => [...ids].filter((id) => !from.has(id)).sort();
const equal = (a: Courses, b: Courses) => a.size === b.size && [...a].every((id) => b.has(id));

function coursesOf({ stages }: Roadmap): Courses {
  return new Set(stages.flatMap(({ courses }) => courses.map(({ id }) => id)));
}

/** What must hold besides where a selection's courses only hold each other up; empty where they do not. */
function rowsAgainst(courses: Courses, columns: ReadonlyMap<string, number>, problem: Problem): readonly Row[] {
  return foundation(courses, problem).unfounded.length === 0 ? [] : supportRows(courses, columns, problem);
}

/** The best selections whose courses can really be taken one after another, the best first. */
function bestFounded(
  { model, ids }: PosedSelection,
  problem: Problem,
  count: number,
  limits: EffortLimits,
): readonly Courses[] {
  const columns = new Map(ids.map((id, column) => [id, column]));
  const rows = [...model.rows];
  const coursesIn = ({ chosen }: Found): Courses => new Set(chosen.map((column) => ids[column] ?? ''));
  for (;;) {
    const found = selectBest({ ...model, rows }, count, limits).map(coursesIn);
    const more = found.flatMap((courses) => rowsAgainst(courses, columns, problem));
    if (more.length === 0) return found;
    rows.push(...more);
  }
}

/**
 * The change of a question that gives exactly some courses: what comes in is locked and what goes is excluded, and
 * where others are chosen all the same, these too. Null where no such change is found.
 */
async function alternativeOf(
  request: PlanRequest,
  wanted: Courses,
  before: Roadmap,
  planner: Planner,
): Promise<Alternative | null> {
  let { locked, excluded } = request;
  let now = coursesOf(before);
  for (let round = 0; round < mostRounds; round += 1) {
    locked = [...new Set([...locked, ...lacking(wanted, now)])];
    excluded = [...new Set([...excluded, ...lacking(now, wanted)])];
    const change = { locked, excluded };
    const after = await planRoadmap({ ...request, ...change }, planner);
    if (after.status === 'infeasible') return null;
    now = coursesOf(after);
    if (equal(now, wanted)) return { change, difference: roadmapDifference(before, after) };
  }
  return null;
}

/** How many selections are looked at. */
function candidates({ objective, deadline }: PlanRequest, count: number): number {
  return count + 1 + (objective === 'finish' || deadline !== null ? moreToDate : 0);
}

const days = ({ difference }: Alternative) => difference.finishDays ?? 0;

/**
 * Up to `count` other selections for a question, the best first; none holds all courses of a better one. The earliest
 * finish is looked for among those of the fewest study hours. Empty where the question has no roadmap.
 * @throws RefusalError as `planRoadmap` does.
 */
export async function alternatives(
  asked: PlanRequest,
  count: number,
  planner: Planner,
  limits: EffortLimits = defaultLimits,
): Promise<readonly Alternative[]> {
  const before = await planRoadmap(asked, planner);
  if (before.status === 'infeasible') return [];
  const request = withKnownCourses(asked, planner.catalogue);
  const problem = setUpProblem(request, planner.standard, planner.catalogue);
  const own = coursesOf(before);
  const byFinish = request.objective === 'finish';
  const result: Alternative[] = [];
  for (const courses of bestFounded(poseSelection(problem), problem, candidates(request, count), limits)) {
    if (equal(courses, own)) continue;
    const alternative = await alternativeOf(request, courses, before, planner);
    if (alternative) result.push(alternative);
    if (result.length === count && !byFinish) break;
  }
  return byFinish ? result.sort((a, b) => days(a) - days(b)).slice(0, count) : result;
}
