/** The objectives as numbers: what each course adds, and in which order the sums are compared. */
import type { Course } from '../model/catalogue-schema.ts';
import type { PlanRequest, UsualPrices, Weights } from '../model/plan-request.ts';
import type { RoadmapTotals } from '../model/roadmap.ts';
import type { Limit, Measure } from './selection/selection-model.ts';

/** The standard counts six hours to a class day (`courseSheet.hoursPerELearningDay`). */
export const hoursPerClassDay = 6;

/** Hours and days are counted in tenths, so that sums stay whole numbers. */
export const tenths = 10;

/** A study hour: an e-learning hour, or a class day counted as six hours. */
export function studyHours(course: Pick<Course, 'eLearningHours' | 'classDays'>): number {
  return (course.eLearningHours ?? 0) + hoursPerClassDay * (course.classDays ?? 0);
}

const inTenths = (value: number | null) => Math.round((value ?? 0) * tenths);

/** What a course costs, in yen; null where it is unknown and nothing says by what to estimate it. */
export function costOf(
  { cost, eLearningHours, classDays }: Pick<Course, 'cost' | 'eLearningHours' | 'classDays'>,
  { perClassDay, perELearningHour }: UsualPrices,
): { readonly yen: number | null; readonly estimated: boolean } {
  if (cost !== null) return { yen: cost, estimated: false };
  const unknown =
    (classDays !== null && perClassDay === null) || (eLearningHours !== null && perELearningHour === null);
  if (unknown || (perClassDay === null && perELearningHour === null)) return { yen: null, estimated: false };
  return {
    yen: Math.round((classDays ?? 0) * (perClassDay ?? 0) + (eLearningHours ?? 0) * (perELearningHour ?? 0)),
    estimated: true,
  };
}

interface Amounts {
  readonly hours: number;
  readonly cost: number;
  readonly unknownCost: number;
}

/** The numbers of a course that objectives add up; hours in tenths. */
export function amounts(course: Course, prices: UsualPrices): Amounts {
  const { yen } = costOf(course, prices);
  return {
    hours: inTenths(course.eLearningHours) + hoursPerClassDay * inTenths(course.classDays),
    cost: yen ?? 0,
    unknownCost: yen === null ? 1 : 0,
  };
}

/** A point of `weighted` in whole numbers: tenths of hours, yen and courses all divide it. */
export const unitsPerPoint = 1_000;

/** Points times `unitsPerPoint` of hours (in tenths), yen and courses. */
function weightedUnits(weights: Weights, hours: number, cost: number, courses: number): number {
  return (
    weights.hours * hours * (unitsPerPoint / tenths) + weights.cost * cost + weights.courses * courses * unitsPerPoint
  );
}

/** Points of a whole roadmap. */
export function weightedPoints(
  weights: Weights,
  totals: Pick<RoadmapTotals, 'studyHours' | 'knownCost' | 'courses'>,
): number {
  const { studyHours, knownCost, courses } = totals;
  return weightedUnits(weights, Math.round(studyHours * tenths), knownCost, courses) / unitsPerPoint;
}

/** Fixed tie-breaks: hours, courses, cost. A cost that is unknown weighs more than any that is known. */
function linearVector({ objective, weights }: PlanRequest, { hours, cost, unknownCost }: Amounts): readonly number[] {
  switch (objective) {
    case 'hours':
    case 'finish':
      return [hours, 1, unknownCost, cost];
    case 'courses':
      return [1, hours, unknownCost, cost];
    case 'cost':
      return [unknownCost, cost, hours, 1];
    case 'weighted':
      return [weights.cost > 0 ? unknownCost : 0, weightedUnits(weights, hours, cost, 1), hours, 1, unknownCost, cost];
  }
}

/** Whether a cost that is unknown is what the objective looks at first. */
function asksCost({ objective, weights }: PlanRequest): boolean {
  return objective === 'cost' || (objective === 'weighted' && weights.cost > 0);
}

/** Whether the first number of the measure counts unknown costs: then no bound of the objective's value is known. */
function countsUnknown(request: PlanRequest, courses: readonly Course[]): boolean {
  return asksCost(request) && courses.some((course) => costOf(course, request.usualPrices).yen === null);
}

/**
 * The measure of an objective over courses; the last component of every vector is the known cost. The earliest finish
 * is no sum over courses (`finishMeasure`); as a sum it is approached by hours.
 */
export function measureOf(request: PlanRequest, courses: readonly Course[]): Measure {
  const all = courses.map((course) => amounts(course, request.usualPrices));
  const leading = request.objective === 'cost' || request.objective === 'weighted';
  const from = leading && !countsUnknown(request, courses) ? 1 : 0;
  const vectors = all.map((each) => [...linearVector(request, each).slice(from), each.cost]);
  const compared = Math.max(1, (vectors[0]?.length ?? 2) - 1);
  return { vectors, key: (sums) => sums.slice(0, compared), linear: true, compared };
}

/** A proven bound of the measure's first number, in the unit of the objective that a roadmap shows. */
export function boundInUnits(request: PlanRequest, courses: readonly Course[], bound: number): number {
  switch (request.objective) {
    case 'hours':
      return bound / tenths;
    case 'courses':
    case 'finish':
      return bound;
    case 'cost':
      return countsUnknown(request, courses) ? 0 : bound;
    case 'weighted':
      return countsUnknown(request, courses) ? 0 : bound / unitsPerPoint;
  }
}

/** The budget as a limit on known costs; a cost that is unknown cannot be held against it. */
export function budgetLimit(request: PlanRequest, measure: Measure): Limit | null {
  if (request.budget === null) return null;
  return { component: (measure.vectors[0]?.length ?? 1) - 1, most: request.budget };
}
