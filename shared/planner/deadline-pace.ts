/** How much faster one would have to study: the least pace at which the same courses end by the deadline. */
import { RefusalError } from '../contract/error.ts';
import type { Course } from '../model/catalogue-schema.ts';
import { type DayNumber, dayNumber } from '../model/plain-date.ts';
import { type PlanRequest, paceLimits } from '../model/plan-request.ts';
import { type Dated, dateSelection, lastDay } from './dated.ts';
import { finishMeasure } from './finish-floor.ts';
import type { Planner } from './planner.ts';
import { sumVectors } from './selection/selection-model.ts';
import { coursesOf, type Solved } from './solve.ts';

export type Pace = Pick<PlanRequest, 'hoursPerWeek' | 'classDaysPerMonth'>;

/** Paces are offered in halves, as the screen asks for them. */
const stepsPerUnit = 2;

/** The finish of the same courses under another pace or start; null where it passes the end of the calendar. */
export function finishUnder(dated: Dated, planner: Planner, change: Partial<PlanRequest>): DayNumber | null {
  try {
    return lastDay(dateSelection(dated.solved, planner, { ...dated.solved.chosen.problem.request, ...change }));
  } catch (error) {
    if (error instanceof RefusalError && error.code === 'beyond-calendar') return null;
    throw error;
  }
}

/** A day before which the same courses cannot end at a pace; found without dating them. */
function floorUnder({ ordered, solved }: Dated, planner: Planner, pace: Pace): DayNumber {
  return floorOf(ordered, { ...solved.chosen.problem.request, ...pace }, planner);
}

/** A day before which the courses of a selection cannot end. */
export function finishFloorOf(solved: Solved, planner: Planner): DayNumber {
  return floorOf(coursesOf(solved.chosen), solved.chosen.problem.request, planner);
}

function floorOf(ordered: readonly Course[], request: PlanRequest, planner: Planner): DayNumber {
  const calendar = planner.calendar.without(request.daysOff);
  const measure = finishMeasure(request, ordered, calendar, planner.sessions);
  const floor = measure.key(sumVectors(measure, ordered.keys()))[0] ?? 0;
  return dayNumber(request.start) + floor - 1;
}

/**
 * The least number of steps from `low` on, itself left out, up to `high` that meets; null where `high` does not. What
 * meets is taken to go on meeting at every greater number.
 */
function leastStep(low: number, high: number, meets: (step: number) => boolean): number | null {
  if (high <= low || !meets(high)) return null;
  let below = low;
  let above = high;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (meets(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** The least of one part of the pace that suffices, the other held; null where even the most does not. */
function leastOf(part: keyof Pace, pace: Pace, dated: Dated, planner: Planner, deadline: DayNumber): number | null {
  const at = (step: number): Pace => ({ ...pace, [part]: step / stepsPerUnit });
  const most = paceLimits[part].max * stepsPerUnit;
  const now = Math.floor(pace[part] * stepsPerUnit);
  // Most paces are ruled out by the floor alone; those that it allows are dated, the least first and then by halving.
  const first = leastStep(now, most, (step) => floorUnder(dated, planner, at(step)) <= deadline);
  if (first === null) return null;
  const meets = (step: number) => (finishUnder(dated, planner, at(step)) ?? Number.POSITIVE_INFINITY) <= deadline;
  if (meets(first)) return first / stepsPerUnit;
  const least = leastStep(first, Math.min(most, 2 * first), meets) ?? leastStep(2 * first, most, meets);
  return least === null ? null : least / stepsPerUnit;
}

/** More hours alone, more class days alone, or where neither suffices, the least of both together. */
export function pacesInTime(dated: Dated, planner: Planner): readonly Pace[] {
  const { request } = dated.solved.chosen.problem;
  const { hoursPerWeek, classDaysPerMonth } = request;
  const deadline = dayNumber(request.deadline ?? request.start);
  const paces: Pace[] = [];
  const now: Pace = { hoursPerWeek, classDaysPerMonth };
  const hours = leastOf('hoursPerWeek', now, dated, planner, deadline);
  if (hours !== null) paces.push({ ...now, hoursPerWeek: hours });
  const days = leastOf('classDaysPerMonth', now, dated, planner, deadline);
  if (days !== null) paces.push({ ...now, classDaysPerMonth: days });
  if (paces.length > 0) return paces;
  const most = { ...now, hoursPerWeek: paceLimits.hoursPerWeek.max };
  const least = leastOf('classDaysPerMonth', most, dated, planner, deadline);
  if (least === null) return [];
  const both = leastOf('hoursPerWeek', { ...now, classDaysPerMonth: least }, dated, planner, deadline);
  return both === null ? [] : [{ hoursPerWeek: both, classDaysPerMonth: least }];
}
