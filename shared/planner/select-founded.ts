/** Selection whose courses can really be taken one after another. */
import { type Foundation, foundation, missingSupport } from './foundation.ts';
import type { Problem } from './problem.ts';
import type { Row, Selection, Selector } from './selection/selection-model.ts';
import type { PosedSelection } from './selection-of-problem.ts';

/** A selection with the place of each of its courses; no place where there is no selection. */
export interface FoundedSelection {
  readonly selection: Selection;
  readonly founded: Foundation | null;
}

/** Rows that rule out a selection whose courses cannot all be placed. */
export function supportRows(
  chosen: ReadonlySet<string>,
  columns: ReadonlyMap<string, number>,
  problem: Problem,
): readonly Row[] {
  const { courses, options } = missingSupport(chosen, problem);
  const places = options.flatMap((id) => columns.get(id) ?? []);
  return courses.map((id) => ({ head: columns.get(id) ?? 0, options: places }));
}

/** Solves, and asks again with one more row for as long as courses only hold each other up, or stand in the way of the order. */
export async function selectFounded(
  posed: PosedSelection,
  problem: Problem,
  select: Selector,
): Promise<FoundedSelection> {
  const columns = new Map(posed.ids.map((id, column) => [id, column]));
  const rows = [...posed.model.rows];
  for (;;) {
    const selection = await select({ ...posed.model, rows });
    if (selection.status === 'infeasible') return { selection, founded: null };
    const chosen = new Set(selection.chosen.map((column) => posed.ids[column] ?? ''));
    const founded = foundation(chosen, problem);
    if (founded.unfounded.length === 0) return { selection, founded };
    rows.push(...supportRows(chosen, columns, problem));
  }
}
