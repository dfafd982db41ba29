/** Demand and budget: what everybody's paths ask for, in seats and in money. */
import { type BudgetTable, budgetTable } from '../../../../shared/curriculum/course-sessions/budget-table.ts';
import { type Demand, seatDemand } from '../../../../shared/curriculum/course-sessions/seat-demand.ts';
import type { Budget } from '../../../../shared/curriculum/department-rules.ts';
import type { Services } from '../../dispatch.ts';
import { rulesChange } from '../../store/department.ts';
import type { ServiceContext } from '../context.ts';
import { personPaths, spenders } from './planned-people.ts';

export function demandOf(context: ServiceContext): Demand {
  return seatDemand(personPaths(context), context.store.department.sessions(), context.clock.today());
}

export function budgetOf(context: ServiceContext): BudgetTable {
  const { department } = context.store;
  return budgetTable(spenders(context), department.sessions(), department.teams(), department.rules().budgets);
}

const keyOf = ({ team, quarter }: Pick<Budget, 'team' | 'quarter'>) => `${team ?? ''}\n${quarter}`;

/** Budgets with some set anew or taken away, by team and quarter. */
function withBudgets(
  budgets: readonly Budget[],
  set: readonly (Omit<Budget, 'yen'> & { readonly yen: number | null })[],
): readonly Budget[] {
  const now = new Map(budgets.map((budget) => [keyOf(budget), budget]));
  for (const { team, quarter, yen } of set) {
    if (yen === null) now.delete(keyOf({ team, quarter }));
    else now.set(keyOf({ team, quarter }), { team, quarter, yen });
  }
  return [...now].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, budget]) => budget);
}

export function createBudgetService(context: ServiceContext) {
  const { store, clock, announce } = context;
  return {
    'demand.get': () => demandOf(context),
    'budget.get': () => budgetOf(context),
    'budget.set': ({ budgets }) => {
      const rules = store.department.rules();
      const changed = { ...rules, budgets: withBudgets(rules.budgets, budgets) };
      store.edits.make('department.budget', clock.now(), [rulesChange(changed)]);
      announce({ name: 'store.changed', data: { what: 'department' } });
      return budgetOf(context);
    },
  } satisfies Partial<Services>;
}
