/** Paths chosen by hand: what is met and what is not, against truth tables and a plain walk, and against the planner. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrerequisites } from '../../../shared/exchange/parse-prerequisites.ts';
import { namesOf, type PrerequisiteTree } from '../../../shared/exchange/prerequisite-tree.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { compilePrerequisites, holds, unmetParts } from '../../../shared/planner/prerequisite-program.ts';
import { prepareCatalogueCheck, preparePathCheck } from '../../../shared/planner/validate-path.ts';
import { builtInPlanner, catalogueOf, course, idsOf, request } from '../../helpers/planner-fixture.ts';

function treeOf(text: string): PrerequisiteTree | null {
  const parsed = parsePrerequisites(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault}`);
  return parsed.tree;
}

const letters = ['A', 'B', 'C', 'D', 'E'] as const;
const name = (letter: string): PrerequisiteTree => ({ kind: 'name', name: letter });

const trees: fc.Arbitrary<PrerequisiteTree> = fc.letrec<{ tree: PrerequisiteTree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...letters).map(name),
    fc.record({ kind: fc.constantFrom('and', 'or'), parts: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
})).tree;

/** The plain walk. */
function walk(tree: PrerequisiteTree, met: ReadonlySet<string>): boolean {
  if (tree.kind === 'name') return met.has(tree.name);
  return tree.kind === 'and' ? tree.parts.every((part) => walk(part, met)) : tree.parts.some((part) => walk(part, met));
}

const check = (texts: Readonly<Record<string, string>>) =>
  preparePathCheck(new Map(Object.entries(texts).map(([id, text]) => [id, treeOf(text)])));

describe('compiled prerequisites', () => {
  test('hold exactly where a plain walk says so, for every row of the truth table', () => {
    const property = fc.property(trees, (tree) => {
      const program = compilePrerequisites([tree], (letter) => letters.join('').indexOf(letter));
      for (let bits = 0; bits < 2 ** letters.length; bits += 1) {
        const met = Uint8Array.from(letters, (_, at) => (bits >> at) & 1);
        const names = new Set(letters.filter((_, at) => met[at] === 1));
        expect(holds(program, 0, met)).toBe(walk(tree, names));
        const unmet = unmetParts(program, 0, met);
        expect(unmet.length === 0).toBe(walk(tree, names));
        expect(unmet.every((part) => part.kind === 'and' || !walk(part, names))).toBe(true);
        expect(unmet.some((part) => part.kind === 'and')).toBe(false);
      }
    });
    fc.assert(property, { seed: 51, numRuns: 500 });
  });

  test('name every part that an AND lacks, however deep, and an OR as a whole', () => {
    const program = compilePrerequisites([treeOf('A & (B & (C | D & E))')], (letter) => 'ABCDE'.indexOf(letter));
    const unmet = unmetParts(program, 0, Uint8Array.from([1, 0, 0, 1, 0]));
    expect(unmet).toEqual([name('B'), treeOf('C | D & E')]);
  });
});

describe('a path', () => {
  test('without faults has none', () => {
    const path = check({ A: '', B: 'A', C: 'A & B', D: '(A & X) | (B & C)' });
    expect(path(['A', 'B', 'C', 'D'])).toEqual([]);
    expect(path([])).toEqual([]);
  });

  test('names unknown courses, repeated ones and what comes too late', () => {
    const path = check({ A: '', B: 'A | C', C: '' });
    expect(path(['B', 'Q', 'C', 'A', 'C'])).toEqual([
      { kind: 'unmet', place: 0, course: 'B', unmet: [treeOf('A | C')], later: ['C', 'A'] },
      { kind: 'unknown', place: 1, course: 'Q' },
      { kind: 'repeated', place: 4, course: 'C', first: 2 },
    ]);
  });

  test('counts what is completed or held, even if the catalogue lacks it', () => {
    const path = check({ B: 'A & old' });
    expect(path(['B'], ['A', 'old'])).toEqual([]);
    expect(path(['B'], ['A'])).toMatchObject([{ kind: 'unmet', unmet: [name('old')], later: [] }]);
    expect(path(['old'])).toEqual([{ kind: 'unknown', place: 0, course: 'old' }]);
  });

  test('tells one mistake once: a course with a fault counts as taken', () => {
    expect(check({ A: '', B: 'A', C: 'B' })(['B', 'C'])).toHaveLength(1);
  });

  test('does not count a course for itself', () => {
    expect(check({ A: 'A' })(['A'])).toMatchObject([{ kind: 'unmet', later: [] }]);
  });

  test('is checked as a plain walk checks it, whatever the trees', () => {
    const worlds = fc.record({
      asked: fc.array(fc.option(trees), { minLength: 5, maxLength: 5 }),
      path: fc.array(fc.constantFrom(...letters, 'Q'), { maxLength: 8 }),
      met: fc.subarray([...letters, 'Q']),
    });
    const property = fc.property(worlds, ({ asked, path, met }) => {
      const courses = new Map(letters.map((letter, at) => [letter as string, asked[at] ?? null]));
      const faults = preparePathCheck(courses)(path, met);
      const taken = new Set(met);
      path.forEach((id, place) => {
        const fault = faults.find((each) => each.place === place);
        const tree = courses.get(id);
        const first = path.indexOf(id);
        if (tree === undefined) expect(fault?.kind).toBe('unknown');
        else if (first < place) expect(fault).toEqual({ kind: 'repeated', place, course: id, first });
        else if (tree === null || walk(tree, taken)) expect(fault).toBeUndefined();
        else {
          expect(fault?.kind).toBe('unmet');
          const names = fault?.kind === 'unmet' ? fault.unmet.flatMap(namesOf) : [];
          const late = path.filter((other, at) => at > place && path.indexOf(other) === at && names.includes(other));
          expect(fault?.kind === 'unmet' && fault.later).toEqual(late.filter((other) => other !== id));
        }
        taken.add(id);
      });
    });
    fc.assert(property, { seed: 52, numRuns: 1_000 });
  });
});

describe('a path through a catalogue', () => {
  const rows = [course('A'), course('B'), course('C', { prerequisites: [['A', 'B'], ['D']] }), course('D')];

  test('names exactly the OR-groups that are not met', () => {
    const path = prepareCatalogueCheck(indexCatalogue(catalogueOf(rows)));
    const fault = path(['B', 'C', 'D'])[0];
    expect(fault).toMatchObject({ kind: 'unmet', course: 'C', later: ['D'] });
    expect(fault?.kind === 'unmet' && fault.unmet.map(namesOf)).toEqual([['D']]);
  });

  test('follows former ids', () => {
    const catalogue = { ...indexCatalogue(catalogueOf(rows)), aliases: new Map([['old-D', 'D']]) };
    const path = prepareCatalogueCheck(catalogue);
    expect(path(['A', 'old-D', 'C'])).toEqual([]);
    expect(path(['A', 'C'], ['old-D'])).toEqual([]);
    expect(path(['D', 'old-D'])).toMatchObject([{ kind: 'repeated', course: 'old-D', first: 0 }]);
  });

  test('has no faults where the planner gave it', async () => {
    const planner = builtInPlanner();
    const path = prepareCatalogueCheck(planner.catalogue);
    for (const specialty of ['hardware', 'software', 'facility']) {
      const ids = idsOf(await planRoadmap(request({ specialty, from: 0, to: 6 }), planner));
      expect(ids.length).toBeGreaterThan(10);
      expect(path(ids)).toEqual([]);
      expect(path([...ids].reverse()).length).toBeGreaterThan(0);
    }
  });
});
