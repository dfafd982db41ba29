/** Answers planning questions in this thread: for commands, which have nothing else to do meanwhile, and for tests. */
import { answerQuestion, type QuestionKind, type QuestionOf } from '../../../shared/planner/questions.ts';
import { defaultLimits } from '../../../shared/planner/selection/selection-effort.ts';
import { heed } from '../../../shared/planner/selection/stop.ts';
import { createLanes } from './lanes.ts';
import { createPathParcel } from './path-parcel.ts';
import type { ManyRun, OneOfMany, PlannedUnder, PlanRunner } from './plan-runner.ts';

const giveWay = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Gives way to other calls with every parcel of paths, so that a run can be followed and cancelled. */
async function planMany(
  questions: readonly OneOfMany[],
  { planner }: PlannedUnder,
  { signal, tell }: ManyRun,
): Promise<void> {
  const parcel = createPathParcel();
  const stop = () => signal.aborted;
  heed(stop);
  const requests = questions.map(({ request }) => request);
  await answerQuestion<'many'>({ kind: 'many', requests }, planner, {
    ...defaultLimits,
    stop,
    tell: async (paths) => {
      if (!parcel.add(paths)) return;
      await tell(parcel.take());
      await giveWay();
    },
  });
  await tell(parcel.take());
}

/** A question that was cancelled ends at its next selection: in between, this thread hears of nothing. */
export function createInProcessRunner(): PlanRunner {
  const lanes = createLanes();
  const ask = async <Kind extends QuestionKind>(
    question: QuestionOf<Kind>,
    { planner }: PlannedUnder,
    lane: string | undefined,
  ) => {
    let cancelled = false;
    const stop = () => cancelled;
    const leave = lanes.take(lane, () => {
      cancelled = true;
    });
    const select: typeof planner.select = (model) => {
      heed(stop);
      return planner.select(model);
    };
    try {
      const answer = await answerQuestion<Kind>(question, { ...planner, select }, { ...defaultLimits, stop });
      heed(stop);
      return answer;
    } finally {
      leave();
    }
  };
  return {
    prepare: () => {},
    ask: (question, standard, lane) => ask(question, standard, lane),
    planMany,
    close: async () => {},
  };
}
