/** Turns a planning problem into a selection model: one row for each attainment, prerequisite group and lock. */
import type { Course } from '../model/catalogue-schema.ts';
import { takeableCourses } from './feasibility.ts';
import { budgetLimit, measureOf } from './measure.ts';
import type { Problem } from './problem.ts';
import { force } from './selection/reduce.ts';
import type { Row, SelectionModel } from './selection/selection-model.ts';

export interface PosedSelection {
  readonly model: SelectionModel;
  /** Course ids by column. */
  readonly ids: readonly string[];
}

/**
 * Poses the selection over takeable courses only, so that it is always feasible but for the budget: attainments
 * that nothing can bring and locks that cannot be honoured are left out here and told apart.
 */
export function poseSelection(
  problem: Problem,
  withBudget = true,
  takeable = takeableCourses(problem),
): PosedSelection {
  const ids = problem.allowed.filter((id) => takeable.has(id));
  const columns = new Map(ids.map((id, column) => [id, column]));
  const columnsOf = (list: readonly string[]) => list.flatMap((id) => columns.get(id) ?? []);
  const rows: Row[] = force(columnsOf(problem.locked));
  for (const key of problem.gap) {
    const options = columnsOf(problem.catalogue.teachers.get(key) ?? []);
    if (options.length > 0) rows.push({ head: null, options });
  }
  ids.forEach((id, head) => {
    for (const group of problem.openPrerequisites(id)) {
      rows.push({ head, options: columnsOf(group).sort((a, b) => a - b) });
    }
  });
  const courses = ids.flatMap((id): Course | readonly [] => problem.catalogue.courses.get(id) ?? []);
  const measure = measureOf(problem.request, courses);
  const limit = withBudget ? budgetLimit(problem.request, measure) : null;
  return { model: { columns: ids.length, rows, measure, limit }, ids };
}
