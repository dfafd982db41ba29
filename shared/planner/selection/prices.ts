/** What columns cost while a selection is reduced, compared so that no objective in use is made worse. */
import type { Measure } from './selection-model.ts';

/** `width` numbers for each column. */
export interface Prices {
  readonly width: number;
  readonly values: Float64Array;
  /** True where sums are compared lexicographically; else one is less only if no number of it is greater. */
  readonly lexicographic: boolean;
}

/** The prices of a measure. With a limit, or where worth is no sum of parts, every number of the vectors counts. */
export function pricesOf({ vectors, linear, compared }: Measure, limited: boolean): Prices {
  const lexicographic = linear && !limited;
  const width = lexicographic ? compared : (vectors[0]?.length ?? 0);
  const values = new Float64Array(vectors.length * width);
  vectors.forEach((vector, column) => {
    for (let i = 0; i < width; i += 1) values[column * width + i] = vector[i] ?? 0;
  });
  return { width, values, lexicographic };
}

/** Prices of one number for each column. */
export function scalarPrices(weights: Float64Array): Prices {
  return { width: 1, values: weights, lexicographic: true };
}

/** How a sum compares: 'less' and 'equal' make it safe to take in exchange, 'more' does not. */
export type Comparison = 'less' | 'equal' | 'more';

/** Compares `width` numbers from a place in `sum` on with the price of a column. */
function compareAt(sum: Float64Array, place: number, column: number, prices: Prices): Comparison {
  const { width, values, lexicographic } = prices;
  let result: Comparison = 'equal';
  for (let i = 0; i < width; i += 1) {
    const difference = (sum[place + i] ?? 0) - (values[column * width + i] ?? 0);
    if (difference > 0) return 'more';
    if (difference === 0) continue;
    if (lexicographic) return 'less';
    result = 'less';
  }
  return result;
}

/** Compares a sum of prices with the price of a column. */
export function compareSum(sum: Float64Array, column: number, prices: Prices): Comparison {
  return compareAt(sum, 0, column, prices);
}

/** Compares the prices of two columns. */
export function comparePrices(a: number, b: number, prices: Prices): Comparison {
  return compareAt(prices.values, a * prices.width, b, prices);
}

/** Adds the price of a column to a sum, in place. */
export function addPrice(sum: Float64Array, column: number, { width, values }: Prices): void {
  for (let i = 0; i < width; i += 1) sum[i] = (sum[i] ?? 0) + (values[column * width + i] ?? 0);
}
