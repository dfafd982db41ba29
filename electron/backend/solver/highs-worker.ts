/** HiGHS in a thread of its own: programs come in, solutions go out, one at a time. */
import { parentPort } from 'node:worker_threads';
import loadHighs from 'highs';

/** A program to solve within so many seconds. */
export interface SolveRequest {
  readonly id: number;
  readonly program: string;
  readonly seconds: number;
}

/** `chosen` are columns of value 1; `bound` is proven. */
export interface SolveAnswer {
  readonly id: number;
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'unsolved';
  readonly chosen: readonly number[];
  readonly value: number;
  readonly error: string | null;
}

const port = parentPort;
if (!port) throw new Error('highs-worker runs in a worker thread');

const highs = await loadHighs();

function solve({ id, program, seconds }: SolveRequest): SolveAnswer {
  const solution = highs.solve(program, {
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    time_limit: seconds,
    random_seed: 0,
    output_flag: false,
  });
  if (solution.Status === 'Infeasible') return { id, status: 'infeasible', chosen: [], value: 0, error: null };
  const chosen = Object.entries(solution.Columns).flatMap(([name, column]) => {
    const value = 'Primal' in column ? column.Primal : 0;
    return value > 0.5 ? [Number(name.slice(1))] : [];
  });
  const status = solution.Status === 'Optimal' ? 'optimal' : chosen.length > 0 ? 'feasible' : 'unsolved';
  return { id, status, chosen: chosen.sort((a, b) => a - b), value: solution.ObjectiveValue, error: null };
}

port.on('message', (request: SolveRequest) => {
  try {
    port.postMessage(solve(request));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    port.postMessage({
      id: request.id,
      status: 'unsolved',
      chosen: [],
      value: 0,
      error: message,
    } satisfies SolveAnswer);
  }
});
