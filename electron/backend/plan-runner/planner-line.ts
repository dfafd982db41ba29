/** A line of questions before one planner thread, which is started when first needed and again after a fault. */
import { Worker } from 'node:worker_threads';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Answers, Question, QuestionKind, TellPaths } from '../../../shared/planner/questions.ts';
import { threadFile } from '../thread-file.ts';
import type { PlannedUnder } from './plan-runner.ts';
import type { FromPlanner, PlannerThreadOptions, ToPlanner } from './thread-messages.ts';

/** A question on its way. */
export interface Asked {
  readonly answer: Promise<Answers[QuestionKind]>;
  /** Refuses it as `cancelled` at once; whoever works on it is told to stop. */
  cancel(): void;
}

export interface PlannerLine {
  /** Starts the thread, and sends it what it plans by, before anybody asks. */
  prepare(standard: PlannedUnder): void;
  /** @param tell hears of the paths of `many` until it is answered or cancelled. */
  ask(question: Question, standard: PlannedUnder, tell?: TellPaths): Asked;
  close(): Promise<void>;
}

interface Job {
  readonly id: number;
  readonly question: Question;
  readonly standard: PlannedUnder;
  readonly tell: TellPaths | undefined;
  readonly resolve: (answer: Answers[QuestionKind]) => void;
  readonly reject: (error: RefusalError) => void;
}

/** A thread with what it was sent, so that a catalogue is only sent again once it has changed. */
interface Thread {
  readonly worker: Worker;
  readonly sent: Map<string, PlannedUnder>;
}

/** A thread that has not stopped after so many milliseconds is ended. */
const patience = 250;

const cancelled = () => new RefusalError('cancelled', {});

function asError({ refusal }: Extract<FromPlanner, { readonly ok: false }>): RefusalError {
  return new RefusalError(refusal.code, refusal.details);
}

/** @param file the thread's program */
export function createPlannerLine(file = threadFile(import.meta.dirname, 'planner-thread')): PlannerLine {
  const givenUp = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const waiting: Job[] = [];
  let thread: Thread | null = null;
  let running: Job | null = null;
  let ending: NodeJS.Timeout | undefined;
  let lastId = 0;

  function send({ worker }: Thread, message: ToPlanner): void {
    worker.postMessage(message);
  }

  function supply(to: Thread, standard: PlannedUnder): void {
    if (to.sent.get(standard.id) === standard) return;
    to.sent.set(standard.id, standard);
    send(to, { kind: 'standard', standard: standard.id, data: standard.data });
  }

  /** Lets the next question in, once nobody is being served. */
  function next(): void {
    clearTimeout(ending);
    running = waiting.shift() ?? null;
    if (!running) {
      thread?.worker.unref();
      return;
    }
    thread ??= start();
    thread.worker.ref();
    supply(thread, running.standard);
    send(thread, { kind: 'ask', id: running.id, standard: running.standard.id, question: running.question });
  }

  function hear(message: FromPlanner): void {
    if (message.id !== running?.id) return;
    if ('paths' in message) {
      void running.tell?.(message.paths);
      return;
    }
    if (message.ok) running.resolve(message.answer);
    else running.reject(asError(message));
    next();
  }

  /** The thread is no more: whoever was being served is refused, and the next question starts another. */
  function lose(lost: Worker, error: RefusalError): void {
    if (thread?.worker !== lost) return;
    thread = null;
    running?.reject(error);
    next();
  }

  function start(): Thread {
    const workerData: PlannerThreadOptions = { givenUp: givenUp.buffer };
    const worker = new Worker(file, { workerData });
    const fault = (message: string) => lose(worker, new RefusalError('fault', { message }));
    worker.on('message', hear);
    worker.on('error', (error) => fault(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (status) => fault(`the planner ended with ${status}`));
    return { worker, sent: new Map() };
  }

  function endThread(): void {
    const { worker } = thread ?? {};
    if (!worker) return;
    lose(worker, cancelled());
    void worker.terminate();
  }

  function cancel(job: Job): void {
    job.reject(cancelled());
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
    if (running !== job || !thread) return;
    Atomics.store(givenUp, 0, job.id);
    send(thread, { kind: 'give-up', id: job.id });
    clearTimeout(ending);
    ending = setTimeout(endThread, patience);
  }

  return {
    prepare(standard) {
      thread ??= start();
      if (!running) thread.worker.unref();
      supply(thread, standard);
    },
    ask(question, standard, tell) {
      const { promise, resolve, reject } = Promise.withResolvers<Answers[QuestionKind]>();
      lastId += 1;
      const job: Job = { id: lastId, question, standard, tell, resolve, reject };
      waiting.push(job);
      if (!running) next();
      return { answer: promise, cancel: () => cancel(job) };
    },
    async close() {
      const { worker } = thread ?? {};
      for (const job of waiting.splice(0)) job.reject(cancelled());
      endThread();
      await worker?.terminate();
    },
  };
}
