/** Giving up: every kind of search ends soon after somebody says so, and goes on unchanged where nobody does. */
import { describe, expect, test } from 'vitest';
import { generateCatalogue, poseGenerated } from '../../../bench/support/generate-catalogue.ts';
import { selectBest } from '../../../shared/planner/selection/select-best.ts';
import { selectWithin } from '../../../shared/planner/selection/select-exactly.ts';
import { defaultLimits, type EffortLimits } from '../../../shared/planner/selection/selection-effort.ts';
import type { SelectionModel } from '../../../shared/planner/selection/selection-model.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';

/** Small enough to be searched plainly, and with much to search. */
function ring(columns: number): SelectionModel {
  const rows = Array.from({ length: columns }, (_, at) => ({
    head: null,
    options: [...new Set([at, at * 7 + 3, at * 11 + 5, at * 13 + 8].map((column) => column % columns))].sort(
      (a, b) => a - b,
    ),
  }));
  const vectors = rows.map((_, column) => [60 + ((column * 17) % 5), 1, 0, column % 7, column % 7]);
  const key = (sums: readonly number[]) => sums.slice(0, 4);
  return { columns, rows, measure: { vectors, key, linear: true, compared: 4 }, limit: null };
}

const large = poseGenerated(
  generateCatalogue({ seed: 1, courses: 1000, specialties: 1, dense: true }),
  { specialty: 0, from: 0, to: 7 },
  1,
);
const small = ring(29);

const searches: readonly (readonly [string, (limits: EffortLimits) => unknown])[] = [
  ['by branch and bound', (limits) => selectWithin(small, limits)],
  ['under a limit', (limits) => selectWithin({ ...small, limit: { component: 4, most: 26 } }, limits)],
  [
    'where worth is no sum',
    (limits) => selectWithin({ ...small, measure: { ...small.measure, linear: false } }, limits),
  ],
  ['of a large part, improved before it is proven', (limits) => selectWithin(large, limits)],
  ['for several selections', (limits) => selectBest(small, 3, limits)],
];

const few: EffortLimits = { nodes: 100, work: 1_000_000 };

describe.each(searches)('a search %s', (_what, search) => {
  test('ends by a refusal wherever it is told to stop', () => {
    let asked = 0;
    search({
      ...few,
      stop: () => {
        asked += 1;
        return false;
      },
    });
    expect(asked).toBeGreaterThan(50);
    for (const turn of [1, Math.floor(asked / 2), asked]) {
      let left = turn;
      const stop = () => {
        left -= 1;
        return left <= 0;
      };
      expect(refusalOf(() => search({ ...few, stop }))).toMatchObject({ code: 'cancelled' });
      expect(left).toBe(0);
    }
  });

  test('finds the same where nobody says so', () => {
    expect(search({ ...few, stop: () => false })).toEqual(search(few));
  });
});

test('a large search asks often: of a second’s work, no more than a few thousandths lie between two questions', () => {
  let asked = 0;
  const stop = () => {
    asked += 1;
    return false;
  };
  selectWithin(large, { ...defaultLimits, work: 5_000_000, stop });
  expect(5_000_000 / asked).toBeLessThan(100_000);
});
