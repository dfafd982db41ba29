/** The columns of a comparison: which they are, what each asks, and what each says. */
import type { Plan } from '../../../shared/contract/methods.ts';
import type { Objective, PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { Alternative } from '../../../shared/planner/alternatives.ts';
import { type ColumnSource, mostColumns } from './compare-state.ts';

/** Objectives that stand side by side unless the user chooses; a weighting comes in where it is the plan's own. */
const usualObjectives: readonly Objective[] = ['hours', 'cost', 'courses', 'finish'];

/** A cost that nobody knows is nothing to compare by. */
export function knowsCosts({ totals }: Roadmap): boolean {
  return totals.unknownCosts < totals.courses;
}

/** The same question under its objectives, the plan's own among them. */
export function objectiveColumns(request: PlanRequest, roadmap: Roadmap): readonly ColumnSource[] {
  const wanted = usualObjectives.filter((objective) => objective !== 'cost' || knowsCosts(roadmap));
  const all = wanted.includes(request.objective) ? wanted : [request.objective, ...wanted];
  return all.slice(0, mostColumns).map((objective) => ({ kind: 'objective', objective }));
}

/** One name for each column, for keys. */
export function columnId(source: ColumnSource): string {
  switch (source.kind) {
    case 'objective':
      return `objective ${source.objective}`;
    case 'alternative':
      return `alternative ${source.at}`;
    case 'plan':
      return `plan ${source.plan}`;
  }
}

export function isSameColumn(a: ColumnSource, b: ColumnSource): boolean {
  return columnId(a) === columnId(b);
}

/** What a column asks; null where its plan is gone or its alternative is not there yet. */
export function columnRequest(
  source: ColumnSource,
  open: PlanRequest,
  alternatives: readonly Alternative[],
  plans: readonly Plan[],
): PlanRequest | null {
  switch (source.kind) {
    case 'objective':
      return { ...open, objective: source.objective };
    case 'alternative': {
      const change = alternatives[source.at]?.change;
      return change ? { ...open, ...change } : null;
    }
    case 'plan':
      return plans.find(({ id }) => id === source.plan)?.request ?? null;
  }
}
