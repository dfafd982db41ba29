/** Checks an order of courses chosen by hand, as a department does for a curriculum: can they be taken like that? */
import { namesOf, type PrerequisiteTree } from '../exchange/prerequisite-tree.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import { compilePrerequisites, holds, type PrerequisiteProgram, unmetParts } from './prerequisite-program.ts';

/** What is wrong at one place of a path; places count from 0. */
export type PathFault =
  | { readonly kind: 'unknown'; readonly place: number; readonly course: string }
  /** The course comes at `first` already. */
  | { readonly kind: 'repeated'; readonly place: number; readonly course: string; readonly first: number }
  | {
      readonly kind: 'unmet';
      readonly place: number;
      readonly course: string;
      /** Each must hold and none does: an OR-group, a part of a tree or one course. */
      readonly unmet: readonly PrerequisiteTree[];
      /** Courses named there that come later in the path, in its order. */
      readonly later: readonly string[];
    };

/**
 * Faults of a path, in its order; none where it can be taken as it stands. A course with a fault still counts as
 * taken for those after it, so that one mistake is told once.
 * @param met ids of courses completed, or whose knowledge is held.
 */
export type PathCheck = (path: readonly string[], met?: Iterable<string>) => readonly PathFault[];

/** Numbers for names. */
interface Numbering {
  readonly numbers: Map<string, number>;
  numberOf(name: string): number;
}

/** Former ids share the number of the course that answers to them. */
function numbering(ids: readonly string[], aliases: ReadonlyMap<string, string>): Numbering {
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const current = aliases.get(name);
    const number = (current === undefined ? undefined : numbers.get(current)) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  for (const name of aliases.keys()) numberOf(name);
  return { numbers, numberOf };
}

/** A path being checked. */
interface Walk {
  readonly path: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly program: PrerequisiteProgram;
  /** The first place of each course in the path, or -1. */
  readonly places: Int32Array;
  readonly met: Uint8Array;
}

function laterOf(unmet: readonly PrerequisiteTree[], place: number, { path, numbers, places }: Walk): string[] {
  const later = unmet.flatMap(namesOf).map((name) => places[numbers.get(name) ?? -1] ?? -1);
  return [...new Set(later)]
    .filter((at) => at > place)
    .sort((a, b) => a - b)
    .flatMap((at) => path[at] ?? []);
}

/** What is wrong with the course at a place; what came before it is met. */
function faultAt(place: number, course: string, number: number | undefined, walk: Walk): PathFault | null {
  const root = number === undefined ? undefined : walk.program.roots[number];
  if (number === undefined || root === undefined) return { kind: 'unknown', place, course };
  const first = walk.places[number] ?? place;
  if (first !== place) return { kind: 'repeated', place, course, first };
  if (root < 0 || holds(walk.program, root, walk.met)) return null;
  const unmet = unmetParts(walk.program, root, walk.met);
  return { kind: 'unmet', place, course, unmet, later: laterOf(unmet, place, walk) };
}

/**
 * Prepares checks of paths through courses whose prerequisites are trees; null where nothing is asked for. Each
 * check takes time in proportion to the path and the prerequisites of its courses.
 */
export function preparePathCheck(
  courses: ReadonlyMap<string, PrerequisiteTree | null>,
  aliases: ReadonlyMap<string, string> = new Map(),
): PathCheck {
  const { numbers, numberOf } = numbering([...courses.keys()], aliases);
  const program = compilePrerequisites([...courses.values()], numberOf);
  return (path, met = []) => {
    const walk: Walk = {
      path,
      numbers,
      program,
      places: new Int32Array(numbers.size).fill(-1),
      met: new Uint8Array(numbers.size),
    };
    for (const id of met) {
      const number = numbers.get(id);
      if (number !== undefined) walk.met[number] = 1;
    }
    const along = path.map((id) => numbers.get(id));
    along.forEach((number, place) => {
      if (number !== undefined && walk.places[number] === -1) walk.places[number] = place;
    });
    const faults: PathFault[] = [];
    for (const [place, course] of path.entries()) {
      const number = along[place];
      const fault = faultAt(place, course, number, walk);
      if (fault) faults.push(fault);
      if (number !== undefined) walk.met[number] = 1;
    }
    return faults;
  };
}

/** An AND of OR-groups as a tree. */
function treeOf(groups: readonly (readonly string[])[]): PrerequisiteTree | null {
  if (groups.length === 0) return null;
  const parts = groups.map((group) => ({
    kind: 'or' as const,
    parts: group.map((name) => ({ kind: 'name' as const, name })),
  }));
  return { kind: 'and', parts };
}

/** Prepares checks of paths through a catalogue. An OR-group that is not met is told as such. */
export function prepareCatalogueCheck({ courses, aliases }: CatalogueIndex): PathCheck {
  return preparePathCheck(new Map([...courses].map(([id, { prerequisites }]) => [id, treeOf(prerequisites)])), aliases);
}
