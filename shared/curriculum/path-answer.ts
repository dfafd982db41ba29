/** What planning one person came to, in short: enough for a list of thousands. */
import type { Refusal } from '../contract/error.ts';
import type { WhyNoQuestion } from './person-question.ts';
import type { PlannedPath } from './planned-path.ts';

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

/** The short answer of a path. */
export function answerOf(path: PlannedPath): PathAnswer {
  if (path.status === 'infeasible') return { kind: 'infeasible', uncovered: path.uncovered, conflicts: path.conflicts };
  const { finish, studyHours, classDays, knownCost, unknownCosts, deadline, courses } = path;
  const late = deadline !== null && !deadline.met;
  return { kind: 'planned', finish, late, courses: courses.length, studyHours, classDays, knownCost, unknownCosts };
}
