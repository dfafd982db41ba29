/** Plans many questions in threads that are started for the run and ended with it: hours may pass before the next one. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { ManyRun, OneOfMany, PlannedUnder } from './plan-runner.ts';
import { createPlannerLine, type PlannerLine } from './planner-line.ts';
import { shareOut } from './share-out.ts';

/** More threads than this would leave nothing of a small PC to whoever works on it. */
const mostThreads = 2;

export interface ManyPlanners {
  plan(questions: readonly OneOfMany[], standard: PlannedUnder, run: ManyRun): Promise<void>;
  close(): Promise<void>;
}

/** One share of the questions on a line of its own; ends by a refusal where the run is cancelled. */
async function planShare(
  line: PlannerLine,
  places: readonly number[],
  questions: readonly OneOfMany[],
  standard: PlannedUnder,
  { signal, tell }: ManyRun,
): Promise<void> {
  const requests = places.flatMap((place) => questions[place]?.request ?? []);
  // Paths are told from the thread's messages, where nobody would catch what the listener throws.
  const deaf = Promise.withResolvers<never>();
  const { answer, cancel } = line.ask({ kind: 'many', requests }, standard, async (paths) => {
    try {
      await tell(paths.map(({ at, path }) => ({ at: places[at] ?? 0, path })));
    } catch (error) {
      deaf.reject(error);
    }
  });
  signal.addEventListener('abort', cancel);
  try {
    await Promise.race([answer, deaf.promise]);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

export function createManyPlanners(): ManyPlanners {
  const open = new Set<PlannerLine>();
  const plan = async (questions: readonly OneOfMany[], standard: PlannedUnder, { signal, tell }: ManyRun) => {
    if (signal.aborted) throw new RefusalError('cancelled', {});
    const shares = shareOut(questions, mostThreads);
    const lines = shares.map(() => createPlannerLine());
    // Where one share fails, nobody waits for the others.
    const failed = new AbortController();
    const run = { tell, signal: AbortSignal.any([signal, failed.signal]) };
    for (const line of lines) open.add(line);
    try {
      const ends = lines.map((line, share) => planShare(line, shares[share] ?? [], questions, standard, run));
      await Promise.all(ends);
    } finally {
      failed.abort();
      await Promise.all(lines.map((line) => line.close()));
      for (const line of lines) open.delete(line);
    }
  };
  return {
    plan,
    close: async () => {
      await Promise.all([...open].map((line) => line.close()));
    },
  };
}
