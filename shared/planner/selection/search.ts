/** Exact depth-first search over a core: branch on the tightest row, prune by a bound from disjoint rows. */
import { asksNow, banned, chosen, type Marks, mark, open, openOptions, propagate, undoTo } from './propagation.ts';
import { addVector, compareKeys, type Limit, type Measure, type Row } from './selection-model.ts';
import { heed, type Stop } from './stop.ts';

interface Best {
  readonly key: readonly number[];
  readonly chosen: readonly number[];
}

interface Search {
  readonly rows: readonly Row[];
  readonly measure: Measure;
  readonly limit: Limit | null;
  readonly marks: Marks;
  readonly trail: number[];
  /** Columns by rising worth, so that good selections come early; ties by column. */
  readonly rank: readonly number[];
  readonly stop: Stop | undefined;
  nodes: number;
  best: Best | null;
}

/** The best completion of a core, `'none'` where there is none, `'stopped'` where the node limit was reached. */
export type SearchResult = Best | 'none' | 'stopped';

const nodesSpent = Symbol('nodes spent');

/**
 * Finds the best selection of the open columns. Columns already chosen in `marks` count for nothing here.
 * @param base sums of what is chosen elsewhere, which `measure.key` and `limit` look at too.
 * @throws RefusalError `cancelled` where `stop` says so.
 */
export function searchCore(
  rows: readonly Row[],
  measure: Measure,
  limit: Limit | null,
  marks: Marks,
  base: readonly number[],
  nodeLimit: number,
  stop?: Stop,
): SearchResult {
  const order = [...measure.vectors.keys()].sort(
    (a, b) => compareKeys(measure.vectors[a] ?? [], measure.vectors[b] ?? []) || a - b,
  );
  const rank = new Array<number>(order.length);
  order.forEach((column, position) => {
    rank[column] = position;
  });
  const spent = { marks: marks.slice(), trail: [], nodes: nodeLimit, best: null };
  const search: Search = { rows, measure, limit, rank, stop, ...spent };
  try {
    visit(search, [...base]);
  } catch (error) {
    if (error === nodesSpent) return 'stopped';
    throw error;
  }
  return search.best ?? 'none';
}

/** For each component, the least that rows without a column in common must add. */
function leastToCome(search: Search, asking: readonly Row[]): number[] {
  const sums = new Array<number>(search.measure.vectors[0]?.length ?? 0).fill(0);
  const used = new Set<number>();
  for (const row of asking) {
    const options = openOptions(row, search.marks);
    if (options.some((column) => used.has(column))) continue;
    for (const column of options) used.add(column);
    for (let i = 0; i < sums.length; i += 1) {
      sums[i] = (sums[i] ?? 0) + Math.min(...options.map((column) => search.measure.vectors[column]?.[i] ?? 0));
    }
  }
  return sums;
}

function hopeless(search: Search, sums: readonly number[], asking: readonly Row[]): boolean {
  if (search.best === null && search.limit === null) return false;
  const least = leastToCome(search, asking).map((value, i) => value + (sums[i] ?? 0));
  if (search.limit && (least[search.limit.component] ?? 0) > search.limit.most) return true;
  return search.best !== null && compareKeys(search.measure.key(least), search.best.key) >= 0;
}

function chosenInTrail({ trail, marks }: Search): number[] {
  return trail.filter((column) => marks[column] === chosen).sort((a, b) => a - b);
}

function visit(search: Search, before: readonly number[]): void {
  heed(search.stop);
  search.nodes -= 1;
  if (search.nodes < 0) throw nodesSpent;
  const mine = search.trail.length;
  const { rows, marks, trail, measure } = search;
  if (propagate(rows, marks, trail)) {
    const sums = [...before];
    for (const column of trail.slice(mine))
      if (marks[column] === chosen) addVector(sums, measure.vectors[column] ?? [], 1);
    const asking = rows.filter((row) => asksNow(row, marks));
    if (!hopeless(search, sums, asking)) {
      if (asking.length === 0) search.best = { key: measure.key(sums), chosen: chosenInTrail(search) };
      else branch(search, sums, asking);
    }
  }
  undoTo(mine, marks, trail);
}

/** Tries each option of the tightest row; those tried before stay banned, so no selection is seen twice. */
function branch(search: Search, sums: readonly number[], asking: readonly Row[]): void {
  const { marks, trail, rank } = search;
  let tightest: readonly number[] = [];
  for (const row of asking) {
    const options = openOptions(row, marks);
    if (tightest.length === 0 || options.length < tightest.length) tightest = options;
  }
  const start = trail.length;
  for (const column of [...tightest].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0))) {
    const before = trail.length;
    mark(column, chosen, marks, trail);
    const withColumn = [...sums];
    addVector(withColumn, search.measure.vectors[column] ?? [], 1);
    visit(search, withColumn);
    undoTo(before, marks, trail);
    if (marks[column] === open) mark(column, banned, marks, trail);
  }
  undoTo(start, marks, trail);
}
