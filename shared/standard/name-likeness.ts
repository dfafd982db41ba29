/** How alike two names of the standard are: an exact name, a near one, or another. */

/** A name without what editions write differently: width, case, punctuation, spaces, 「・」. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');
}

function pairs(name: string): readonly string[] {
  const letters = [...foldName(name)];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

/** From 0, nothing in common, to 1, the same: the share of pairs of letters that stand in both (Dice). */
export function likeness(a: string, b: string): number {
  if (foldName(a) === foldName(b)) return 1;
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return 0;
  const open = [...right];
  const shared = left.filter((pair) => {
    const at = open.indexOf(pair);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

/** From here on, two names are taken for the same thing said in other words. */
export const nearName = 0.55;
