/** The planning question stays answerable whatever is changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedRequest,
  currentLevels,
  firstRequest,
  nextFiscalYearStart,
  targetLevels,
  topLevelOf,
} from '../../renderer/features/roadmap/request-rules.ts';
import { builtInPlanner, tinyIndex } from '../helpers/planner-fixture.ts';

const index = builtInPlanner().standard;
const first = firstRequest(index, '2026-11-23');

describe('changedRequest', () => {
  it('keeps the target above the current level and within the specialty', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...index.specialties.keys()),
        fc.integer({ min: -1, max: 9 }),
        fc.integer({ min: -1, max: 9 }),
        (specialty, from, to) => {
          const next = changedRequest(index, first, { specialty, from, to });
          expect(next.from).toBeGreaterThanOrEqual(0);
          expect(next.to).toBeGreaterThan(next.from);
          expect(next.to).toBeLessThanOrEqual(topLevelOf(index, specialty));
        },
      ),
    );
  });

  it('keeps the pace within what a person can keep', () => {
    expect(changedRequest(index, first, { hoursPerWeek: 999, classDaysPerMonth: 0 })).toMatchObject({
      hoursPerWeek: 60,
      classDaysPerMonth: 0.5,
    });
  });
});

describe('the levels on offer', () => {
  it('come from the standard', () => {
    expect(currentLevels(index, 'hardware')).toEqual([0, 1, 2, 3, 4, 5]);
    expect(targetLevels(index, 'hardware', 4)).toEqual([5, 6]);
    expect(currentLevels(tinyIndex, 'beta')).toEqual([0, 1]);
    expect(firstRequest(tinyIndex, '2026-11-23')).toMatchObject({ specialty: 'alpha', from: 2, to: 3 });
  });
});

describe('the first start', () => {
  it('is the next first of April', () => {
    expect(nextFiscalYearStart('2026-11-23')).toBe('2027-04-01');
    expect(nextFiscalYearStart('2027-03-31')).toBe('2027-04-01');
    expect(nextFiscalYearStart('2027-04-01')).toBe('2028-04-01');
  });
});
