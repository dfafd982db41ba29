/** Plans the different questions of many people, and keeps what comes while it comes. */
import type { Envelope } from '../../../shared/contract/error.ts';
import { answerOf, type PathAnswer } from '../../../shared/curriculum/path-answer.ts';
import type { PlannedPath } from '../../../shared/curriculum/planned-path.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { AnsweredPath } from '../../../shared/planner/questions.ts';
import type { OneOfMany } from '../plan-runner/plan-runner.ts';
import type { StandardInUse } from '../planning.ts';
import type { LearnerPath } from '../store/planned-paths.ts';
import type { ServiceContext } from './context.ts';
import type { KeyedQuestion } from './department-questions.ts';
import type { RunningTask } from './tasks.ts';

/** One question with everybody whose question it is. */
interface SameQuestion extends OneOfMany {
  readonly key: string;
  readonly people: readonly string[];
}

/** Questions that were told apart, in the order of their keys: the list's order must not decide anything. */
function differentQuestions(asked: readonly KeyedQuestion[]): readonly SameQuestion[] {
  const byKey = Map.groupBy(asked, ({ key }) => key);
  const inOrder = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([key, same]): SameQuestion | readonly [] => {
    // Questions of one key have one roadmap, but may be written differently.
    const [first] = same.toSorted((a, b) => (a.person < b.person ? -1 : 1));
    if (!first?.question.ok) return [];
    const { request } = first.question as { readonly request: PlanRequest };
    return { key, request, selection: first.selection, people: same.map(({ person }) => person) };
  });
}

function toAnswer(path: Envelope<PlannedPath>): PathAnswer {
  return path.ok ? answerOf(path.data) : { kind: 'refused', refusal: path.error };
}

/** Those who have nothing to ask are answered at once. */
function answersWithoutQuestion(asked: readonly KeyedQuestion[], plannedAt: string): readonly LearnerPath[] {
  return asked.flatMap(({ person, key, question }): LearnerPath | readonly [] =>
    question.ok ? [] : { learner: person, plannedAt, key, answer: { kind: 'none', why: question.why } },
  );
}

/** What a run needs of the backend. */
type RunContext = Pick<ServiceContext, 'store' | 'clock' | 'announce'> & {
  readonly runner: Pick<ServiceContext['runner'], 'planMany'>;
};

/**
 * Plans people's questions. @returns how many different ones there were.
 * @throws RefusalError `cancelled`; what was planned until then is kept.
 */
export async function planQuestions(
  { store, runner, clock, announce }: RunContext,
  asked: readonly KeyedQuestion[],
  inUse: StandardInUse,
  { signal, tell }: Pick<RunningTask, 'signal' | 'tell'>,
): Promise<number> {
  if (asked.length === 0) return 0;
  const different = differentQuestions(asked);
  const without = answersWithoutQuestion(asked, clock.now());
  let done = without.length;
  const keep = (paths: readonly AnsweredPath[]) => {
    const plannedAt = clock.now();
    const answered = paths.flatMap(({ at, path }) => {
      const question = different[at];
      return question ? [{ ...question, path }] : [];
    });
    const answers = answered.flatMap(({ key, people, path }) =>
      people.map((learner): LearnerPath => ({ learner, plannedAt, key, answer: toAnswer(path) })),
    );
    store.paths.keep(
      answers,
      new Map(answered.flatMap(({ key, path }) => (path.ok ? [[key, path.data] as const] : []))),
    );
    done += answers.length;
    tell(done, asked.length);
  };
  try {
    store.paths.keep(without, new Map());
    tell(done, asked.length);
    if (different.length > 0) await runner.planMany(different, inUse, { signal, tell: keep });
    return different.length;
  } finally {
    store.paths.dropUnnamed();
    announce({ name: 'store.changed', data: { what: 'department' } });
  }
}
