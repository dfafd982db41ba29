/** Who answers planning questions: in this thread, or in others. */
import type { Answers, QuestionKind, QuestionOf } from '../../../shared/planner/questions.ts';
import type { StandardInUse } from '../planning.ts';

/** What a question is answered by. */
export type PlannedUnder = Pick<StandardInUse, 'id' | 'data' | 'planner'>;

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
  close(): Promise<void>;
}
