/** Study hours against cost: the Pareto front, by the budget method. */
import type { PlanRequest } from '../model/plan-request.ts';
import { takeableCourses } from './feasibility.ts';
import { budgetLimit } from './measure.ts';
import { planRoadmap } from './plan-roadmap.ts';
import type { Planner } from './planner.ts';
import { type Problem, setUpProblem, withKnownCourses } from './problem.ts';
import { selectFounded } from './select-founded.ts';
import { type Limit, type SelectionModel, sumVectors } from './selection/selection-model.ts';
import { type PosedSelection, poseSelection } from './selection-of-problem.ts';

/** A roadmap that no other beats in both study hours and cost. */
export interface TradeOffPoint {
  readonly studyHours: number;
  /** Yen of the costs that are known (estimates included). */
  readonly cost: number;
  readonly unknownCosts: number;
  readonly courses: number;
  readonly finish: string | null;
  /** The change of the question that gives this roadmap. */
  readonly change: Pick<PlanRequest, 'objective' | 'budget'>;
}

/** A curve of more points than these is drawn by as many of them, spread evenly. */
const mostPoints = 24;

/** Costs of selections, asked for under a budget. */
interface Purse {
  /** What the shortest selection within a budget costs; null where there is none within it. */
  costWithin(budget: number): Promise<number | null>;
  /** The least that any selection costs. */
  least(): Promise<number>;
}

function purseOf(problem: Problem, posed: PosedSelection, { component }: Limit, planner: Planner): Purse {
  const { model } = posed;
  const costOf = async (asked: SelectionModel): Promise<number | null> => {
    const { selection } = await selectFounded({ ...posed, model: asked }, problem, planner.select);
    if (selection.status === 'infeasible') return null;
    return sumVectors(model.measure, selection.chosen)[component] ?? 0;
  };
  const byCost = model.measure.vectors.map((vector) => [vector[component] ?? 0]);
  const cheapest = { vectors: byCost, key: (sums: readonly number[]) => sums, linear: true, compared: 1 };
  return {
    costWithin: (budget) => costOf({ ...model, limit: { component, most: budget } }),
    least: async () => {
      const { selection } = await selectFounded(
        { ...posed, model: { ...model, measure: cheapest } },
        problem,
        planner.select,
      );
      return selection.status === 'infeasible' ? 0 : (sumVectors(cheapest, selection.chosen)[0] ?? 0);
    },
  };
}

/** Budgets within which nothing is known yet. */
interface Unknown {
  readonly from: number;
  readonly to: number;
}

/**
 * Costs of points on the curve, descending. The widest range of budgets of which nothing is known is halved until
 * none is left or there are points enough: a shortest selection within a budget rules out every other cost between.
 */
async function costsOnCurve(purse: Purse, dearest: number): Promise<readonly number[]> {
  const least = await purse.least();
  const found = new Set([dearest, least]);
  const unknown: Unknown[] = [{ from: least + 1, to: dearest - 1 }];
  while (found.size < mostPoints) {
    unknown.sort((a, b) => b.to - b.from - (a.to - a.from) || b.to - a.to);
    const widest = unknown.shift();
    if (!widest || widest.from > widest.to) break;
    const middle = Math.ceil((widest.from + widest.to) / 2);
    const cost = (await purse.costWithin(middle)) ?? least;
    found.add(cost);
    unknown.push({ from: widest.from, to: cost - 1 }, { from: middle + 1, to: widest.to });
  }
  return [...found].sort((a, b) => b - a);
}

async function pointWithin(request: PlanRequest, budget: number, planner: Planner): Promise<TradeOffPoint> {
  const change = { objective: 'hours', budget } as const;
  const { totals } = await planRoadmap({ ...request, ...change }, planner);
  const { studyHours, knownCost, unknownCosts, courses, finish } = totals;
  return { studyHours, cost: knownCost, unknownCosts, courses, finish, change };
}

/**
 * Points by rising study hours and falling cost, from the shortest roadmap of all to the cheapest; the question's own
 * budget does not count, for the curve is there to choose one. Empty where the question has no roadmap.
 * @throws RefusalError as `planRoadmap` does.
 */
export async function tradeOff(asked: PlanRequest, planner: Planner): Promise<readonly TradeOffPoint[]> {
  const request: PlanRequest = { ...asked, objective: 'hours', budget: null, deadline: null };
  const shortest = await planRoadmap(request, planner);
  if (shortest.status === 'infeasible') return [];
  const known = withKnownCourses(request, planner.catalogue);
  const problem = setUpProblem(known, planner.standard, planner.catalogue);
  const posed = poseSelection(problem, false, takeableCourses(problem));
  const limit = budgetLimit({ ...known, budget: 0 }, posed.model.measure);
  if (!limit) return [];
  const points: TradeOffPoint[] = [];
  for (const cost of await costsOnCurve(purseOf(problem, posed, limit, planner), shortest.totals.knownCost)) {
    const point = await pointWithin(request, cost, planner);
    const dearer = points.at(-1);
    if (dearer && dearer.studyHours >= point.studyHours) points.pop();
    points.push(point);
  }
  return points;
}
