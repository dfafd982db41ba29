/** Plans side by side, the next best selections, and study hours against cost. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { Objective, PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Roadmap } from '../../../shared/model/roadmap.ts';
import type { Alternative } from '../../../shared/planner/alternatives.ts';
import type { TradeOffPoint } from '../../../shared/planner/trade-off.ts';

/** What stands in a column: the open plan's question under an objective, one of its alternatives, or a saved plan. */
export type ColumnSource =
  | { readonly kind: 'objective'; readonly objective: Objective }
  | { readonly kind: 'alternative'; readonly at: number }
  | { readonly kind: 'plan'; readonly plan: string };

/** More would not be read side by side. */
export const mostColumns = 4;

/** A roadmap, or why there is none. */
export type ColumnAnswer =
  | { readonly kind: 'planned'; readonly roadmap: Roadmap }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** An answer to the open plan's question; `value` is null while it is asked. */
export interface AskedOf<Value> {
  readonly request: PlanRequest;
  readonly value: Value | null;
  readonly refusal: Refusal | null;
}

export interface CompareState {
  /** The user's choice; null for the objectives. */
  readonly columnChoice: readonly ColumnSource[] | null;
  /** Answers by question (as JSON). */
  readonly columnAnswers: Readonly<Record<string, ColumnAnswer>>;
  readonly alternatives: AskedOf<readonly Alternative[]> | null;
  readonly tradeOff: AskedOf<readonly TradeOffPoint[]> | null;
  chooseColumns(columns: readonly ColumnSource[] | null): void;
  /** Plans each question that is not answered yet, and forgets the answers to others. */
  planColumns(requests: readonly PlanRequest[]): Promise<void>;
  askAlternatives(): Promise<void>;
  askTradeOff(): Promise<void>;
}
