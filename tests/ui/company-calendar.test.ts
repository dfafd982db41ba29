/** The company's calendar: what each day is, what switching it does, and where the keys lead. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFacts, namedDays } from '../../renderer/features/calendar/day-facts.ts';
import { dayKind, workingDaysOf } from '../../renderer/features/calendar/day-kinds.ts';
import { presetPeriod } from '../../renderer/features/calendar/day-off-presets.ts';
import { dayAfterKey, fiscalMonths } from '../../renderer/features/calendar/fiscal-months.ts';
import { toggleDay } from '../../renderer/features/calendar/toggle-day.ts';
import { dayNumber, formatPlainDate } from '../../shared/model/plain-date.ts';
import { type CompanyCalendar, type DayOff, usualCalendar } from '../../shared/model/work-calendar.ts';
import { createCalendar } from '../../shared/planner/calendar.ts';

/** Thursday 29 April 2027 is a holiday; Friday 30 April is not. */
const names = new Map([['2027-04-29', '昭和の日']]);
const off = (from: string, to: string, given: Partial<DayOff> = {}): DayOff => ({
  from,
  to,
  label: '夏季休業',
  stops: 'all',
  ...given,
});
const kindOf = (calendar: CompanyCalendar, date: string) => dayKind(calendar, names, dayNumber(date));
const toggled = (calendar: CompanyCalendar, date: string) => toggleDay(calendar, names, dayNumber(date));

describe('switching a day', () => {
  it('makes a working day a day off, and days side by side one period', () => {
    const calendar = toggled(toggled(toggled(usualCalendar, '2027-04-27'), '2027-04-30'), '2027-04-28');
    expect(calendar.daysOff).toEqual([
      off('2027-04-27', '2027-04-28', { label: '' }),
      off('2027-04-30', '2027-04-30', { label: '' }),
    ]);
  });

  it('makes weekends and holidays working days, and free again', () => {
    const worked = toggled(toggled(usualCalendar, '2027-05-01'), '2027-04-29');
    expect(worked.workingDays).toEqual(['2027-04-29', '2027-05-01']);
    expect(kindOf(worked, '2027-04-29')).toBe('extra');
    expect(toggled(toggled(worked, '2027-05-01'), '2027-04-29')).toEqual(usualCalendar);
  });

  it('takes one day out of a named period, which keeps its name on both sides', () => {
    const calendar = toggled({ ...usualCalendar, daysOff: [off('2027-08-11', '2027-08-13')] }, '2027-08-12');
    expect(calendar.daysOff).toEqual([off('2027-08-11', '2027-08-11'), off('2027-08-13', '2027-08-13')]);
    expect(kindOf(calendar, '2027-08-12')).toBe('work');
  });

  it('always turns a free day into a worked one and back, as the planner counts them', () => {
    const dates = fc.integer({ min: 0, max: 60 }).map((days) => formatPlainDate(dayNumber('2027-04-01') + days));
    const period = fc
      .record({ from: dates, length: fc.integer({ min: 0, max: 9 }) })
      .map(({ from, length }) =>
        off(from, formatPlainDate(dayNumber(from) + length), { stops: length % 3 === 0 ? 'classes' : 'all' }),
      );
    const calendars = fc.record({
      weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
      holidays: fc.boolean(),
      daysOff: fc.array(period, { maxLength: 4 }),
      workingDays: fc.uniqueArray(dates, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(calendars, dates, (calendar, date) => {
        const isWorked = (each: CompanyCalendar) => createCalendar(names, each).isWorkingDay(dayNumber(date));
        const before = isWorked(calendar);
        expect(['work', 'no-classes', 'extra'].includes(kindOf(calendar, date))).toBe(before);
        const once = toggled(calendar, date);
        expect(isWorked(once)).toBe(!before);
        expect(isWorked(toggled(once, date))).toBe(before);
      }),
      // A calendar of eighty years is made three times for each.
      { numRuns: 40 },
    );
  });
});

describe('what is said of days', () => {
  it('names holidays, company days off and the days off of the person', () => {
    const calendar = { ...usualCalendar, daysOff: [off('2027-04-30', '2027-05-02')] };
    const leave = off('2027-04-29', '2027-04-29', { label: '休暇' });
    const personal = [off('2027-04-01', '2027-04-30', { stops: 'classes' }), leave];
    const factsOf = (day: number) => dayFacts({ calendar, names, personal }, day);
    expect(factsOf(dayNumber('2027-04-29'))).toEqual({ kind: 'holiday', name: '昭和の日', personal: leave });
    const april = Array.from({ length: 30 }, (_, at) => dayNumber('2027-04-01') + at);
    expect(namedDays(april, factsOf)).toEqual([
      { from: 29, to: 29, name: '昭和の日' },
      { from: 30, to: 30, name: '夏季休業' },
    ]);
  });

  it('counts the working days of a fiscal year', () => {
    expect(workingDaysOf(usualCalendar, new Map(), 2027)).toBe(262);
    expect(workingDaysOf(usualCalendar, names, 2027)).toBe(261);
    expect(workingDaysOf({ ...usualCalendar, holidays: false }, names, 2027)).toBe(262);
  });
});

describe('the fiscal year', () => {
  it('runs from April to March in weeks of the language', () => {
    const months = fiscalMonths(2027, 7);
    expect(months.map(({ month }) => month)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]);
    expect(months[0]?.weeks[0]).toEqual([
      null,
      null,
      null,
      null,
      ...[0, 1, 2].map((at) => dayNumber('2027-04-01') + at),
    ]);
    expect(months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null)).toHaveLength(366);
  });

  it.each([
    ['ArrowRight', '2027-04-30', '2027-05-01'],
    ['ArrowUp', '2027-04-30', '2027-04-23'],
    ['Home', '2027-04-30', '2027-04-26'],
    ['End', '2027-04-30', '2027-05-02'],
    ['PageDown', '2027-05-31', '2027-06-30'],
    ['PageUp', '2027-05-31', '2027-04-30'],
    ['ArrowLeft', '2027-04-01', '2027-04-01'],
    ['PageDown', '2028-03-20', '2028-03-31'],
  ])('%s leads from %s to %s', (key, from, to) => {
    const next = dayAfterKey(key, dayNumber(from), 2027, 1);
    expect(next === null ? null : formatPlainDate(next)).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(dayAfterKey('Enter', dayNumber('2027-04-01'), 2027, 1)).toBeNull();
    expect(dayAfterKey('toString', dayNumber('2027-04-01'), 2027, 1)).toBeNull();
  });
});

describe('common periods', () => {
  it('are proposed where they next come, and for the next year once they are taken', () => {
    const first = presetPeriod('fiscal-year-end', '2027-04-01', []);
    expect(first).toEqual({ from: '2028-03-15', to: '2028-03-31', stops: 'all' });
    expect(presetPeriod('fiscal-year-end', '2027-04-01', [{ ...first, label: '' }]).from).toBe('2029-03-15');
    expect(presetPeriod('obon', '2027-08-16', []).from).toBe('2027-08-13');
    expect(presetPeriod('migration', '2027-04-01', [])).toEqual({
      from: '2027-04-01',
      to: '2027-04-14',
      stops: 'classes',
    });
  });
});
