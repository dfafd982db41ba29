/** Shares many questions out between planners. */

/** A question with what it shares with others: those of one selection are planned together. */
interface Shared {
  readonly selection: string;
}

/** Fewer questions than this are not worth another thread. */
const leastOfAShare = 20;

/**
 * Places of the questions by share, at most `most` shares, none of them empty. Selections stay whole; the largest go
 * first, each to the share that has the least so far.
 */
export function shareOut(questions: readonly Shared[], most: number): readonly (readonly number[])[] {
  const selections = Map.groupBy(questions.keys(), (at) => questions[at]?.selection ?? '');
  const count = Math.max(1, Math.min(most, Math.floor(questions.length / leastOfAShare), selections.size));
  const shares = Array.from({ length: count }, (): number[] => []);
  const largestFirst = [...selections.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  for (const places of largestFirst) {
    const least = shares.reduce((best, share) => (share.length < best.length ? share : best));
    least.push(...places);
  }
  return shares.filter((share) => share.length > 0);
}
