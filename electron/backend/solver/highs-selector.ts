/** The second engine: HiGHS in a worker, for what exact search does not settle within its nodes. */
import { Worker } from 'node:worker_threads';
import { RefusalError } from '../../../shared/contract/error.ts';
import { selectExactly, selectWithin } from '../../../shared/planner/selection/select-exactly.ts';
import { defaultLimits, type EffortLimits } from '../../../shared/planner/selection/selection-effort.ts';
import {
  compareKeys,
  type Selection,
  type SelectionModel,
  type Selector,
  sumVectors,
} from '../../../shared/planner/selection/selection-model.ts';
import { heed } from '../../../shared/planner/selection/stop.ts';
import { threadFile } from '../thread-file.ts';
import type { SolveAnswer, SolveRequest } from './highs-worker.ts';
import { lpText, type Stage } from './lp-text.ts';

/** Seconds for one stage; after that the best found so far is given with its status. */
const secondsPerStage = 10;

export interface HighsSelector {
  readonly select: Selector;
  /** Ends what HiGHS is at, if anything, by a refusal, `cancelled`. The next question works again. */
  abandon(): void;
  close(): Promise<void>;
}

/** Asks one worker, started when first needed. */
function createLine() {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<
    number,
    { readonly resolve: (answer: SolveAnswer) => void; readonly reject: (error: Error) => void }
  >();
  const failAll = (error: Error) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(threadFile(import.meta.dirname, 'highs-worker'));
    const fail = (error: Error) => {
      if (worker === started) failAll(error);
    };
    started.unref();
    started.on('message', (answer: SolveAnswer) => {
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
    });
    started.on('error', fail);
    started.on('exit', (code) => fail(new Error(`the solver stopped with status ${code}`)));
    return started;
  };
  return {
    ask(program: string): Promise<SolveAnswer> {
      worker ??= start();
      lastId += 1;
      const request: SolveRequest = { id: lastId, program, seconds: secondsPerStage };
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject });
        worker?.postMessage(request);
      });
    },
    abandon(): void {
      if (waiting.size === 0) return;
      void worker?.terminate();
      failAll(new RefusalError('cancelled', {}));
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

/** Linear programs cannot hold a longest-of-two, so the earliest finish is approached by the sum of hours first. */
function weightsByStage(model: SelectionModel): readonly (readonly number[])[] {
  const stages = model.measure.linear ? model.measure.compared : 2;
  return Array.from({ length: stages }, (_, component) =>
    model.measure.vectors.map((vector) => vector[component] ?? 0),
  );
}

function dot(weights: readonly number[], chosen: readonly number[]): number {
  return chosen.reduce((total, column) => total + (weights[column] ?? 0), 0);
}

/** Minimises the components of the measure one after another, each settled before the next. */
export async function selectByStages(
  model: SelectionModel,
  ask: (program: string) => Promise<SolveAnswer>,
): Promise<Selection> {
  if (model.columns === 0) return selectExactly(model) ?? { status: 'infeasible' };
  const settled: Stage['settled'][number][] = [];
  let result: Extract<Selection, { readonly bound: number }> | null = null;
  for (const weights of weightsByStage(model)) {
    const answer = await ask(lpText(model, { weights, settled }));
    if (answer.error !== null) throw new Error(answer.error);
    if (answer.status === 'infeasible') return result ?? { status: 'infeasible' };
    if (answer.status === 'unsolved') break;
    const most = dot(weights, answer.chosen);
    settled.push({ weights, most });
    const bound: number = result?.bound ?? most;
    const proven: boolean =
      answer.status === 'optimal' && (result === null || result.status === 'optimal') && model.measure.linear;
    result = {
      status: proven ? 'optimal' : 'feasible',
      chosen: answer.chosen,
      bound: answer.status === 'optimal' ? bound : 0,
    };
    if (answer.status !== 'optimal') break;
  }
  if (!result) throw new Error('no selection was found within the time limit');
  return result;
}

type Found = Extract<Selection, { readonly bound: number }>;

/** The better of what two engines found, with the better of their bounds. */
export function betterOf(model: SelectionModel, own: Found, other: Found): Found {
  if (other.status === 'optimal') return other;
  const { measure } = model;
  const key = ({ chosen }: Found) => measure.key(sumVectors(measure, chosen));
  const best = compareKeys(key(other), key(own)) < 0 ? other : own;
  return { ...best, bound: Math.max(own.bound, other.bound) };
}

/** What our own search left open goes to HiGHS; its failure is told only where we have nothing either, or gave up. */
async function settle(
  model: SelectionModel,
  own: Found | null,
  ask: (program: string) => Promise<SolveAnswer>,
): Promise<Selection> {
  try {
    const other = await selectByStages(model, ask);
    if (own === null) return other;
    return other.status === 'infeasible' ? own : betterOf(model, own, other);
  } catch (error) {
    if (own === null || error instanceof RefusalError) throw error;
    return own;
  }
}

/**
 * Exact search where it suffices, HiGHS where it does not. `limits` are those of the exact search; their `stop` is
 * heeded before each selection too.
 */
export function createSelector(limits: EffortLimits = defaultLimits): HighsSelector {
  const line = createLine();
  return {
    select: async (model) => {
      heed(limits.stop);
      const own = selectWithin(model, limits);
      if (own !== null && own.status !== 'feasible') return own;
      return settle(model, own, line.ask);
    },
    abandon: line.abandon,
    close: line.close,
  };
}
