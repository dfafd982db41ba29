/** The question of selection: a weighted set cover with precedence, in numbers and without the domain. */

/** At least one of `options` must be chosen; where `head` is a column, only if that column is chosen. */
export interface Row {
  readonly head: number | null;
  readonly options: readonly number[];
}

/**
 * What is minimised. Every column has one vector of numbers, none negative; a selection is worth the
 * lexicographic `key` of its vectors' sum. `key` must not fall when any component grows.
 */
export interface Measure {
  readonly vectors: readonly (readonly number[])[];
  readonly key: (sums: readonly number[]) => readonly number[];
  /** True where `key` is the leading components themselves, so that parts can be solved apart. */
  readonly linear: boolean;
  /** How many leading components `key` compares, where linear. */
  readonly compared: number;
}

/** An upper bound on one component of the sums. */
export interface Limit {
  readonly component: number;
  readonly most: number;
}

/** Columns are courses, in an order that does not depend on the order of the catalogue's rows. */
export interface SelectionModel {
  readonly columns: number;
  readonly rows: readonly Row[];
  readonly measure: Measure;
  readonly limit: Limit | null;
}

/** `bound` is a proven lower bound of the key's first number. Chosen columns ascend. */
export type Selection =
  | { readonly status: 'optimal' | 'feasible'; readonly chosen: readonly number[]; readonly bound: number }
  | { readonly status: 'infeasible' };

/** Solves a selection. Implementations give the same answer to the same model. */
export type Selector = (model: SelectionModel) => Promise<Selection>;

/** Negative where `a` comes first, positive where `b` does, 0 where they are equal. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The sum of the vectors of some columns. */
export function sumVectors(measure: Measure, columns: Iterable<number>): number[] {
  const sums: number[] = new Array(measure.vectors[0]?.length ?? 0).fill(0);
  for (const column of columns) addVector(sums, measure.vectors[column] ?? [], 1);
  return sums;
}

/** Adds `sign` times a vector to sums, in place. */
export function addVector(sums: number[], vector: readonly number[], sign: 1 | -1): void {
  for (let i = 0; i < vector.length; i += 1) sums[i] = (sums[i] ?? 0) + sign * (vector[i] ?? 0);
}
