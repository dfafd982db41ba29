/** A selector that remembers: the same model, as a department's many questions pose it, is solved once. */
import type { Row, Selection, SelectionModel, Selector } from './selection-model.ts';

/** A model and its answer, which may still be under way. */
interface Remembered {
  readonly model: SelectionModel;
  readonly selection: Promise<Selection>;
}

/** So many models are remembered unless told otherwise; the ones not asked for the longest are forgotten. */
const usualCapacity = 1_000;

/** The numbers of the Fowler–Noll–Vo hash. */
const basis = 0x811c9dc5;
const prime = 0x01000193;

const mix = (hash: number, value: number) => Math.imul(hash ^ value, prime);

/** Equal for equal models; different ones seldom share a hash. */
export function modelHash({ columns, rows, measure, limit }: SelectionModel): number {
  let hash = mix(mix(basis, columns), rows.length);
  hash = mix(mix(hash, measure.compared), limit?.most ?? -1);
  for (const { head, options } of rows) {
    hash = mix(mix(hash, head ?? -1), options.length);
    for (const option of options) hash = mix(hash, option);
  }
  for (const vector of measure.vectors) for (const value of vector) hash = mix(hash, value);
  return hash >>> 0;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function sameAt<Item>(
  a: readonly Item[],
  b: readonly Item[],
  same: (one: Item, other: Item | undefined) => boolean,
): boolean {
  return a.length === b.length && a.every((item, at) => same(item, b[at]));
}

const sameRow = (a: Row, b: Row | undefined) => a.head === b?.head && sameNumbers(a.options, b?.options ?? []);

/** Whether two models with linear measures are written alike, so that a selector answers both alike. */
export function sameModel(a: SelectionModel, b: SelectionModel): boolean {
  return (
    a.columns === b.columns &&
    a.measure.compared === b.measure.compared &&
    a.limit?.component === b.limit?.component &&
    a.limit?.most === b.limit?.most &&
    sameAt(a.rows, b.rows, sameRow) &&
    sameAt(a.measure.vectors, b.measure.vectors, (one, other) => sameNumbers(one, other ?? []))
  );
}

/**
 * Remembers the answers of `select` to linear models, up to `capacity` of them; what other measures compare cannot
 * be told from the outside, so those are passed on. A failed answer is not remembered.
 */
export function memoSelector(select: Selector, capacity = usualCapacity): Selector {
  /** By hash, the one asked for last at the end. A model takes the place of another of the same hash. */
  const known = new Map<number, Remembered>();
  const remember = (hash: number, entry: Remembered) => {
    known.delete(hash);
    known.set(hash, entry);
    const [oldest] = known.keys();
    if (known.size > capacity && oldest !== undefined) known.delete(oldest);
  };
  return (model) => {
    if (!model.measure.linear) return select(model);
    const hash = modelHash(model);
    const found = known.get(hash);
    if (found && sameModel(found.model, model)) {
      remember(hash, found);
      return found.selection;
    }
    const selection = select(model);
    remember(hash, { model, selection });
    selection.catch(() => {
      if (known.get(hash)?.selection === selection) known.delete(hash);
    });
    return selection;
  };
}
