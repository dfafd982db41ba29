/** How many conditions are set beyond the question itself, by kind. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';

export const conditionKinds = ['cost', 'study', 'dates', 'courses'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** One for each limit, price, period and course that is set. */
export function conditionCounts(request: PlanRequest): Readonly<Record<ConditionKind, number>> {
  const { budget, usualPrices, methods, providers, deadline, daysOff, locked, excluded, moves, sessions } = request;
  const set = (...values: readonly unknown[]) => values.filter((value) => value !== null).length;
  return {
    cost: set(budget, usualPrices.perClassDay, usualPrices.perELearningHour),
    study: set(methods, providers),
    dates: set(deadline) + daysOff.length,
    courses: locked.length + excluded.length + moves.length + sessions.length,
  };
}

export function moreConditionsCount(request: PlanRequest): number {
  return Object.values(conditionCounts(request)).reduce((sum, count) => sum + count, 0);
}
