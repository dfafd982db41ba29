/** When nothing fits: a smallest set of the user's own choices that cannot hold together. */

import type { PlanRequest } from '../model/plan-request.ts';
import type { Conflict } from '../model/roadmap.ts';
import { takeableCourses, uncoveredAttainments } from './feasibility.ts';
import { type Problem, setUpProblem } from './problem.ts';
import { selectFounded } from './select-founded.ts';
import type { Selector } from './selection/selection-model.ts';
import { poseSelection } from './selection-of-problem.ts';

function choicesOf(request: PlanRequest): readonly Conflict[] {
  return [
    ...[...new Set(request.locked)].sort().map((course) => ({ kind: 'locked', course }) as const),
    ...[...new Set(request.excluded)].sort().map((course) => ({ kind: 'excluded', course }) as const),
    ...(request.methods === null ? [] : [{ kind: 'methods', methods: request.methods } as const]),
    ...(request.budget === null ? [] : [{ kind: 'budget', budget: request.budget } as const]),
  ];
}

function withChoices(request: PlanRequest, choices: readonly Conflict[]): PlanRequest {
  const courses = (kind: 'locked' | 'excluded') =>
    choices.flatMap((choice) => (choice.kind === kind ? [choice.course] : []));
  return {
    ...request,
    objective: 'cost',
    locked: courses('locked'),
    excluded: courses('excluded'),
    methods: choices.some(({ kind }) => kind === 'methods') ? request.methods : null,
    budget: choices.some(({ kind }) => kind === 'budget') ? request.budget : null,
  };
}

/** Locks that these choices forbid or leave without their prerequisites. */
function brokenLocks(problem: Problem, takeable: ReadonlySet<string>): boolean {
  return problem.request.locked.some((id) => !problem.completed.has(id) && !takeable.has(id));
}

/** Whether choices can hold together, apart from what the catalogue cannot cover under any choice. */
async function possible(
  problem: Problem,
  choices: readonly Conflict[],
  unavoidable: ReadonlySet<string>,
  select: Selector,
): Promise<boolean> {
  const request = withChoices(problem.request, choices);
  const tried = setUpProblem(request, problem.standard, problem.catalogue);
  const takeable = takeableCourses(tried);
  if (brokenLocks(tried, takeable)) return false;
  if (uncoveredAttainments(tried, takeable).some((key) => !unavoidable.has(key))) return false;
  if (request.budget === null) return true;
  const { selection } = await selectFounded(poseSelection(tried, true, takeable), tried, select);
  return selection.status !== 'infeasible';
}

/** Drops, one after another, the choices without which the rest still clashes. */
async function withoutHarmless(
  choices: readonly Conflict[],
  clash: (choices: readonly Conflict[]) => Promise<boolean>,
): Promise<readonly Conflict[]> {
  let kept = choices;
  for (const choice of choices) {
    const fewer = kept.filter((other) => other !== choice);
    if (await clash(fewer)) kept = fewer;
  }
  return kept;
}

/**
 * A smallest set of choices that clash: taking any one of them back would let the rest stand. Empty where the
 * choices are not to blame. A lock can also help, by bringing in courses that would not be open otherwise, so one
 * pass of deletion is not enough: passes go on until nothing more can be dropped.
 */
export async function conflictingChoices(problem: Problem, select: Selector): Promise<readonly Conflict[]> {
  const none = setUpProblem(withChoices(problem.request, []), problem.standard, problem.catalogue);
  const unavoidable = new Set<string>(uncoveredAttainments(none, takeableCourses(none)));
  const clash = async (choices: readonly Conflict[]) => !(await possible(problem, choices, unavoidable, select));
  let kept = choicesOf(problem.request);
  if (!(await clash(kept))) return [];
  for (;;) {
    const fewer = await withoutHarmless(kept, clash);
    if (fewer.length === kept.length) return kept;
    kept = fewer;
  }
}
