/** What a person's own planner holds to when it dates a path: study before classes, levels one after another, class days a month. */
import type { PlanRequest } from '../../model/plan-request.ts';
import type { PathCourse, PlannedPath } from '../planned-path.ts';

/** A course of a path as its dates depend on it. */
export interface PacedCourse {
  readonly id: string;
  readonly level: number;
  /** E-learning hours, which come before the class. */
  readonly hours: number;
  /** Courses of the path that must end before it begins. */
  readonly after: readonly string[];
  /** Class days that are not planned here, such as those of a session of the catalogue; none where it needs a seat or has none. */
  readonly dates: readonly string[];
}

export interface PersonPace {
  /** The first day of the path; the allowance of class days begins with its month. */
  readonly start: string;
  readonly hoursPerWeek: number;
  readonly classDaysPerMonth: number;
  /** Every course of the path that takes time, in its order. */
  readonly courses: readonly PacedCourse[];
}

const takesTime = ({ eLearningHours, classDays }: PathCourse) => eLearningHours > 0 || classDays > 0;

/** A path in which each course also names those that stand right before it in the order that was asked for. */
export function inAskedOrder(path: PlannedPath, order: readonly string[]): PlannedPath {
  if (order.length < 2) return path;
  const byId = new Map(path.courses.map((course) => [course.id, course]));
  const before = new Map<string, readonly string[]>();
  let last: readonly string[] = [];
  for (const id of new Set(order)) {
    const course = byId.get(id);
    if (!course) continue;
    before.set(id, last);
    // Without hours and days a course accompanies its level: what follows waits for the one before, too.
    last = takesTime(course) ? [id] : [...last, id];
  }
  const courses = path.courses.map((course) => {
    const more = (before.get(course.id) ?? []).filter((id) => !course.after.includes(id));
    return more.length === 0 ? course : { ...course, after: [...course.after, ...more] };
  });
  return { ...path, courses };
}

/**
 * The pace at which a path was planned.
 * @param planned classes for which seats are planned, or kept: their own days do not count.
 */
export function paceOf(
  path: PlannedPath,
  { hoursPerWeek, classDaysPerMonth }: Pick<PlanRequest, 'hoursPerWeek' | 'classDaysPerMonth'>,
  planned: (course: PathCourse) => boolean,
): PersonPace {
  return {
    start: path.start,
    hoursPerWeek,
    classDaysPerMonth,
    courses: path.courses.filter(takesTime).map((course) => ({
      id: course.id,
      level: course.level,
      hours: course.eLearningHours,
      after: course.after,
      dates: planned(course) ? [] : course.classDates,
    })),
  };
}
