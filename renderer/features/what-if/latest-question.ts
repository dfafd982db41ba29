/** Asks one question at a time; of those that come meanwhile only the newest is asked. */
import { RefusalError } from '../../../shared/contract/error.ts';

export interface LatestQuestion<Question> {
  ask(question: Question): void;
  /** Forgets what is asked: no answer is heard any more until the next question. */
  forget(): void;
}

export interface Asking<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly hear: (question: Question, answer: Answer) => void;
  /** Called off questions are not refusals. */
  readonly hearRefusal: (question: Question, refusal: RefusalError) => void;
}

/** A steady stream of answers however fast the questions come: a drag asks at every day that it passes. */
export function latestQuestion<Question, Answer>(asking: Asking<Question, Answer>): LatestQuestion<Question> {
  let waiting: { readonly question: Question } | null = null;
  let turn = 0;
  let running = false;

  async function answerOne(question: Question, asOf: number): Promise<void> {
    try {
      const answer = await asking.ask(question);
      if (turn === asOf) asking.hear(question, answer);
    } catch (cause) {
      if (!(cause instanceof RefusalError)) throw cause;
      if (turn === asOf && cause.code !== 'cancelled') asking.hearRefusal(question, cause);
    }
  }

  async function answerAll(): Promise<void> {
    while (waiting) {
      const { question } = waiting;
      waiting = null;
      await answerOne(question, turn);
    }
  }

  return {
    ask(question) {
      waiting = { question };
      if (running) return;
      running = true;
      void answerAll().finally(() => {
        running = false;
      });
    },
    forget() {
      waiting = null;
      turn += 1;
    },
  };
}
