/** Edits an AND of OR-groups of course ids: rows are "and", leaves within a row are "or". Pure. */
import type { Course } from '../../../shared/model/catalogue-schema.ts';

export type Prerequisites = Course['prerequisites'];

/** Adds ids to a row, each once; a new row comes last. */
export function addToRow(tree: Prerequisites, row: number, ids: readonly string[]): Prerequisites {
  if (ids.length === 0) return tree;
  if (row >= tree.length) return [...tree, [...new Set(ids)]];
  return tree.map((leaves, at) => (at === row ? [...new Set([...leaves, ...ids])] : leaves));
}

/** Adds a row for each id that does not stand alone in one yet. */
export function addRows(tree: Prerequisites, ids: readonly string[]): Prerequisites {
  const alone = new Set(tree.flatMap((leaves) => (leaves.length === 1 ? leaves : [])));
  return [...tree, ...ids.filter((id) => !alone.has(id)).map((id) => [id])];
}

/** Takes a leaf away, and its row with it where it was the last. */
export function removeLeaf(tree: Prerequisites, row: number, id: string): Prerequisites {
  return tree
    .map((leaves, at) => (at === row ? leaves.filter((leaf) => leaf !== id) : leaves))
    .filter((leaves) => leaves.length > 0);
}

export function removeRow(tree: Prerequisites, row: number): Prerequisites {
  return tree.filter((_, at) => at !== row);
}

/** Moves a row by one place; at the end it stays. */
export function moveRow(tree: Prerequisites, row: number, by: -1 | 1): Prerequisites {
  const other = row + by;
  const [moved, passed] = [tree[row], tree[other]];
  if (!moved || !passed) return tree;
  return tree.map((leaves, at) => (at === row ? passed : at === other ? moved : leaves));
}
