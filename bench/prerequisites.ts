/** Checking paths of 1,000 courses chosen by hand, beside a plain recursive walk over the same trees. */
import type { PrerequisiteTree } from '../shared/exchange/prerequisite-tree.ts';
import { preparePathCheck } from '../shared/planner/validate-path.ts';
import { randomNumbers } from './support/generate-catalogue.ts';
import { print, time } from './support/measure.ts';

const courses = 1_000;
const chance = randomNumbers(5);
const idOf = (course: number) => `course-${String(course).padStart(4, '0')}`;
const below = (end: number) => Math.floor(chance() * end);

/** A name of an earlier course, or a group of two to four parts; flat where no depth is left. */
function randomTree(before: number, depth: number): PrerequisiteTree {
  if (depth === 0 || chance() < 0.3) return { kind: 'name', name: idOf(below(before)) };
  const parts = Array.from({ length: 2 + below(3) }, () => randomTree(before, depth - 1));
  return { kind: depth % 2 === 0 ? 'and' : 'or', parts };
}

function catalogueOf(depth: number): ReadonlyMap<string, PrerequisiteTree | null> {
  return new Map(
    Array.from({ length: courses }, (_, course) => [idOf(course), course === 0 ? null : randomTree(course, depth)]),
  );
}

function walk(tree: PrerequisiteTree, met: ReadonlySet<string>): boolean {
  if (tree.kind === 'name') return met.has(tree.name);
  return tree.kind === 'and' ? tree.parts.every((part) => walk(part, met)) : tree.parts.some((part) => walk(part, met));
}

/** Places of unmet courses. */
function plainCheck(trees: ReadonlyMap<string, PrerequisiteTree | null>, path: readonly string[]): readonly number[] {
  const met = new Set<string>();
  return path.flatMap((id, place) => {
    const tree = trees.get(id);
    const fault = met.has(id) || tree === undefined || (tree !== null && !walk(tree, met));
    met.add(id);
    return fault ? [place] : [];
  });
}

/** The order of the catalogue with some courses in other places: what a person arranges. */
function arranged(moved: number): readonly string[] {
  const path = Array.from({ length: courses }, (_, course) => idOf(course));
  for (let move = 0; move < moved; move += 1) {
    const [id] = path.splice(below(courses), 1);
    if (id !== undefined) path.splice(below(courses - 1), 0, id);
  }
  return path;
}

for (const [what, depth] of [
  ['an AND of OR-groups', 2],
  ['trees five deep', 5],
] as const) {
  const trees = catalogueOf(depth);
  const check = preparePathCheck(trees);
  for (const moved of [0, 50]) {
    const path = arranged(moved);
    const expected = plainCheck(trees, path);
    const found = check(path).map(({ place }) => place);
    if (found.join() !== expected.join())
      throw new Error(`${what}: ${found.length} faults, ${expected.length} by walk`);
    const plain = await time(300, () => plainCheck(trees, path));
    const own = await time(300, () => check(path));
    print(`path of ${courses} courses, ${what}, ${found.length} faults`, own, {
      name: 'a recursive walk',
      times: plain,
    });
  }
  print(`prepared for ${what}`, await time(50, () => preparePathCheck(trees)));
}
