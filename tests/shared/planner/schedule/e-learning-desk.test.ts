/** E-learning: one course at a time, the week's hours over five days, holidays without study. */
import { describe, expect, test } from 'vitest';
import { dayNumber, formatPlainDate } from '../../../../shared/model/plain-date.ts';
import { createELearningDesk } from '../../../../shared/planner/schedule/e-learning-desk.ts';
import { calendar } from '../../../helpers/planner-fixture.ts';

/** Books courses one after another from `start` on. */
function book(
  start: string,
  hoursPerWeek: number,
  ...hours: readonly number[]
): readonly (readonly [string, string])[] {
  const desk = createELearningDesk(calendar, hoursPerWeek);
  return hours.map((each) => {
    const booked = desk.book(dayNumber(start), each);
    return [formatPlainDate(booked.start), formatPlainDate(booked.end)];
  });
}

describe('e-learning desk', () => {
  test('a week of study takes Monday to Friday', () => {
    expect(book('2027-04-05', 4, 4)).toEqual([['2027-04-05', '2027-04-09']]);
    expect(book('2027-04-05', 4, 8)).toEqual([['2027-04-05', '2027-04-16']]);
  });

  test('a little more than a week takes the next Monday too', () => {
    expect(book('2027-04-05', 4, 4.1)).toEqual([['2027-04-05', '2027-04-12']]);
  });

  test('the next course begins on the day that still has time', () => {
    expect(book('2027-04-05', 5, 1.5, 0.5, 1)).toEqual([
      ['2027-04-05', '2027-04-06'],
      ['2027-04-06', '2027-04-06'],
      ['2027-04-07', '2027-04-07'],
    ]);
  });

  test('a full day is not begun again', () => {
    expect(book('2027-04-05', 5, 1, 1)).toEqual([
      ['2027-04-05', '2027-04-05'],
      ['2027-04-06', '2027-04-06'],
    ]);
  });

  test('holidays take their share of the week with them', () => {
    expect(book('2027-04-26', 5, 5)).toEqual([['2027-04-26', '2027-05-06']]);
  });

  test('begins on a working day', () => {
    expect(book('2027-05-01', 5, 1)).toEqual([['2027-05-06', '2027-05-06']]);
  });

  test('fractions of hours that no decimal can hold cost no extra day', () => {
    expect(book('2027-04-05', 3.5, 0.7, 0.7, 0.7, 0.7, 0.7).at(-1)).toEqual(['2027-04-09', '2027-04-09']);
    expect(book('2027-04-05', 0.5, 0.5)).toEqual([['2027-04-05', '2027-04-09']]);
  });

  test('where the day lies later, study of earlier days is lost', () => {
    const desk = createELearningDesk(calendar, 5);
    desk.book(dayNumber('2027-04-05'), 0.5);
    expect(formatPlainDate(desk.firstDay(dayNumber('2027-04-05')))).toBe('2027-04-05');
    expect(formatPlainDate(desk.book(dayNumber('2027-04-08'), 1).end)).toBe('2027-04-08');
  });
});
