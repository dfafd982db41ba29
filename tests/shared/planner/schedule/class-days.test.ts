/** Class days: the month's allowance, saving up, half days, and courses kept within one week. */
import { describe, expect, test } from 'vitest';
import { dayNumber, formatPlainDate } from '../../../../shared/model/plain-date.ts';
import { createClassPlanner } from '../../../../shared/planner/schedule/class-days.ts';
import { calendar } from '../../../helpers/planner-fixture.ts';

/** Books classes one after another, each as early as possible from `start`. */
function book(start: string, perMonth: number, ...lengths: readonly number[]): readonly (readonly string[])[] {
  const first = dayNumber(start);
  const planner = createClassPlanner(calendar, first, perMonth);
  return lengths.map((days) => planner.book(first, days).map(formatPlainDate));
}

describe('class days', () => {
  test('lie on working days, in a row', () => {
    expect(book('2027-04-05', 5, 3)).toEqual([['2027-04-05', '2027-04-06', '2027-04-07']]);
  });

  test('stay within one week where the month has such a place', () => {
    expect(book('2027-04-08', 5, 3)).toEqual([['2027-04-12', '2027-04-13', '2027-04-14']]);
  });

  test('step over a holiday only where no week has room for them', () => {
    expect(book('2027-04-26', 5, 3)).toEqual([['2027-04-26', '2027-04-27', '2027-04-28']]);
    expect(book('2027-04-27', 5, 3)).toEqual([['2027-04-27', '2027-04-28', '2027-04-30']]);
  });

  test('wait for the next month once the allowance is spent', () => {
    expect(book('2027-04-05', 2, 2, 1)).toEqual([['2027-04-05', '2027-04-06'], ['2027-05-06']]);
  });

  test('share a month as long as the allowance lasts', () => {
    expect(book('2027-04-05', 2, 1, 1)).toEqual([['2027-04-05'], ['2027-04-06']]);
  });

  test('a class longer than the allowance waits until enough is saved up', () => {
    expect(book('2027-04-01', 2, 3)).toEqual([['2027-05-10', '2027-05-11', '2027-05-12']]);
    expect(book('2027-04-01', 0.5, 2)).toEqual([['2027-07-01', '2027-07-02']]);
  });

  test('the first month counts whole, even where the start is late in it', () => {
    expect(book('2027-04-28', 2, 2)).toEqual([['2027-04-28', '2027-04-30']]);
  });

  test('half a day takes a day of the calendar but half a day of the allowance', () => {
    expect(book('2027-04-05', 1, 0.5, 0.5, 0.5)).toEqual([['2027-04-05'], ['2027-04-06'], ['2027-05-06']]);
    expect(book('2027-04-05', 5, 1.5)).toEqual([['2027-04-05', '2027-04-06']]);
  });

  test('never two classes on one day, even where a later one may come earlier', () => {
    const days = book('2027-04-05', 20, 2, 3, 1, 5, 0.5).flat();
    expect(new Set(days).size).toBe(days.length);
  });

  test('the first free day comes after all that is booked', () => {
    const start = dayNumber('2027-04-05');
    const planner = createClassPlanner(calendar, start, 5);
    expect(planner.firstDay(start)).toBe(start);
    planner.book(start, 2);
    expect(formatPlainDate(planner.firstDay(start))).toBe('2027-04-07');
    expect(formatPlainDate(planner.firstDay(dayNumber('2027-06-01')))).toBe('2027-06-01');
  });
});
