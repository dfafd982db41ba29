/** The columns on screen, with what each asks and how it is answered. */
import { useEffect } from 'react';
import type { Plan } from '../../../shared/contract/methods.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { Alternative } from '../../../shared/planner/alternatives.ts';
import { useApp } from '../../store/use-app.ts';
import { columnId, columnRequest, objectiveColumns } from './columns.ts';
import { questionKey } from './compare-slice.ts';
import type { ColumnAnswer, ColumnSource } from './compare-state.ts';

export interface Column {
  readonly id: string;
  readonly source: ColumnSource;
  readonly request: PlanRequest;
  /** Null while it is planned. */
  readonly answer: ColumnAnswer | null;
  /** The open plan as it is. */
  readonly current: boolean;
}

const noAlternatives: readonly Alternative[] = [];

/** The alternatives of the open question; empty while they are asked. */
export function useAlternatives(plan: Plan): readonly Alternative[] {
  const asked = useApp((state) => state.alternatives);
  return asked?.request === plan.request ? (asked.value ?? noAlternatives) : noAlternatives;
}

/** What the user chose to compare, or the objectives. */
export function useColumnSources(plan: Plan, roadmap: Roadmap): readonly ColumnSource[] {
  const choice = useApp((state) => state.columnChoice);
  return choice ?? objectiveColumns(plan.request, roadmap);
}

/** Columns whose plan is gone or whose alternative is not there yet are left out. */
export function useColumns(plan: Plan, roadmap: Roadmap): readonly Column[] {
  const sources = useColumnSources(plan, roadmap);
  const alternatives = useAlternatives(plan);
  const plans = useApp((state) => state.plans);
  const answers = useApp((state) => state.columnAnswers);
  const own = questionKey(plan.request);
  return sources.flatMap((source): Column | readonly [] => {
    const request = columnRequest(source, plan.request, alternatives, plans);
    if (!request) return [];
    const key = questionKey(request);
    const current = key === own && (source.kind !== 'plan' || source.plan === plan.id);
    return { id: columnId(source), source, request, answer: answers[key] ?? null, current };
  });
}

/** Has the columns planned; they are asked again when the catalogue or a roadmap's question is new. */
export function usePlanColumns(columns: readonly Column[]): void {
  const planColumns = useApp((state) => state.planColumns);
  const keys = columns.map(({ request }) => questionKey(request)).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same questions need no new planning
  useEffect(() => {
    void planColumns(columns.map(({ request }) => request));
  }, [planColumns, keys]);
}
