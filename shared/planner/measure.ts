/** The objectives as numbers: what each course adds, and in which order the sums are compared. */
import type { Course } from '../model/catalogue-schema.ts';
import type { Objective, PlanRequest } from '../model/plan-request.ts';
import type { Limit, Measure } from './selection/selection-model.ts';

/** The standard counts six hours to a class day (`courseSheet.hoursPerELearningDay`). */
export const hoursPerClassDay = 6;

/** Hours and days are counted in tenths, so that sums stay whole numbers. */
const tenths = 10;

/** A study hour: an e-learning hour, or a class day counted as six hours. */
export function studyHours(course: Pick<Course, 'eLearningHours' | 'classDays'>): number {
  return (course.eLearningHours ?? 0) + hoursPerClassDay * (course.classDays ?? 0);
}

const inTenths = (value: number | null) => Math.round((value ?? 0) * tenths);

interface Amounts {
  readonly hours: number;
  readonly cost: number;
  readonly unknownCost: number;
}

function amounts(course: Course): Amounts {
  return {
    hours: inTenths(course.eLearningHours) + hoursPerClassDay * inTenths(course.classDays),
    cost: course.cost ?? 0,
    unknownCost: course.cost === null ? 1 : 0,
  };
}

/** Fixed tie-breaks: hours, courses, cost. A cost that is unknown weighs more than any that is known. */
function linearVector(objective: Exclude<Objective, 'finish'>, course: Course): number[] {
  const { hours, cost, unknownCost } = amounts(course);
  switch (objective) {
    case 'hours':
      return [hours, 1, unknownCost, cost];
    case 'courses':
      return [1, hours, unknownCost, cost];
    case 'cost':
      return [unknownCost, cost, hours, 1];
    case 'weighted':
      return [unknownCost, cost, hours, 1];
  }
}

function linearMeasure(objective: Exclude<Objective, 'finish'>, courses: readonly Course[]): Measure {
  const compared = 4;
  return {
    vectors: courses.map((course) => [...linearVector(objective, course), course.cost ?? 0]),
    key: (sums) => sums.slice(0, compared),
    linear: true,
    compared,
  };
}

/**
 * Levels follow one another, and within a level e-learning and classes run side by side: a level takes as many
 * months as the longer of the two. Vectors hold hours, one, then e-learning and class amounts by level, then cost.
 */
function finishMeasure(request: PlanRequest, courses: readonly Course[]): Measure {
  const levels = Math.max(1, ...courses.map(({ levels: [, to] }) => to));
  const hoursPerMonth = (request.hoursPerWeek * 52) / 12;
  const vectors = courses.map((course) => {
    const vector = new Array<number>(3 + 2 * levels).fill(0);
    vector[0] = amounts(course).hours;
    vector[1] = 1;
    const at = 2 + 2 * (course.levels[1] - 1);
    vector[at] = inTenths(course.eLearningHours);
    vector[at + 1] = inTenths(course.classDays);
    vector[vector.length - 1] = course.cost ?? 0;
    return vector;
  });
  const months = (sums: readonly number[]) => {
    let total = 0;
    for (let at = 2; at < 2 + 2 * levels; at += 2) {
      total += Math.max(
        (sums[at] ?? 0) / tenths / hoursPerMonth,
        (sums[at + 1] ?? 0) / tenths / request.classDaysPerMonth,
      );
    }
    return Math.round(total * 1e6) / 1e6;
  };
  return { vectors, key: (sums) => [months(sums), sums[0] ?? 0, sums[1] ?? 0], linear: false, compared: 0 };
}

/** The measure of an objective over courses; the last component of every vector is the known cost. */
export function measureOf(request: PlanRequest, courses: readonly Course[]): Measure {
  return request.objective === 'finish' ? finishMeasure(request, courses) : linearMeasure(request.objective, courses);
}

/** The budget as a limit on known costs; a cost that is unknown cannot be held against it. */
export function budgetLimit(request: PlanRequest, measure: Measure): Limit | null {
  if (request.budget === null) return null;
  return { component: (measure.vectors[0]?.length ?? 1) - 1, most: request.budget };
}

/** A proven bound of the key's first number in the unit that a roadmap shows. */
export function boundInUnits(objective: Objective, bound: number): number {
  return objective === 'hours' ? bound / tenths : bound;
}
