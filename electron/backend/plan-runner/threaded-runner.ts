/** Answers planning questions in threads, so that whoever asks can go on with other calls meanwhile. */
import type { Answers, QuestionKind, QuestionOf } from '../../../shared/planner/questions.ts';
import { createLanes } from './lanes.ts';
import { createManyPlanners } from './many-planners.ts';
import type { PlannedUnder, PlanRunner } from './plan-runner.ts';
import { createPlannerLine } from './planner-line.ts';

/** Kinds that take one roadmap each. */
const soonAnswered: ReadonlySet<QuestionKind> = new Set(['plan', 'path']);

/**
 * Two threads, each started when first needed: one for roadmaps, which somebody waits for, and one for questions that
 * take many roadmaps to answer. Planning many people has threads of its own while it lasts.
 */
export function createThreadedRunner(): PlanRunner {
  const lanes = createLanes();
  const roadmaps = createPlannerLine();
  const comparisons = createPlannerLine();
  const many = createManyPlanners();
  const ask = async <Kind extends QuestionKind>(
    question: QuestionOf<Kind>,
    standard: PlannedUnder,
    lane: string | undefined,
  ) => {
    const { answer, cancel } = (soonAnswered.has(question.kind) ? roadmaps : comparisons).ask(question, standard);
    const leave = lanes.take(lane, cancel);
    try {
      // A line answers a question with what its kind is answered with; the thread knows no more of types.
      return (await answer) as Answers[Kind];
    } finally {
      leave();
    }
  };
  return {
    prepare: roadmaps.prepare,
    ask: (question, standard, lane) => ask(question, standard, lane),
    planMany: many.plan,
    close: async () => {
      await Promise.all([roadmaps.close(), comparisons.close(), many.close()]);
    },
  };
}
