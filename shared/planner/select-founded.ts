/** Selection whose courses can really be taken one after another. */
import { type Foundation, foundation, supportFromOutside } from './foundation.ts';
import type { Problem } from './problem.ts';
import type { Selection, Selector } from './selection/selection-model.ts';
import type { PosedSelection } from './selection-of-problem.ts';

/** A selection with the place of each of its courses; no place where there is no selection. */
export interface FoundedSelection {
  readonly selection: Selection;
  readonly founded: Foundation | null;
}

/** Solves, and asks again with one more row for as long as courses only hold each other up. */
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
    const founded = foundation(new Set(selection.chosen.map((column) => posed.ids[column] ?? '')), problem);
    if (founded.unfounded.length === 0) return { selection, founded };
    const options = supportFromOutside(founded, problem).flatMap((id) => columns.get(id) ?? []);
    for (const id of founded.unfounded) rows.push({ head: columns.get(id) ?? 0, options });
  }
}
