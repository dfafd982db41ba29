/** Several numbers for each column, compared one after another, as one whole number. */
import type { Prices } from './prices.ts';

/** One number for each column; `exact` where no sum that matters is rounded. */
export interface ScalarWeights {
  readonly weights: Float64Array;
  readonly exact: boolean;
  /** A lower bound of the first price from a lower bound of the weight. */
  readonly firstPrice: (bound: number) => number;
}

function divisor(a: number, b: number): number {
  let left = a;
  let right = b;
  while (right > 0) [left, right] = [right, left % right];
  return left;
}

/** One component of the prices, in units of what its values have in common. */
interface Component {
  readonly values: Float64Array;
  readonly unit: number;
}

/** A component in whole numbers, or null where they are not. */
function component({ width, values }: Prices, columns: Int32Array, at: number): Component | null {
  const result = Float64Array.from(columns, (column) => values[column * width + at] ?? 0);
  if (result.some((value) => !Number.isSafeInteger(value))) return null;
  const unit = Math.max(1, result.reduce(divisor, 0));
  return { values: result.map((value) => value / unit), unit };
}

/**
 * The most that a component can sum up to where the leading component does not exceed `most`: the columns are
 * filled in by falling ratio, the last one in part, which is the best of the relaxed knapsack.
 */
function mostWithin(leading: Float64Array, values: Float64Array, most: number): number {
  const order = [...values.keys()].filter((column) => (values[column] ?? 0) > 0);
  const ratio = (column: number) => (values[column] ?? 0) / (leading[column] ?? 0);
  order.sort((a, b) => (ratio(a) === ratio(b) ? a - b : ratio(b) - ratio(a)));
  let left = most;
  let total = 0;
  for (const column of order) {
    const size = leading[column] ?? 0;
    if (size > left) return Math.ceil(total + left * ratio(column));
    left -= size;
    total += values[column] ?? 0;
  }
  return total;
}

/**
 * Weights for some columns of lexicographic prices. A component counts as many times as the following ones can
 * sum up to, plus one, in a best selection: so a selection of least weight is one of least prices. That bound
 * comes from `known`, any selection, as places in `columns`: a best one's leading sum is not greater.
 */
export function scalarWeights(prices: Prices, columns: Int32Array, known: Iterable<number>): ScalarWeights {
  const parts = Array.from({ length: prices.width }, (_, at) => component(prices, columns, at));
  if (parts.includes(null)) return leadingOnly(prices, columns);
  const leader = parts.findIndex((part) => part?.values.some((value) => value > 0));
  const leading = parts[leader];
  const weights = new Float64Array(columns.length);
  if (!leading) return { weights, exact: true, firstPrice: () => 0 };
  let most = 0;
  for (const column of known) most += leading.values[column] ?? 0;
  let factor = 1;
  for (const part of parts.slice(leader + 1).reverse()) {
    if (!part) continue;
    addScaled(weights, part.values, factor);
    factor *= mostWithin(leading.values, part.values, most) + 1;
  }
  addScaled(weights, leading.values, factor);
  const firstPrice = (bound: number) => (leader > 0 ? 0 : Math.floor(bound / factor + 1e-9) * leading.unit);
  return { weights, exact: factor * (most + 1) < Number.MAX_SAFE_INTEGER / 4, firstPrice };
}

function addScaled(sum: Float64Array, values: Float64Array, factor: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + factor * (values[at] ?? 0);
}

/**
 * Prices that are no whole numbers: how small a difference can be is not known, so only the leading component
 * counts, and equals are told apart by their prices.
 */
function leadingOnly({ width, values }: Prices, columns: Int32Array): ScalarWeights {
  for (let at = 0; at < width; at += 1) {
    const weights = new Float64Array(columns.length);
    columns.forEach((column, place) => {
      weights[place] = values[column * width + at] ?? 0;
    });
    if (weights.some((value) => value > 0))
      return { weights, exact: false, firstPrice: at === 0 ? roundedDown : () => 0 };
  }
  return { weights: new Float64Array(columns.length), exact: false, firstPrice: () => 0 };
}

/** A bound that stays one although its sum was rounded. */
function roundedDown(bound: number): number {
  return bound * (1 - 1e-9);
}
