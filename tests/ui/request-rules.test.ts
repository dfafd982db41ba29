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

describe('moving sideways', () => {
  it('holds any level of the other specialty and aims at any of its own', () => {
    const moved = changedRequest(index, first, { origin: 'software', from: 6, to: 4 });
    expect(moved).toMatchObject({ origin: 'software', from: 6, to: 4 });
    expect(currentLevels(index, moved)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(targetLevels(index, moved)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(currentLevels(tinyIndex, { specialty: 'alpha', origin: 'beta', also: [] })).toEqual([1, 2]);
  });

  it('may hold the top of the first specialty while another is planned for too', () => {
    const both = changedRequest(index, first, { also: ['facility'], from: 6, to: 3 });
    expect(both).toMatchObject({ also: ['facility'], from: 6, to: 3 });
    expect(currentLevels(index, both)).toContain(6);
  });

  it('is a plain question again once the other specialty is the one planned for', () => {
    const moved = changedRequest(index, first, { origin: 'software', also: ['facility', 'software'], from: 6, to: 4 });
    const back = changedRequest(index, moved, { specialty: 'software', also: ['software', 'software'] });
    expect(back).toMatchObject({ specialty: 'software', origin: null, also: [], from: 5, to: 6 });
  });

  it('forgets specialties that the standard does not have', () => {
    expect(changedRequest(index, first, { origin: 'nowhere', also: ['nowhere'] })).toMatchObject({
      origin: null,
      also: [],
    });
  });
});

describe('the levels on offer', () => {
  it('come from the standard', () => {
    expect(currentLevels(index, first)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(targetLevels(index, { ...first, from: 4 })).toEqual([5, 6]);
    expect(currentLevels(tinyIndex, { specialty: 'beta', origin: null, also: [] })).toEqual([0, 1]);
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
