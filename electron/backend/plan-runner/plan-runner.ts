/** Who answers planning questions: in this thread, or in one of its own. */
import type { Planner } from '../../../shared/planner/plan-roadmap.ts';
import { type Answers, answerQuestion, type QuestionKind, type QuestionOf } from '../../../shared/planner/questions.ts';
import type { StandardInUse } from '../planning.ts';

export interface PlanRunner {
  /**
   * Answers a question under a standard. Of two questions of one lane the newer cancels the older.
   * @throws RefusalError as the planner does; `cancelled` where a newer question came.
   */
  ask<Kind extends QuestionKind>(
    question: QuestionOf<Kind>,
    standard: Pick<StandardInUse, 'planner'>,
    lane?: string,
  ): Promise<Answers[Kind]>;
  close(): Promise<void>;
}

/** Answers in this thread, one question after another; nothing is ever cancelled. */
export function createInProcessRunner(): PlanRunner {
  const answer = <Kind extends QuestionKind>(question: QuestionOf<Kind>, { planner }: { readonly planner: Planner }) =>
    answerQuestion<Kind>(question, planner);
  return { ask: (question, standard) => answer(question, standard), close: async () => {} };
}
