/** Planners in a thread of their own: one question at a time comes in, its answer or refusal goes out. */
import { parentPort, workerData } from 'node:worker_threads';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Planner } from '../../../shared/planner/planner.ts';
import { type Answers, answerQuestion, type Question, type QuestionKind } from '../../../shared/planner/questions.ts';
import { defaultLimits } from '../../../shared/planner/selection/selection-effort.ts';
import { plannerOf } from '../create-planner.ts';
import { createSelector } from '../solver/highs-selector.ts';
import { createPathParcel } from './path-parcel.ts';
import type { FromPlanner, PlannerThreadOptions, ToPlanner } from './thread-messages.ts';

if (!parentPort) throw new Error('planner-thread runs as a worker only');
const port = parentPort;
const givenUp = new Int32Array((workerData as PlannerThreadOptions).givenUp);

/** No question has this number. */
const none = -1;

let current = none;
const limits = { ...defaultLimits, stop: () => Atomics.load(givenUp, 0) === current };
const selector = createSelector(limits);
const planners = new Map<string, Planner>();

function asRefusal(error: unknown): RefusalError {
  if (error instanceof RefusalError) return error;
  return new RefusalError('fault', { message: error instanceof Error ? error.message : String(error) });
}

function send(message: FromPlanner): void {
  port.postMessage(message);
}

async function answered(id: number, standard: string, question: Question): Promise<Answers[QuestionKind]> {
  const planner = planners.get(standard);
  if (!planner) throw new Error(`the standard ${standard} was never sent`);
  const parcel = createPathParcel();
  const answer = await answerQuestion(question, planner, {
    ...limits,
    tell: (paths) => {
      if (parcel.add(paths)) send({ id, paths: parcel.take() });
    },
  });
  const rest = parcel.take();
  if (rest.length > 0) send({ id, paths: rest });
  return answer;
}

async function answer(id: number, standard: string, question: Question): Promise<FromPlanner> {
  current = id;
  try {
    return { id, ok: true, answer: await answered(id, standard, question) };
  } catch (error) {
    return { id, ok: false, refusal: asRefusal(error).toRefusal() };
  } finally {
    current = none;
  }
}

port.on('message', (message: ToPlanner) => {
  switch (message.kind) {
    case 'standard':
      planners.set(message.standard, plannerOf(message.data, selector.select));
      return;
    case 'ask':
      void answer(message.id, message.standard, message.question).then(send);
      return;
    case 'give-up':
      if (message.id === current) selector.abandon();
  }
});
