/** A selection with its order and dates. */
import type { Course } from '../model/catalogue-schema.ts';
import { type DayNumber, dayNumber } from '../model/plain-date.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import { dateCourses } from './memo-schedules.ts';
import { orderCourses } from './order.ts';
import type { Planner } from './planner.ts';
import type { Problem } from './problem.ts';
import type { Schedule } from './schedule/schedule-courses.ts';
import { heed } from './selection/stop.ts';
import { coursesOf, type Solved, solvedFor } from './solve.ts';

export interface Dated {
  readonly solved: Solved;
  readonly ordered: readonly Course[];
  readonly schedule: Schedule;
}

/** Orders by the places of the courses that are ordered. */
const orders = new WeakMap<Solved['before'], readonly Course[]>();

/** The courses of a selection in their order; a selection is dated many times. */
function orderOf({ chosen, before }: Solved, { standard, catalogue }: Planner): readonly Course[] {
  const ordered = orders.get(before) ?? orderCourses(coursesOf(chosen), before, standard, catalogue);
  orders.set(before, ordered);
  return ordered;
}

/** What was dated for a problem, for one that differs in its deadline only. */
export function datedFor(problem: Problem, dated: Dated): Dated {
  return { ...dated, solved: solvedFor(problem, dated.solved) };
}

/** Orders and dates the courses of a selection. @param request whose pace and wishes count. */
export function dateSelection(
  solved: Solved,
  planner: Planner,
  request: PlanRequest = solved.chosen.problem.request,
): Dated {
  heed(planner.stop);
  const ordered = orderOf(solved, planner);
  const date = planner.date ?? dateCourses;
  return { solved, ordered, schedule: date(ordered, solved.before, request, planner) };
}

/** The last day of all; the day before the start where nothing is to be done. */
export function lastDay({ schedule }: Dated): DayNumber {
  let last = schedule.start - 1;
  for (const { end } of schedule.bookings.values()) last = Math.max(last, end);
  return last;
}

/** Days from the asked start to the finish, both included; 0 where nothing is to be done. */
export function daysTaken(dated: Dated): number {
  if (dated.schedule.bookings.size === 0) return 0;
  return Math.max(0, lastDay(dated) - dayNumber(dated.solved.chosen.problem.request.start) + 1);
}
