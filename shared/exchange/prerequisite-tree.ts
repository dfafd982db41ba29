/** Prerequisites as written: an AND/OR tree of names, and how it becomes an AND of OR-groups. */

export type PrerequisiteTree =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly PrerequisiteTree[] };

/** More would be no condition that a person can read. */
export const treeLimits = { depth: 20, names: 500, groups: 100, groupSize: 2_000 } as const;

/** All names of a tree, in their order. */
export function namesOf(tree: PrerequisiteTree): string[] {
  return tree.kind === 'name' ? [tree.name] : tree.parts.flatMap(namesOf);
}

/** An AND of OR-groups of course ids. */
export type Groups = readonly (readonly string[])[];

function withoutRepeats(groups: Groups): Groups {
  const seen = new Set<string>();
  return groups
    .map((group) => [...new Set(group)])
    .filter((group) => {
      const key = group.join('\n');
      return !seen.has(key) && seen.add(key);
    });
}

/** `(A & B) | C` is `(A | C) & (B | C)`. */
function either(left: Groups, right: Groups): Groups {
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}

function tooMany(groups: Groups): boolean {
  return groups.length > treeLimits.groups || groups.some((group) => group.length > treeLimits.groupSize);
}

function combine(kind: 'and' | 'or', parts: readonly Groups[]): Groups | null {
  let all: Groups | null = null;
  for (const part of parts) {
    if (all === null) all = part;
    else all = kind === 'and' ? [...all, ...part] : either(all, part);
    if (tooMany(all)) return null;
  }
  return all && withoutRepeats(all);
}

/** What a name stands for: course ids of which any will do, or null where it is to be left out. */
export type ResolveName = (name: string) => readonly string[] | null;

/**
 * The tree as an AND of OR-groups. Names left out take no part: of `A | ?` remains `A`.
 * Null where it would grow beyond `treeLimits`.
 */
export function toGroups(tree: PrerequisiteTree, resolve: ResolveName): Groups | null {
  if (tree.kind === 'name') {
    const ids = resolve(tree.name);
    return ids ? [ids] : [];
  }
  const parts: Groups[] = [];
  for (const part of tree.parts) {
    const groups = toGroups(part, resolve);
    if (groups === null) return null;
    if (groups.length > 0) parts.push(groups);
  }
  return parts.length === 0 ? [] : combine(tree.kind, parts);
}
