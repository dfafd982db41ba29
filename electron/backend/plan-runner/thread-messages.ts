/** What a backend and its planner thread say to each other. */
import type { Refusal } from '../../../shared/contract/error.ts';
import type { AnsweredPath, Answers, Question, QuestionKind } from '../../../shared/planner/questions.ts';
import type { PlannerData } from '../create-planner.ts';

/** How a thread is started: a word of shared memory that holds the number of the question to be given up. */
export interface PlannerThreadOptions {
  readonly givenUp: SharedArrayBuffer;
}

export type ToPlanner =
  /** What is planned by under a standard from now on. */
  | { readonly kind: 'standard'; readonly standard: string; readonly data: PlannerData }
  | { readonly kind: 'ask'; readonly id: number; readonly standard: string; readonly question: Question }
  /** For a thread that only waits for the solver, and so does not look at the shared word. */
  | { readonly kind: 'give-up'; readonly id: number };

export type FromPlanner =
  /** Some of the paths of `many`; more of them, or the answer, will follow. */
  | { readonly id: number; readonly paths: readonly AnsweredPath[] }
  | { readonly id: number; readonly ok: true; readonly answer: Answers[QuestionKind] }
  | { readonly id: number; readonly ok: false; readonly refusal: Refusal };
