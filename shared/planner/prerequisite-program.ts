/** AND/OR trees of prerequisites as arrays of numbers: made once, then asked often. */
import type { PrerequisiteTree } from '../exchange/prerequisite-tree.ts';

const kinds = { name: 0, and: 1, or: 2 } as const;

/** All trees, node by node from the root down; a node's parts follow it. */
export interface PrerequisiteProgram {
  readonly kinds: Uint8Array;
  /** The number of the name at each name's node. */
  readonly names: Int32Array;
  /** The node after each node and all that belongs to it. */
  readonly ends: Int32Array;
  /** Where each tree begins; -1 where nothing is asked for. */
  readonly roots: Int32Array;
  /** The tree of each node, to name what is not met. */
  readonly trees: readonly PrerequisiteTree[];
}

/** Compiles trees. `numberOf` gives each name its number. */
export function compilePrerequisites(
  given: readonly (PrerequisiteTree | null)[],
  numberOf: (name: string) => number,
): PrerequisiteProgram {
  const [nodeKinds, names, ends]: [number[], number[], number[]] = [[], [], []];
  const trees: PrerequisiteTree[] = [];
  const add = (tree: PrerequisiteTree): number => {
    const node = trees.push(tree) - 1;
    nodeKinds.push(kinds[tree.kind]);
    names.push(tree.kind === 'name' ? numberOf(tree.name) : -1);
    ends.push(0);
    if (tree.kind !== 'name') for (const part of tree.parts) add(part);
    ends[node] = trees.length;
    return node;
  };
  const roots = Int32Array.from(given, (tree) => (tree === null ? -1 : add(tree)));
  return {
    kinds: Uint8Array.from(nodeKinds),
    names: Int32Array.from(names),
    ends: Int32Array.from(ends),
    roots,
    trees,
  };
}

/** Whether a node holds. `met` has 1 at the number of each name that is met. */
export function holds(program: PrerequisiteProgram, node: number, met: Uint8Array): boolean {
  const kind = program.kinds[node];
  if (kind === kinds.name) return met[program.names[node] ?? -1] === 1;
  const decisive = kind === kinds.or;
  const end = program.ends[node] ?? 0;
  for (let part = node + 1; part < end; part = program.ends[part] ?? end) {
    if (holds(program, part, met) === decisive) return decisive;
  }
  return !decisive;
}

/**
 * The parts of a node that must hold and do not: of an AND its parts, in turn; an OR or a name as a whole. Empty
 * where the node holds.
 */
export function unmetParts(program: PrerequisiteProgram, node: number, met: Uint8Array): readonly PrerequisiteTree[] {
  if (holds(program, node, met)) return [];
  const tree = program.trees[node];
  if (program.kinds[node] !== kinds.and) return tree ? [tree] : [];
  const parts: PrerequisiteTree[] = [];
  const end = program.ends[node] ?? 0;
  for (let part = node + 1; part < end; part = program.ends[part] ?? end) parts.push(...unmetParts(program, part, met));
  return parts;
}
