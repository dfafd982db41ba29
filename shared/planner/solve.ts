/** From a problem to a selection of courses, with the place of each. */
import type { Course } from '../model/catalogue-schema.ts';
import type { Chosen } from './explain.ts';
import type { Problem } from './problem.ts';
import { type FoundedSelection, selectFounded } from './select-founded.ts';
import type { Selector } from './selection/selection-model.ts';
import { type PosedSelection, poseSelection } from './selection-of-problem.ts';

export interface Solved {
  readonly chosen: Chosen;
  /** For each course, the selected ones that must come before it. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** Of them, those that meet its prerequisites; the order that was asked for puts the others before it. */
  readonly rests: ReadonlyMap<string, readonly string[]>;
  /** Whether no other selection is worth more under what was minimised. */
  readonly proven: boolean;
  /** A lower bound of the first number of what was minimised. */
  readonly bound: number;
  /** False where the budget forbids every selection, and it was left out of account. */
  readonly withinBudget: boolean;
}

/** The courses of a selection's columns. */
export function coursesOf({ problem, ids }: Chosen): readonly Course[] {
  return [...ids].flatMap((id) => problem.catalogue.courses.get(id) ?? []);
}

/** A selection as the courses it stands for; null where there is none, or where its courses only hold each other up. */
export function solvedBy(
  { selection, founded }: FoundedSelection,
  posed: PosedSelection,
  problem: Problem,
  takeable: ReadonlySet<string>,
  withinBudget: boolean,
): Solved | null {
  if (selection.status === 'infeasible' || founded === null) return null;
  const ids = new Set(selection.chosen.map((column) => posed.ids[column] ?? ''));
  const { status, bound } = selection;
  return {
    chosen: { problem, ids, takeable },
    before: founded.before,
    rests: founded.rests,
    proven: status === 'optimal',
    bound,
    withinBudget,
  };
}

/** What was solved for a problem, as the solution of one that differs in dates only. */
export function solvedFor(problem: Problem, solved: Solved): Solved {
  return { ...solved, chosen: { ...solved.chosen, problem } };
}

/** Selects courses; where the budget forbids every selection, without it, so that there is a roadmap to show. */
export async function solve(problem: Problem, takeable: ReadonlySet<string>, select: Selector): Promise<Solved> {
  const { work, request } = problem;
  return solvedFor(problem, await work.once(`solve ${request.objective}`, () => solveAnew(problem, takeable, select)));
}

async function solveAnew(problem: Problem, takeable: ReadonlySet<string>, select: Selector): Promise<Solved> {
  for (const withinBudget of [true, false]) {
    const posed = poseSelection(problem, withinBudget, takeable);
    const found = solvedBy(await selectFounded(posed, problem, select), posed, problem, takeable, withinBudget);
    if (found) return found;
  }
  throw new Error('a selection of takeable courses cannot be infeasible');
}
