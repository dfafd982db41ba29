/** Years of service are counted to the day, and no day twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countService, lengthOf, mergeSpans, spanOf } from '../../../shared/assessment/tenure.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';

const span = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
const count = (years: number, ...spans: readonly (readonly [string, string])[]) =>
  countService(
    spans.map(([from, to]) => span(from, to)),
    years,
  );

test.each([
  ['2024-04-01', '2027-03-31', { months: 36, days: 0 }],
  ['2024-04-01', '2027-03-30', { months: 35, days: 30 }],
  ['2024-02-29', '2025-02-28', { months: 12, days: 0 }],
  ['2024-02-29', '2025-02-27', { months: 11, days: 30 }],
  ['2025-01-31', '2025-02-28', { months: 1, days: 0 }],
  ['2025-01-31', '2025-02-27', { months: 0, days: 28 }],
  ['2025-12-15', '2025-12-15', { months: 0, days: 1 }],
  ['2025-01-15', '2025-12-15', { months: 11, days: 1 }],
])('%s to %s, both included', (from, to, length) => {
  expect(lengthOf(span(from, to))).toEqual(length);
});

describe('three years', () => {
  test('are reached on the last day and not one before', () => {
    expect(count(3, ['2024-04-01', '2027-03-31'])).toMatchObject({ met: true, missing: { months: 0, days: 0 } });
    const short = count(3, ['2024-04-01', '2027-03-30']);
    expect(short).toMatchObject({ met: false, missing: { months: 0, days: 1 } });
    expect(short.years).toBeLessThan(3);
  });

  test('may come in pieces, in any order', () => {
    const pieces = [
      ['2022-04-01', '2023-03-31'],
      ['2018-04-01', '2020-03-31'],
    ] as const;
    expect(count(3, ...pieces).met).toBe(true);
    expect(count(3, ...[...pieces].reverse())).toEqual(count(3, ...pieces));
  });

  test('count months that overlap once', () => {
    const twice = count(3, ['2024-04-01', '2026-03-31'], ['2025-04-01', '2026-09-30']);
    expect(twice).toMatchObject({ met: false, reached: { months: 30, days: 0 }, missing: { months: 6, days: 0 } });
  });

  test('of nobody are missing whole', () => {
    expect(count(3)).toMatchObject({
      met: false,
      reached: { months: 0, days: 0 },
      missing: { months: 36, days: 0 },
      years: 0,
    });
  });
});

test('a period that goes on counts up to today, one to come does not count', () => {
  expect(spanOf('2027-01-01', null, '2027-04-01')).toEqual(span('2027-01-01', '2027-04-01'));
  expect(spanOf('2027-01-01', '2028-01-01', '2027-04-01')).toEqual(span('2027-01-01', '2027-04-01'));
  expect(spanOf('2027-04-02', null, '2027-04-01')).toBeNull();
});

test('merged spans hold exactly the days of all of them', () => {
  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 }))
      .map(([from, more]) => ({ from, to: from + more })),
    { maxLength: 12 },
  );
  const daysIn = (list: readonly { from: number; to: number }[]) =>
    list.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  fc.assert(
    fc.property(spans, (given) => {
      const merged = daysIn(mergeSpans(given));
      expect(merged).toEqual([...new Set(daysIn(given))].sort((a, b) => a - b));
    }),
  );
});
