/** One form for all writings of a model: the answer must not depend on the order of its rows. */
import type { Row, SelectionModel } from './selection-model.ts';

function compareLists(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareRows(a: Row, b: Row): number {
  return (a.head ?? -1) - (b.head ?? -1) || compareLists(a.options, b.options);
}

/** Options ascending and each once. */
function ascending(options: readonly number[]): readonly number[] {
  for (let at = 1; at < options.length; at += 1) {
    if ((options[at - 1] ?? 0) >= (options[at] ?? 0)) return [...new Set(options)].sort((a, b) => a - b);
  }
  return options;
}

/** The rows of a model in one order, each once, with ascending options. */
export function canonicalRows({ rows }: SelectionModel): Row[] {
  const sorted = rows.map(({ head, options }) => ({ head, options: ascending(options) })).sort(compareRows);
  return sorted.filter((row, at) => {
    const before = sorted[at - 1];
    return before === undefined || compareRows(before, row) !== 0;
  });
}
