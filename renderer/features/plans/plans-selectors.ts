/** Questions to the plans' slice. */
import type { Plan } from '../../../shared/contract/methods.ts';
import type { PersonName } from '../../../shared/contract/people-methods.ts';
import type { AppState } from '../../store/app-state.ts';
import { shownName } from './plan-name.ts';

/** The plan on screen, null where there is none. */
export function selectOpenPlan(state: AppState): Plan | null {
  return state.plans.find(({ id }) => id === state.openPlan) ?? null;
}

/** Its name in the language of the screen; empty where there is none. */
export function selectOpenPlanName(state: AppState): string {
  const plan = selectOpenPlan(state);
  return plan && state.reference ? shownName(state.reference.index, plan, state.settings.language) : '';
}

/** The person whose plan is on screen. */
export function selectOpenLearner(state: AppState): PersonName | null {
  const plan = selectOpenPlan(state);
  return state.learners.find(({ id }) => id === plan?.learner) ?? null;
}

/** The newest plan: what opens where nothing says which. */
export function newestPlan(plans: readonly Plan[]): Plan | null {
  return plans.reduce<Plan | null>(
    (newest, plan) => (newest && newest.updatedAt >= plan.updatedAt ? newest : plan),
    null,
  );
}

/** The plan that takes the place of one that goes: its neighbour in the list, of the same person first. */
export function planAfterRemoval(plans: readonly Plan[], removed: string): Plan | null {
  const at = plans.findIndex(({ id }) => id === removed);
  const others = plans.filter(({ id }) => id !== removed);
  const own = others.filter(({ learner }) => learner === plans[at]?.learner);
  const before = plans
    .slice(0, Math.max(at, 0))
    .filter((plan) => own.includes(plan))
    .at(-1);
  return before ?? own[0] ?? newestPlan(others);
}

export interface PersonWithPlans {
  readonly learner: PersonName;
  readonly plans: readonly Plan[];
}

const noPlans: readonly Plan[] = [];

/** People with their plans, the owner first, in the order they were made. */
export function peopleWithPlans(learners: readonly PersonName[], plans: readonly Plan[]): readonly PersonWithPlans[] {
  const byAge = (a: { createdAt: string }, b: { createdAt: string }) =>
    a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
  const people = [...learners].sort((a, b) => Number(b.owner) - Number(a.owner) || byAge(a, b));
  const own = Map.groupBy([...plans].sort(byAge), ({ learner }) => learner);
  return people.map((learner) => ({ learner, plans: own.get(learner.id) ?? noPlans }));
}
