/** Many questions at once: the same question is answered once, and the same selection is made once. */
import { type Envelope, RefusalError } from '../contract/error.ts';
import type { PlannedPath } from '../curriculum/planned-path.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { type IsIdle, idleCourses, idleOnPaths } from './idle-courses.ts';
import { memoDating } from './memo-schedules.ts';
import { type Planner, problemOf, type Settled, settle, settledPath, settledRoadmap } from './plan-roadmap.ts';
import type { Problem } from './problem.ts';
import { questionKey } from './question-key.ts';
import { memoSelector } from './selection/memo-selector.ts';

export interface ManyOptions {
  /** Called after each question that had to be planned, with how many of all are answered. */
  readonly onProgress?: (answered: number, total: number) => void;
  /** Asked before each question that has to be planned; it may wait, to let other work of the thread go on. */
  readonly isStopped?: () => boolean | Promise<boolean>;
}

/** Places of the same question; lists of those that differ in dates only; of each selection. */
type Places = readonly number[];

/** Places of equal questions, by selection, in the order of their first question. */
function groupsOf(requests: readonly PlanRequest[], isIdle: IsIdle): readonly (readonly Places[])[] {
  const selections = new Map<string, Map<string, number[]>>();
  requests.forEach((request, at) => {
    const key = questionKey(request, isIdle);
    const same = selections.get(key.selection) ?? new Map<string, number[]>();
    selections.set(key.selection, same);
    const places = same.get(key.calendar);
    if (places) places.push(at);
    else same.set(key.calendar, [at]);
  });
  return [...selections.values()].map((same) => [...same.values()]);
}

/** What is made of each question, and what makes no difference to it. */
export interface Making<Result> {
  readonly finish: (settled: Settled, planner: Planner) => Result | Promise<Result>;
  readonly idle: (standard: Planner['standard'], catalogue: Planner['catalogue']) => IsIdle;
}

/** Questions are answered by whole roadmaps. */
const roadmaps: Making<Roadmap> = { finish: settledRoadmap, idle: idleCourses };

/** Questions are answered by paths. */
export const paths: Making<PlannedPath> = { finish: settledPath, idle: idleOnPaths };

/** Answers questions of one selection: what lies before their dates is worked out once. */
function createAnswerer<Result>(planner: Planner, finish: Making<Result>['finish']) {
  let alike: Problem | null = null;
  return async (request: PlanRequest): Promise<Envelope<Result>> => {
    try {
      alike = problemOf(request, planner, alike);
      return { ok: true, data: await finish(await settle(alike, planner), planner) };
    } catch (error) {
      if (error instanceof RefusalError) return { ok: false, error: error.toRefusal() };
      throw error;
    }
  };
}

/** Answers equal questions. What a refusal names depends on the order of the choices, so each refused one is asked anew. */
async function answerAll<Result>(
  same: readonly PlanRequest[],
  answer: (request: PlanRequest) => Promise<Envelope<Result>>,
): Promise<readonly Envelope<Result>[]> {
  const [first, ...others] = same;
  if (!first) return [];
  const answers = [await answer(first)];
  for (const other of others) {
    const [shared] = answers;
    answers.push(shared?.ok ? shared : await answer(other));
  }
  return answers;
}

/**
 * Plans every question, and hands over what is made of each as it comes: those of equal questions together, with
 * their places. Equal questions share one answer.
 */
export async function answerEach<Result>(
  requests: readonly PlanRequest[],
  planner: Planner,
  { finish, idle }: Making<Result>,
  take: (places: Places, answers: readonly Envelope<Result>[]) => void | Promise<void>,
): Promise<void> {
  const sharing: Planner = { ...planner, select: memoSelector(planner.select), date: memoDating() };
  for (const selection of groupsOf(requests, idle(planner.standard, planner.catalogue))) {
    const answer = createAnswerer(sharing, finish);
    for (const places of selection) {
      const same = places.flatMap((at) => requests[at] ?? []);
      await take(places, await answerAll(same, answer));
    }
  }
}

/**
 * Plans every question. The answers are those that `planRoadmap` gives one by one, in the order of the questions; a
 * refused question has its refusal in its place.
 * @throws RefusalError `cancelled` where it is stopped.
 */
export async function planMany(
  requests: readonly PlanRequest[],
  planner: Planner,
  { onProgress, isStopped }: ManyOptions = {},
): Promise<readonly Envelope<Roadmap>[]> {
  const answers = new Map<number, Envelope<Roadmap>>();
  if (await isStopped?.()) throw new RefusalError('cancelled', {});
  await answerEach(requests, planner, roadmaps, async (places, same) => {
    same.forEach((each, at) => {
      answers.set(places[at] ?? 0, each);
    });
    onProgress?.(answers.size, requests.length);
    if (answers.size < requests.length && (await isStopped?.())) throw new RefusalError('cancelled', {});
  });
  return requests.flatMap((_, at) => answers.get(at) ?? []);
}
