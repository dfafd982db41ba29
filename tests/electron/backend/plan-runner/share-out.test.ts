/** Sharing questions out: every question in one share, selections whole, and shares of like sizes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '../../../../electron/backend/plan-runner/share-out.ts';

const questions = fc.array(
  fc.integer({ min: 0, max: 12 }).map((selection) => ({ selection: `${selection}` })),
  { minLength: 1, maxLength: 120 },
);

test('every question is in one share, and each selection in one of them', () => {
  const property = fc.property(questions, fc.integer({ min: 1, max: 3 }), (list, most) => {
    const shares = shareOut(list, most);
    expect(shares.flat().sort((a, b) => a - b)).toEqual([...list.keys()]);
    expect(shares.length).toBeLessThanOrEqual(most);
    const seen = shares.flatMap((places) => [...new Set(places.map((at) => list[at]?.selection))]);
    expect(new Set(seen).size).toBe(seen.length);
  });
  fc.assert(property, { seed: 7, numRuns: 200 });
});

test('no share is more than the largest selection above another', () => {
  const list = Array.from({ length: 100 }, (_, at) => ({ selection: `${at % 10}` }));
  expect(shareOut(list, 2).map(({ length }) => length)).toEqual([50, 50]);
  expect(shareOut(list.slice(0, 30), 2)).toHaveLength(1);
});
