/** Equal neighbours as one: what a table draws in a cell that spans them. */

export interface Run {
  readonly value: string;
  /** The place of its first member. */
  readonly at: number;
  readonly length: number;
}

/** `[a, a, b]` is a run of two and a run of one. */
export function runsOf(values: readonly string[]): readonly Run[] {
  const starts = values.flatMap((value, at) => (at > 0 && values[at - 1] === value ? [] : [at]));
  return starts.map((at, index) => ({
    value: values[at] ?? '',
    at,
    length: (starts[index + 1] ?? values.length) - at,
  }));
}
