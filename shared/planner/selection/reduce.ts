/** Decisions from outside, written as rows: the form in which they pass every reduction. */
import type { Row } from './selection-model.ts';

/** Rows that force columns before anything else is decided. */
export function force(columns: readonly number[]): Row[] {
  return columns.map((column) => ({ head: null, options: [column] }));
}

/** Rows that forbid columns: whoever chooses one asks for what nobody serves. */
export function forbid(columns: readonly number[]): Row[] {
  return columns.map((head) => ({ head, options: [] }));
}
