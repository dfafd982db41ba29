/** Everything that can be asked of a planner, as data: so that a question can be sent to where the planner is. */
import { type Envelope, RefusalError } from '../contract/error.ts';
import type { PlannedPath } from '../curriculum/planned-path.ts';
import type { PlanRequest } from '../model/plan-request.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { type Alternative, alternatives } from './alternatives.ts';
import { type CourseOption, courseOptions } from './course-options.ts';
import { answerEach, paths } from './plan-many.ts';
import { planRoadmap, problemOf, settle, settledPath } from './plan-roadmap.ts';
import type { Planner } from './planner.ts';
import { defaultLimits, type EffortLimits } from './selection/selection-effort.ts';
import { heed } from './selection/stop.ts';
import { type TradeOffPoint, tradeOff } from './trade-off.ts';

/** Kinds of questions, with what each asks besides its request. */
export type Question =
  | { readonly kind: 'plan'; readonly request: PlanRequest }
  /** The path of a roadmap, which is not explained. */
  | { readonly kind: 'path'; readonly request: PlanRequest }
  | { readonly kind: 'options'; readonly request: PlanRequest; readonly course: string }
  | { readonly kind: 'alternatives'; readonly request: PlanRequest; readonly count: number }
  | { readonly kind: 'trade-off'; readonly request: PlanRequest }
  /** Many questions at once; their paths are told as they come. */
  | { readonly kind: 'many'; readonly requests: readonly PlanRequest[] };

export type QuestionKind = Question['kind'];

/** What each kind of question is answered with. */
export interface Answers {
  readonly plan: Roadmap;
  readonly path: PlannedPath;
  readonly options: readonly CourseOption[];
  readonly alternatives: readonly Alternative[];
  readonly 'trade-off': readonly TradeOffPoint[];
  /** How many were answered. */
  readonly many: number;
}

/** The path of one of many questions, by its place among them, or why it is refused. */
export interface AnsweredPath {
  readonly at: number;
  readonly path: Envelope<PlannedPath>;
}

/** Hears of the paths of `many`, some at a time; it may wait, to let other work of the thread go on. */
export type TellPaths = (paths: readonly AnsweredPath[]) => void | Promise<void>;

/** What answering takes beside a planner. */
export interface Asking extends EffortLimits {
  readonly tell?: TellPaths | undefined;
}

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { readonly kind: Kind }>;

type Answerers = {
  readonly [Kind in QuestionKind]: (
    question: QuestionOf<Kind>,
    planner: Planner,
    asking: Asking,
  ) => Promise<Answers[Kind]>;
};

const answerers: Answerers = {
  plan: ({ request }, planner) => planRoadmap(request, planner),
  path: async ({ request }, planner) => settledPath(await settle(problemOf(request, planner), planner)),
  options: async ({ request, course }, planner) => {
    const { courses, aliases } = planner.catalogue;
    const id = aliases.get(course) ?? course;
    if (!courses.has(id)) throw new RefusalError('not-found', { what: 'course', id: course });
    return courseOptions(request, id, planner);
  },
  alternatives: ({ request, count }, planner, limits) => alternatives(request, count, planner, limits),
  'trade-off': ({ request }, planner) => tradeOff(request, planner),
  many: async ({ requests }, planner, { stop, tell }) => {
    let answered = 0;
    await answerEach(requests, planner, paths, async (places, told) => {
      answered += places.length;
      await tell?.(told.map((path, index) => ({ at: places[index] ?? 0, path })));
      heed(stop);
    });
    return answered;
  },
};

/**
 * Answers a question. @param asking limits of what is not selected by the planner's own selector, and who hears of many paths.
 * @throws RefusalError where it names what does not exist or asks for what cannot be.
 */
export function answerQuestion<Kind extends QuestionKind>(
  question: QuestionOf<Kind>,
  planner: Planner,
  asking: Asking = defaultLimits,
): Promise<Answers[Kind]> {
  const answer: Answerers[Kind] = answerers[question.kind as Kind];
  return answer(question, { ...planner, stop: asking.stop }, asking);
}
