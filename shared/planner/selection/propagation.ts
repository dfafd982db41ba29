/** Which columns are chosen or banned so far, and what follows from the rows. */
import type { Row } from './selection-model.ts';

export const open = 0;
export const chosen = 1;
export const banned = 2;

/** One of `open`, `chosen`, `banned` for each column. */
export type Marks = Uint8Array;

/** A row asks for something now: it has no head, or its head is chosen, and no option is chosen yet. */
export function asksNow(row: Row, marks: Marks): boolean {
  if (row.head !== null && marks[row.head] !== chosen) return false;
  return !row.options.some((column) => marks[column] === chosen);
}

/** A row may still ask for something: its head is not banned and no option is chosen. */
export function mayAsk(row: Row, marks: Marks): boolean {
  if (row.head !== null && marks[row.head] === banned) return false;
  return !row.options.some((column) => marks[column] === chosen);
}

/** The options of a row that can still be chosen. */
export function openOptions(row: Row, marks: Marks): number[] {
  return row.options.filter((column) => marks[column] === open);
}

/**
 * Draws the consequences of one row: its only option is chosen, or a head that can no longer be served is banned.
 * @returns whether something changed, or `null` where the row cannot be served at all.
 */
function propagateRow(row: Row, marks: Marks, trail: number[]): boolean | null {
  if (!mayAsk(row, marks)) return false;
  const options = openOptions(row, marks);
  const headChosen = row.head === null || marks[row.head] === chosen;
  if (options.length === 0) {
    if (headChosen) return null;
    mark(row.head ?? 0, banned, marks, trail);
    return true;
  }
  if (options.length > 1 || !headChosen) return false;
  mark(options[0] ?? 0, chosen, marks, trail);
  return true;
}

/** Marks a column and remembers it, so that a search can take it back. */
export function mark(column: number, as: typeof chosen | typeof banned, marks: Marks, trail: number[]): void {
  marks[column] = as;
  trail.push(column);
}

/** Applies all rows until nothing changes; false where a contradiction is met. */
export function propagate(rows: readonly Row[], marks: Marks, trail: number[]): boolean {
  let changed = true;
  while (changed) {
    changed = false;
    for (const row of rows) {
      const result = propagateRow(row, marks, trail);
      if (result === null) return false;
      changed ||= result;
    }
  }
  return true;
}

/** Opens again every column marked since the trail had `length` entries. */
export function undoTo(length: number, marks: Marks, trail: number[]): void {
  while (trail.length > length) marks[trail.pop() ?? 0] = open;
}
