/** Long pieces of work: each can be cancelled, tells how far it is, and lets other calls through. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { BackendEvent } from '../../../shared/contract/methods.ts';

export interface RunningTask {
  readonly signal: AbortSignal;
  /** To be called often: announces the progress now and then and gives way to other calls. */
  step(done: number, total: number | null): Promise<void>;
  /** Announces the progress at once: for work that comes in large pieces. */
  tell(done: number, total: number | null): void;
}

export interface Tasks {
  /** @throws RefusalError `cancelled` where the work was cancelled. */
  run<Result>(id: string, work: (task: RunningTask) => Promise<Result>): Promise<Result>;
  cancel(id: string): void;
}

/** Steps between two looks at the other calls. */
const stepsBetween = 500;

const giveWay = () => new Promise<void>((resolve) => setImmediate(resolve));

export function createTasks(announce: (event: BackendEvent) => void): Tasks {
  // Two calls may bear one id, as where a preview is asked for again before the last one is done.
  const running = new Set<{ readonly id: string; readonly controller: AbortController }>();
  const run = async <Result>(id: string, work: (task: RunningTask) => Promise<Result>): Promise<Result> => {
    const controller = new AbortController();
    const entry = { id, controller };
    running.add(entry);
    const { signal } = controller;
    let steps = 0;
    const tell = (done: number, total: number | null) =>
      announce({ name: 'task.progress', data: { task: id, done, total } });
    const step = async (done: number, total: number | null) => {
      steps += 1;
      if (steps % stepsBetween !== 0) return;
      tell(done, total);
      await giveWay();
      if (signal.aborted) throw new RefusalError('cancelled', {});
    };
    try {
      return await work({ signal, step, tell });
    } catch (error) {
      throw signal.aborted ? new RefusalError('cancelled', {}) : error;
    } finally {
      running.delete(entry);
    }
  };
  return {
    run,
    cancel: (id) => {
      for (const entry of running) if (entry.id === id) entry.controller.abort();
    },
  };
}
