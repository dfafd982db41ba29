/** Cases of what-ifs, alternatives, the trade-off curve, and the calendar of the workplace. */
import { expect } from 'vitest';
import type { DayOff } from '../../../shared/model/work-calendar.ts';
import { usualCalendar } from '../../../shared/model/work-calendar.ts';
import { exampleRequest } from '../../helpers/backend-fixture.ts';
import { idsOf } from '../../helpers/planner-fixture.ts';
import { type Cases, noObject, type World } from '../method-case.ts';
import { badRequests, someBadRequests } from './bad-requests.ts';

/** The courses of the example's roadmap once a question is changed. */
async function planned({ call }: World, change: object): Promise<readonly string[]> {
  return idsOf(await call('roadmap.plan', { request: { ...exampleRequest, ...change } }));
}

/** The question of which the built-in catalogue has more than one answer. */
const wide = { ...exampleRequest, from: 3 } as const;

const priced = { ...wide, usualPrices: { perClassDay: 40_000, perELearningHour: 1_500 } } as const;

export const whatIfCases: Cases<'roadmap.options' | 'roadmap.alternatives' | 'roadmap.tradeOff'> = {
  'roadmap.options': {
    input: async (world) => ({ request: exampleRequest, course: (await planned(world, {}))[0] ?? '', lane: 'options' }),
    check: async (options, world) => {
      const [course = ''] = await planned(world, {});
      const [first] = options;
      expect(first).toMatchObject({ kind: 'exclude', change: { excluded: [course] } });
      expect(first?.difference.removed).toContain(course);
      expect(await planned(world, first?.change ?? {})).not.toContain(course);
    },
    refused: [
      ...badRequests((request) => ({ request, course: 'CSM-601' })),
      {
        what: 'a course that does not exist',
        code: 'not-found',
        details: { what: 'course', id: 'X-1' },
        input: () => ({ request: exampleRequest, course: 'X-1' }),
      },
      {
        what: 'no course',
        code: 'invalid-input',
        details: { path: 'course' },
        input: () => ({ request: exampleRequest, course: '' }),
      },
    ],
  },
  'roadmap.alternatives': {
    input: () => ({ request: wide, count: 3 }),
    check: async (found, { call }) => {
      expect(found).toHaveLength(3);
      const before = idsOf(await call('roadmap.plan', { request: wide }));
      for (const { change, difference } of found) {
        const after = idsOf(await call('roadmap.plan', { request: { ...wide, ...change } }));
        const kept = before.filter((id) => !difference.removed.includes(id));
        expect([...after].sort()).toEqual([...kept, ...difference.added].sort());
        expect(after).not.toEqual(before);
      }
      const hours = found.map(({ difference }) => difference.studyHours);
      expect(hours).toEqual([...hours].sort((a, b) => a - b));
    },
    refused: [
      ...badRequests((request) => ({ request, count: 3 })),
      ...[0, 11, 1.5].map((count) => ({
        what: `${count} of them`,
        code: 'invalid-input' as const,
        details: { path: 'count' },
        input: () => ({ request: exampleRequest, count }),
      })),
    ],
  },
  'roadmap.tradeOff': {
    input: () => ({ request: priced, lane: 'curve' }),
    check: async (points, { call }) => {
      expect(points.length).toBeGreaterThan(0);
      for (const [at, point] of points.entries()) {
        const next = points[at + 1];
        if (next) expect([next.studyHours > point.studyHours, next.cost < point.cost]).toEqual([true, true]);
        const { totals } = await call('roadmap.plan', { request: { ...priced, ...point.change } });
        expect(totals).toMatchObject({ studyHours: point.studyHours, knownCost: point.cost, finish: point.finish });
      }
    },
    refused: someBadRequests((request) => ({ request })),
  },
};

const leave: DayOff = { from: '2027-08-09', to: '2027-08-20', label: '夏季休暇', stops: 'all' };
const calendar = { ...usualCalendar, weekend: [7], daysOff: [leave], workingDays: ['2027-04-29'] };

export const calendarCases: Cases<'calendar.get' | 'calendar.update' | 'calendar.holidays'> = {
  'calendar.get': {
    input: () => ({}),
    check: (found) => expect(found.weekend.length).toBeGreaterThan(0),
    refused: [noObject],
  },
  'calendar.update': {
    input: () => ({ calendar }),
    check: async (updated, { call }) => {
      expect(updated).toEqual(calendar);
      expect(await call('calendar.get', {})).toEqual(calendar);
      expect((await call('history.get', {})).undo).toBe('calendar.update');
      await call('history.undo', {});
      expect(await call('calendar.get', {})).toEqual(usualCalendar);
    },
    refused: [
      {
        what: 'a week without a day of work',
        code: 'invalid-input',
        details: { path: 'calendar.weekend' },
        input: () => ({ calendar: { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] } }),
      },
      {
        what: 'a leave that ends before it begins',
        code: 'invalid-input',
        details: { path: 'calendar.daysOff.0.to' },
        input: () => ({ calendar: { ...calendar, daysOff: [{ ...leave, to: '2027-08-08' }] } }),
      },
      {
        what: 'a day that does not exist',
        code: 'invalid-input',
        details: { path: 'calendar.workingDays.0' },
        input: () => ({ calendar: { ...calendar, workingDays: ['2027-02-29'] } }),
      },
    ],
  },
  'calendar.holidays': {
    input: () => ({ from: '2027-12-28', to: '2028-01-04' }),
    check: (holidays) => {
      expect(holidays.map(({ date }) => date)).toEqual([
        '2027-12-29',
        '2027-12-30',
        '2027-12-31',
        '2028-01-01',
        '2028-01-02',
        '2028-01-03',
      ]);
      expect(holidays.find(({ date }) => date === '2028-01-01')?.name).toBe('元日');
    },
    refused: [
      {
        what: 'days that end before they begin',
        code: 'invalid-input',
        details: { path: 'to' },
        input: () => ({ from: '2027-12-28', to: '2027-12-27' }),
      },
      {
        what: 'a day that does not exist',
        code: 'invalid-input',
        details: { path: 'from' },
        input: () => ({ from: '2027-02-30', to: '2027-12-27' }),
      },
    ],
  },
};
