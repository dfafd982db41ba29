/** Working days: no weekends, no Japanese holidays, no turn of the year. */
import { describe, expect, test } from 'vitest';
import { dayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import { monthNumber, startOfMonth } from '../../../shared/planner/calendar.ts';
import { calendar } from '../../helpers/planner-fixture.ts';

const works = (date: string) => calendar.isWorkingDay(dayNumber(date));
const date = (day: number) => formatPlainDate(day);

describe('calendar', () => {
  test('Monday to Friday are working days', () => {
    expect(['2027-04-05', '2027-04-09'].map(works)).toEqual([true, true]);
    expect(['2027-04-10', '2027-04-11'].map(works)).toEqual([false, false]);
  });

  test.each([
    ['昭和の日', '2027-04-29'],
    ['振替休日', '2027-03-22'],
    ['国民の休日', '2026-09-22'],
    ['元日', '2027-01-01'],
    ['年末', '2027-12-29'],
    ['年始', '2028-01-03'],
    ['the last year of the table', '2050-05-03'],
  ])('%s is no working day', (_, holiday) => {
    expect(works(holiday)).toBe(false);
  });

  test('the days around the turn of the year are working days again', () => {
    expect(['2027-12-28', '2028-01-04'].map(works)).toEqual([true, true]);
  });

  test('finds the first working day from and after a day', () => {
    expect(date(calendar.workingDayFrom(dayNumber('2027-04-05')))).toBe('2027-04-05');
    expect(date(calendar.workingDayAfter(dayNumber('2027-04-05')))).toBe('2027-04-06');
    expect(date(calendar.workingDayFrom(dayNumber('2027-04-10')))).toBe('2027-04-12');
    expect(date(calendar.workingDayAfter(dayNumber('2027-04-28')))).toBe('2027-04-30');
  });

  test('counts working days over Golden Week', () => {
    expect(date(calendar.addWorkingDays(dayNumber('2027-04-28'), 0))).toBe('2027-04-28');
    expect(date(calendar.addWorkingDays(dayNumber('2027-04-28'), 2))).toBe('2027-05-06');
    expect(date(calendar.addWorkingDays(dayNumber('2027-05-01'), 0))).toBe('2027-05-06');
  });

  test('months are counted on over the end of the year', () => {
    const december = monthNumber(dayNumber('2027-12-31'));
    expect(date(startOfMonth(december))).toBe('2027-12-01');
    expect(date(startOfMonth(december + 1))).toBe('2028-01-01');
  });
});
