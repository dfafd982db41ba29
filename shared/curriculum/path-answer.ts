/** What planning one person came to, in short: enough for a list of thousands. */
import type { Refusal } from '../contract/error.ts';
import type { WhyNoQuestion } from './person-question.ts';
import { leadsThere, type PlannedPath } from './planned-path.ts';

export type PathAnswer =
  /** Planned; `late` where the due date is missed. */
  | {
      readonly kind: 'planned';
      readonly finish: string | null;
      readonly late: boolean;
      readonly courses: number;
      readonly studyHours: number;
      readonly classDays: number;
      readonly knownCost: number;
      readonly unknownCosts: number;
    }
  /** No roadmap exists: nothing allowed covers the gap, or the choices clash. */
  | { readonly kind: 'infeasible'; readonly uncovered: number; readonly conflicts: number }
  /** The planner refused the question. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** There was nothing to ask. */
  | { readonly kind: 'none'; readonly why: WhyNoQuestion };

/** Somebody whose finish is another than before; null where nothing is to be done. */
export interface MovedFinish {
  readonly person: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The short answer of a path. */
export function answerOf(path: PlannedPath): PathAnswer {
  const { late, uncovered, conflicts } = path;
  if (!leadsThere(path)) return { kind: 'infeasible', uncovered, conflicts };
  const { finish, studyHours, classDays, knownCost, unknownCosts, courses } = path;
  return { kind: 'planned', finish, late, courses: courses.length, studyHours, classDays, knownCost, unknownCosts };
}

/** True where somebody has no roadmap although something is left to plan. */
export function isFailed(answer: PathAnswer): boolean {
  switch (answer.kind) {
    case 'planned':
      return false;
    case 'infeasible':
    case 'refused':
      return true;
    case 'none':
      return answer.why !== 'at-target';
  }
}

/** An answer by a person's id. */
type AnswersById = ReadonlyMap<string, { readonly answer: PathAnswer }>;

/** Whose roadmap ends on another day than before; who had none, or has none now, has not moved. */
export function movedFinishes(
  people: readonly string[],
  before: AnswersById,
  after: AnswersById,
): readonly MovedFinish[] {
  return people.flatMap((person) => {
    const [was, is] = [before.get(person)?.answer, after.get(person)?.answer];
    if (was?.kind !== 'planned' || is?.kind !== 'planned' || was.finish === is.finish) return [];
    return [{ person, before: was.finish, after: is.finish }];
  });
}
