/** Finds out how a CSV file separates its cells and its rows. */

export interface CsvShape {
  readonly delimiter: ',' | '\t' | ';';
  /** `\n` also stands for `\r\n`. */
  readonly newline: '\n' | '\r';
  /** Characters of a first line `sep=;`, as Excel writes it; it is no row of the sheet's content. */
  readonly skip: number;
}

const delimiters = [',', '\t', ';'] as const;
const rowsCounted = 20;
const declared = /^sep=([,;\t])\r?\n/i;

/** How often a sign separates, in each of the first rows; those within quotes do not count. */
function counts(sample: string, delimiter: string, newline: string): number[] {
  const found = [0];
  let quoted = false;
  for (const letter of sample) {
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === delimiter) found[found.length - 1] = (found.at(-1) ?? 0) + 1;
    else if (letter === newline && found.push(0) > rowsCounted) break;
  }
  return found;
}

/** Rows that agree on a number of cells, and how many cells. */
function agreement(found: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of found) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  return Math.max(0, ...[...tally].map(([count, rows]) => count * rows));
}

/** The shape that a sample of the beginning shows. */
export function csvShape(sample: string): CsvShape {
  const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r';
  const marked = declared.exec(sample);
  const sign = delimiters.find((delimiter) => delimiter === marked?.[1]);
  if (marked && sign) return { delimiter: sign, newline, skip: marked[0].length };
  const scores = delimiters.map((delimiter) => ({ delimiter, score: agreement(counts(sample, delimiter, newline)) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, newline, skip: 0 };
}
