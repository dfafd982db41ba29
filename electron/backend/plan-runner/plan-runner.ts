/** Who answers planning questions: in this thread, or in others. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Answers, QuestionKind, QuestionOf, TellPaths } from '../../../shared/planner/questions.ts';
import type { StandardInUse } from '../planning.ts';

/** What a question is answered by. */
export type PlannedUnder = Pick<StandardInUse, 'id' | 'data' | 'planner'>;

/** One of many questions. */
export interface OneOfMany {
  readonly request: PlanRequest;
  /** Equal for questions that differ in nothing but what the calendar sees; they are planned together. */
  readonly selection: string;
}

/** How many questions are followed while they are planned. */
export interface ManyRun {
  readonly signal: AbortSignal;
  /** Hears of the paths as they come, by the places of their questions. */
  readonly tell: TellPaths;
}

export interface PlanRunner {
  /** Makes ready for questions under a standard, so that the first one need not wait for that. */
  prepare(standard: PlannedUnder): void;
  /**
   * Answers a question under a standard. Of two questions of one lane the newer cancels the older.
   * @throws RefusalError as the planner does; `cancelled` where a newer question came.
   */
  ask<Kind extends QuestionKind>(
    question: QuestionOf<Kind>,
    standard: PlannedUnder,
    lane?: string,
  ): Promise<Answers[Kind]>;
  /**
   * Plans many questions, beside whatever else is asked. What was told before it ends by a refusal stays true.
   * @throws RefusalError `cancelled` where the run's signal says so.
   */
  planMany(questions: readonly OneOfMany[], standard: PlannedUnder, run: ManyRun): Promise<void>;
  close(): Promise<void>;
}
