/** Suggests the name that someone probably meant, by shared pairs of letters: it needs no dictionary of Japanese. */
import { foldName } from './fold-text.ts';

/** Shared pairs, of all pairs of both; below this a suggestion would only mislead. */
const likeness = 0.4;

/** A cell with more than this is a text and no name. */
const longest = 100;

function pairs(text: string): Set<string> {
  const letters = [...`^${text.slice(0, longest)}$`];
  const found = new Set<string>();
  for (let index = 1; index < letters.length; index += 1) found.add(`${letters[index - 1]}${letters[index]}`);
  return found;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of a) if (b.has(pair)) count += 1;
  return (2 * count) / (a.size + b.size);
}

/** Answers questions about one set of names. `budget` bounds the comparisons over its whole life. */
export function createNearest(names: () => Iterable<string>, budget = 2_000_000): (text: string) => string | undefined {
  let indexed: { readonly name: string; readonly pairs: ReadonlySet<string> }[] | null = null;
  let left = budget;
  const answers = new Map<string, string | undefined>();
  const search = (folded: string): string | undefined => {
    indexed ??= [...new Set(names())].slice(0, 20_000).map((name) => ({ name, pairs: pairs(foldName(name)) }));
    left -= indexed.length;
    if (left < 0) return undefined;
    const own = pairs(folded);
    let best: { name: string; score: number } | null = null;
    for (const entry of indexed) {
      const score = shared(own, entry.pairs);
      if (score >= likeness && score > (best?.score ?? 0)) best = { name: entry.name, score };
    }
    return best?.name;
  };
  return (text) => {
    const folded = foldName(text).slice(0, longest);
    if (folded === '') return undefined;
    if (!answers.has(folded)) answers.set(folded, search(folded));
    return answers.get(folded);
  };
}
