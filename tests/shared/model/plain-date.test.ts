/** Dates without time or zone: existing days only, and the same answers in every time zone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  firstOfMonth,
  fiscalYear,
  formatPlainDate,
  parsePlainDate,
  plainDateSchema,
  weekday,
  yearMonth,
} from '../../../shared/model/plain-date.ts';

describe('parsePlainDate', () => {
  test.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '2027-4-1',
    '2027/04/01',
    '',
    '20270401',
    '2027-04-01T00:00',
  ])('refuses %s', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });

  test('accepts the leap day of a leap year', () => {
    expect(parsePlainDate('2028-02-29')).not.toBeNull();
  });

  test('is undone by formatPlainDate for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (day) => dayNumber(formatPlainDate(day)) === day),
      { seed: 1 },
    );
  });
});

test('dayNumber throws at what is no date', () => {
  expect(() => dayNumber('2027-02-30')).toThrow(RangeError);
});

test('plainDateSchema ends with the year 2199', () => {
  expect(plainDateSchema.safeParse('2199-12-31').success).toBe(true);
  expect(plainDateSchema.safeParse('2200-01-01').success).toBe(false);
  expect(plainDateSchema.safeParse('1969-12-31').success).toBe(false);
});

test('weekday counts from Monday', () => {
  expect(['2027-04-05', '2027-04-10', '2027-04-11', '1970-01-01'].map((date) => weekday(dayNumber(date)))).toEqual([
    1, 6, 7, 4,
  ]);
});

test('the fiscal year begins in April', () => {
  expect(['2027-03-31', '2027-04-01', '2028-01-15', '2028-03-31'].map((date) => fiscalYear(dayNumber(date)))).toEqual([
    2026, 2027, 2027, 2027,
  ]);
});

test('months run over the ends of the year', () => {
  expect(formatPlainDate(firstOfMonth(2027, 13))).toBe('2028-01-01');
  expect(formatPlainDate(firstOfMonth(2027, 0))).toBe('2026-12-01');
  expect(yearMonth(dayNumber('2027-12-31'))).toEqual({ year: 2027, month: 12 });
});
