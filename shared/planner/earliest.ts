/**
 * The earliest finish. Dates depend on the calendar, which selection sees only through a floor (`finish-floor.ts`), so
 * selections are dated one after another, the lowest floor first, until no floor is left below the best finish.
 */
import type { Course } from '../model/catalogue-schema.ts';
import { type Dated, datedFor, dateSelection, daysTaken } from './dated.ts';
import { finishMeasure } from './finish-floor.ts';
import { budgetLimit } from './measure.ts';
import type { Planner } from './planner.ts';
import type { Problem } from './problem.ts';
import { datesKey } from './question-key.ts';
import { selectFounded } from './select-founded.ts';
import { selectWithin } from './selection/select-exactly.ts';
import type { SelectionModel, Selector } from './selection/selection-model.ts';
import { type PosedSelection, poseSelection } from './selection-of-problem.ts';
import { solve, solvedBy } from './solve.ts';

export interface Earliest {
  readonly dated: Dated;
  /** No roadmap of the question takes fewer days. */
  readonly floor: number;
}

/** The floor is searched plainly: on small questions within milliseconds, on large ones it is given up soon. */
const limits = { nodes: 3_000, work: 20_000_000 };

function posedByFloor(
  problem: Problem,
  takeable: ReadonlySet<string>,
  withBudget: boolean,
  planner: Planner,
): PosedSelection {
  const posed = poseSelection(problem, withBudget, takeable);
  const courses = posed.ids.flatMap((id): Course | readonly [] => problem.catalogue.courses.get(id) ?? []);
  const calendar = planner.calendar.without(problem.request.daysOff);
  const measure = finishMeasure(problem.request, courses, calendar, planner.sessions);
  // The limit names a place in the vectors of its own measure.
  const limit = withBudget ? budgetLimit(problem.request, measure) : null;
  return { ...posed, model: { ...posed.model, measure, limit } };
}

/** Where the floor's search is given up, nothing is known of it. */
class NotSettled extends Error {}

const settleBy =
  ({ stop }: Planner): Selector =>
  async (model: SelectionModel) => {
    const selection = selectWithin(model, { ...limits, stop });
    if (selection === null) throw new NotSettled();
    return selection;
  };

/** The selection of the lowest floor, dated; null where it could not be settled. */
async function byFloor(
  problem: Problem,
  takeable: ReadonlySet<string>,
  withBudget: boolean,
  planner: Planner,
): Promise<Earliest | null> {
  const posed = posedByFloor(problem, takeable, withBudget, planner);
  try {
    const found = await selectFounded(posed, problem, settleBy(planner));
    const solved = solvedBy(found, posed, problem, takeable, withBudget);
    if (!solved) return null;
    return { dated: dateSelection(solved, planner), floor: solved.proven ? solved.bound : 0 };
  } catch (error) {
    if (error instanceof NotSettled) return null;
    throw error;
  }
}

/**
 * The roadmap that finishes first, as far as can be found out.
 * @param takeable all courses that can be taken.
 */
export async function solveEarliest(
  problem: Problem,
  takeable: ReadonlySet<string>,
  planner: Planner,
): Promise<Earliest> {
  const { work, request } = problem;
  const name = `earliest ${request.objective} ${datesKey(request)}`;
  const { dated, floor } = await work.once(name, () => solveAnew(problem, takeable, planner));
  return { dated: datedFor(problem, dated), floor };
}

async function solveAnew(problem: Problem, takeable: ReadonlySet<string>, planner: Planner): Promise<Earliest> {
  const by = async (objective: 'hours' | 'courses') => {
    const { chosen, ...solved } = await solve(
      { ...problem, request: { ...problem.request, objective } },
      takeable,
      planner.select,
    );
    return { ...solved, chosen: { ...chosen, problem } };
  };
  const withinBudget = problem.request.budget === null || (await by('hours')).withinBudget;
  const first = await byFloor(problem, takeable, withinBudget, planner);
  const floor = first?.floor ?? 0;
  let best = first?.dated ?? null;
  for (const objective of ['hours', 'courses'] as const) {
    if (best && daysTaken(best) <= floor) break;
    const other = dateSelection(await by(objective), planner);
    if (!best || daysTaken(other) < daysTaken(best)) best = other;
  }
  if (!best) throw new Error('no selection could be dated');
  return { dated: best, floor };
}
