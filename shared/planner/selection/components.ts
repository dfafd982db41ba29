/** Splits a core into parts that share no column. */
import type { Row } from './selection-model.ts';

/** Groups of rows; no column stands in two groups. Rows keep their order. */
export function components(rows: readonly Row[], columns: number): Row[][] {
  const parent = Int32Array.from({ length: columns }, (_, column) => column);
  const root = (column: number): number => {
    let at = column;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const first = (row: Row) => row.head ?? row.options[0] ?? 0;
  for (const row of rows) {
    for (const column of row.options) parent[root(column)] = root(first(row));
  }
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const key = root(first(row));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
