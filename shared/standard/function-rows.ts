/** A function matrix ready to be drawn: cells that span rows, and the courses that answer each row. */
import type { Course } from '../model/catalogue-schema.ts';
import type { Standard } from '../model/standard-schema.ts';

export type FunctionMatrix = NonNullable<Standard['functions']>[string];

export interface FunctionRow {
  readonly row: FunctionMatrix['rows'][number];
  /** How many rows the cell begun here spans; 0 where an earlier row's cell spans this one. */
  readonly majorSpan: number;
  readonly middleSpan: number;
  readonly courses: readonly Course[];
}

/** The length of the run of equal keys that begins at `at`; 0 within a run. */
function spanAt(keys: readonly string[], at: number): number {
  if (at > 0 && keys[at - 1] === keys[at]) return 0;
  const end = keys.findIndex((key, index) => index > at && key !== keys[at]);
  return (end < 0 ? keys.length : end) - at;
}

/** Rows of the matrix with key `name`. */
export function functionRows(
  name: string,
  { rows }: FunctionMatrix,
  courses: readonly Course[],
): readonly FunctionRow[] {
  const majors = rows.map(({ major }) => major);
  const middles = rows.map(({ major, middle }) => `${major}\n${middle}`);
  return rows.map((row, at) => ({
    row,
    majorSpan: spanAt(majors, at),
    middleSpan: spanAt(middles, at),
    courses: courses.filter(({ functions }) =>
      functions.some(({ matrix, middle, minor }) => matrix === name && middle === row.middle && minor === row.minor),
    ),
  }));
}
