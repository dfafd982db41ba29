/** Many questions at once: the same question is answered once, and the same selection is made once. */
import { type Envelope, RefusalError } from '../contract/error.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { type IsIdle, idleCourses } from './idle-courses.ts';
import { type Planner, planRoadmap } from './plan-roadmap.ts';
import { questionKey } from './question-key.ts';
import { memoSelector } from './selection/memo-selector.ts';

export interface ManyOptions {
  /** Called after each question that had to be planned, with how many of all are answered. */
  readonly onProgress?: (answered: number, total: number) => void;
  /** Asked before each question that has to be planned; it may wait, to let other work of the thread go on. */
  readonly isStopped?: () => boolean | Promise<boolean>;
}

/** Questions of one selection, by the rest of their keys; each list holds places of the same question. */
type SameSelection = Map<string, number[]>;

/** Places of equal questions, those of one selection beside each other, in the order of their first question. */
function groupsOf(requests: readonly PlanRequest[], isIdle: IsIdle): readonly (readonly number[])[] {
  const selections = new Map<string, SameSelection>();
  requests.forEach((request, at) => {
    const key = questionKey(request, isIdle);
    const same: SameSelection = selections.get(key.selection) ?? new Map();
    selections.set(key.selection, same);
    const places = same.get(key.calendar);
    if (places) places.push(at);
    else same.set(key.calendar, [at]);
  });
  return [...selections.values()].flatMap((same) => [...same.values()]);
}

async function answer(request: PlanRequest, planner: Planner): Promise<Envelope<Roadmap>> {
  try {
    return { ok: true, data: await planRoadmap(request, planner) };
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, error: error.toRefusal() };
    throw error;
  }
}

/** Answers equal questions. What a refusal names depends on the order of the choices, so each refused one is asked anew. */
async function answerAll(same: readonly PlanRequest[], planner: Planner): Promise<readonly Envelope<Roadmap>[]> {
  const [first, ...others] = same;
  if (!first) return [];
  const answers = [await answer(first, planner)];
  for (const other of others) {
    const [shared] = answers;
    answers.push(shared?.ok ? shared : await answer(other, planner));
  }
  return answers;
}

/**
 * Plans every question, and hands over the answers as they come: those of equal questions together, with their places.
 * They are those that `planRoadmap` gives one by one; equal questions share one roadmap.
 */
export async function answerEach(
  requests: readonly PlanRequest[],
  planner: Planner,
  take: (places: readonly number[], answers: readonly Envelope<Roadmap>[]) => void | Promise<void>,
): Promise<void> {
  const sharing: Planner = { ...planner, select: memoSelector(planner.select) };
  for (const places of groupsOf(requests, idleCourses(planner.standard, planner.catalogue))) {
    const same = places.flatMap((at) => requests[at] ?? []);
    await take(places, await answerAll(same, sharing));
  }
}

/**
 * Plans every question. The answers are in the order of the questions; a refused question has its refusal in its place.
 * @throws RefusalError `cancelled` where it is stopped.
 */
export async function planMany(
  requests: readonly PlanRequest[],
  planner: Planner,
  { onProgress, isStopped }: ManyOptions = {},
): Promise<readonly Envelope<Roadmap>[]> {
  const answers = new Map<number, Envelope<Roadmap>>();
  if (await isStopped?.()) throw new RefusalError('cancelled', {});
  await answerEach(requests, planner, async (places, same) => {
    same.forEach((each, at) => {
      answers.set(places[at] ?? 0, each);
    });
    onProgress?.(answers.size, requests.length);
    if (answers.size < requests.length && (await isStopped?.())) throw new RefusalError('cancelled', {});
  });
  return requests.flatMap((_, at) => answers.get(at) ?? []);
}
