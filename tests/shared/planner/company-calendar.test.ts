/** The company's calendar and a person's days off: what becomes free, what becomes a working day, and what is left. */
import { describe, expect, test } from 'vitest';
import { japaneseHolidays } from '../../../electron/backend/japanese-holidays.ts';
import { RefusalError } from '../../../shared/contract/error.ts';
import { dayNumber, formatPlainDate } from '../../../shared/model/plain-date.ts';
import { type CompanyCalendar, usualCalendar } from '../../../shared/model/work-calendar.ts';
import { createCalendar } from '../../../shared/planner/calendar.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { course, courseIn, idsOf, planTiny, request, tinyPlanner } from '../../helpers/planner-fixture.ts';

const calendarOf = (given: Partial<CompanyCalendar>) =>
  createCalendar(japaneseHolidays(), { ...usualCalendar, ...given });
const off = (from: string, to: string, stops: 'all' | 'classes' = 'all', label = '') => ({ from, to, label, stops });
const all = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'] as const;

describe('a company calendar', () => {
  test('has the weekend that it says', () => {
    const friday = calendarOf({ weekend: [5, 6] });
    expect(['2027-04-09', '2027-04-10', '2027-04-11'].map((date) => friday.isWorkingDay(dayNumber(date)))).toEqual([
      false,
      false,
      true,
    ]);
    expect(calendarOf({ weekend: [7] }).workingDaysPerWeek).toBe(6);
  });

  test('may work on holidays, on all or on some', () => {
    expect(calendarOf({ holidays: false }).isWorkingDay(dayNumber('2027-04-29'))).toBe(true);
    const some = calendarOf({ workingDays: ['2027-04-29', '2027-05-01'] });
    expect(['2027-04-29', '2027-05-01', '2027-05-03'].map((date) => some.isWorkingDay(dayNumber(date)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('days off go before working days; where only the site is closed to leave, study goes on', () => {
    const calendar = calendarOf({
      daysOff: [off('2027-04-05', '2027-04-06'), off('2027-04-07', '2027-04-07', 'classes')],
    });
    expect(formatPlainDate(calendar.workingDayFrom(dayNumber('2027-04-05')))).toBe('2027-04-07');
    expect(formatPlainDate(calendar.classDays.from(dayNumber('2027-04-05')))).toBe('2027-04-08');
    expect(calendar.dayOffAt(dayNumber('2027-04-06'))).not.toBeNull();
    expect(calendar.dayOffAt(dayNumber('2027-04-08'))).toBeNull();
  });

  test('takes further days off without losing its own, and says the end of its table', () => {
    const calendar = calendarOf({ daysOff: [off('2027-04-05', '2027-04-05')] }).without([
      off('2027-04-06', '2027-04-06'),
    ]);
    expect(formatPlainDate(calendar.workingDayFrom(dayNumber('2027-04-05')))).toBe('2027-04-07');
    expect(() => calendar.workingDayFrom(dayNumber('2051-03-01'))).toThrow(RefusalError);
  });

  test('a week of six days spreads the hours over six', async () => {
    const planner = {
      ...tinyPlanner([course('A', { teaches: all, eLearningHours: 6 })]),
      calendar: calendarOf({ weekend: [7] }),
    };
    const roadmap = await planRoadmap(request({ start: '2027-04-05', hoursPerWeek: 6 }), planner);
    expect(courseIn(roadmap, 'A').end).toBe('2027-04-10');
  });
});

describe('days off of a person', () => {
  test('pause e-learning and push classes behind them', async () => {
    const courses = [
      course('A', { teaches: ['team-a@1', 'team-b@1'], eLearningHours: 5 }),
      course('B', { teaches: ['work-a@1', 'work-b@1'], eLearningHours: null, classDays: 1, methods: ['lecture'] }),
    ];
    const given = { start: '2027-04-05', hoursPerWeek: 5 };
    const free = await planTiny(courses, given);
    expect([courseIn(free, 'A').end, courseIn(free, 'B').start]).toEqual(['2027-04-09', '2027-04-05']);
    const away = await planTiny(courses, { ...given, daysOff: [off('2027-04-05', '2027-04-07', 'all', '移行')] });
    expect([courseIn(away, 'A').start, courseIn(away, 'A').end, courseIn(away, 'B').start]).toEqual([
      '2027-04-08',
      '2027-04-14',
      '2027-04-08',
    ]);
    expect(courseIn(away, 'B').because.notEarlier).toEqual({ kind: 'days-off', label: '移行' });
    const onSite = await planTiny(courses, { ...given, daysOff: [off('2027-04-05', '2027-04-07', 'classes')] });
    expect([courseIn(onSite, 'A').end, courseIn(onSite, 'B').start]).toEqual(['2027-04-09', '2027-04-08']);
  });

  test('that leave no day at all are refused with where they begin', async () => {
    const never = planTiny([course('A', { teaches: all })], { daysOff: [off('2027-04-01', '2199-12-31')] });
    await expect(never).rejects.toMatchObject({ code: 'no-working-day', details: { from: '2027-04-01' } });
  });

  test('do not change what is chosen', async () => {
    const courses = [course('A', { teaches: all }), course('B', { teaches: all, eLearningHours: 8 })];
    expect(idsOf(await planTiny(courses, { daysOff: [off('2027-04-01', '2027-06-30')] }))).toEqual(['A']);
  });
});
