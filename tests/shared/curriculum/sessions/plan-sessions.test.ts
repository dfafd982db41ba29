/** What a training department expects of planned sessions, one rule at a time. */
import { describe, expect, test } from 'vitest';
import { RefusalError } from '../../../../shared/contract/error.ts';
import { planSessions } from '../../../../shared/curriculum/sessions/plan-sessions.ts';
import type { SessionPlanningInput } from '../../../../shared/curriculum/sessions/session-planning.ts';
import { checkSessions } from '../../../helpers/check-sessions.ts';
import { crowd, need, planning, session } from '../../../helpers/seat-need-fixture.ts';

/** Plans, after looking whether every rule is kept. */
function plan(input: SessionPlanningInput) {
  const proposal = planSessions(input);
  expect(checkSessions(input, proposal)).toEqual([]);
  return proposal;
}

const off = (from: string, to: string) => ({ from, to, label: '', stops: 'all' as const });
const room = (id: string, seats: number) => ({ id, name: id, seats, daysOff: [] });
const instructor = (id: string, courses: readonly string[] | null, daysPerQuarter: number | null = null) => ({
  id,
  name: id,
  courses,
  daysPerQuarter,
  daysOff: [],
});

describe('how many', () => {
  test('a session for everybody who fits in, as soon as they are ready', () => {
    const { sessions, cost, bound } = plan(planning(crowd(20, 'A', '2027-05-10', { classDays: 2 })));
    expect(sessions.map(({ dates, roster }) => [dates, roster.length])).toEqual([
      [['2027-05-10', '2027-05-11'], 16],
      [['2027-05-10', '2027-05-11'], 4],
    ]);
    expect({ cost, bound }).toEqual({ cost: 600_000, bound: 600_000 });
  });

  test('waiting a quarter is better than a session for four', () => {
    const early = crowd(4, 'A', '2027-05-10');
    const later = Array.from({ length: 8 }, (_, at) => need(`q${at}`, 'A', '2027-08-02'));
    const { counts, cost, bound } = plan(planning([...early, ...later]));
    expect(counts).toEqual([{ course: 'A', quarter: '2027-Q2', sessions: 1, people: 12 }]);
    expect([cost, bound]).toEqual([150_000 + 40_000, 190_000]);
  });

  test('a due date is worth a session of its own', () => {
    const early = crowd(4, 'A', '2027-05-10', { due: { date: '2027-07-31', daysAfter: 40 } });
    const later = Array.from({ length: 8 }, (_, at) => need(`q${at}`, 'A', '2027-08-02'));
    const { counts, cost } = plan(planning([...early, ...later]));
    expect(counts.map(({ quarter, people }) => [quarter, people])).toEqual([
      ['2027-Q1', 4],
      ['2027-Q2', 8],
    ]);
    expect(cost).toBe(300_000);
  });

  test('somebody waits so that a later session has its fewest people', () => {
    const rules = { seats: 5, minimum: 4 };
    const { unseated, counts } = plan(
      planning([...crowd(7, 'A', '2027-05-10'), need('q', 'A', '2027-08-02')], { rules }),
    );
    expect(unseated).toEqual([]);
    expect(counts.map(({ people }) => people)).toEqual([4, 4]);
  });

  test('rules of one course win over those for all', () => {
    const courses = [{ course: 'A', seats: 3, minimum: 2, costPerDay: 1_000 }];
    const { sessions } = plan(planning(crowd(5, 'A', '2027-05-10'), { rules: { courses } }));
    expect(sessions.map(({ seats, minimum, cost, roster }) => [seats, minimum, cost, roster.length])).toEqual([
      [3, 2, 1_000, 3],
      [3, 2, 1_000, 2],
    ]);
  });
});

describe('when', () => {
  test('several days stay within a week, holidays aside', () => {
    const { sessions } = plan(planning(crowd(4, 'A', '2027-04-28', { classDays: 3 })));
    expect(sessions.map(({ dates }) => dates)).toEqual([['2027-05-10', '2027-05-11', '2027-05-12']]);
  });

  test('never in a blackout', () => {
    const rules = { blackouts: [off('2027-05-01', '2027-05-31')] };
    const { sessions } = plan(planning(crowd(4, 'A', '2027-05-10'), { rules }));
    expect(sessions[0]?.dates).toEqual(['2027-06-01']);
  });

  test('a course that must come first ends before, for each person', () => {
    const needs = crowd(6, 'A', '2027-05-10').flatMap((first) => [
      first,
      { ...first, course: 'B', wanted: '2027-05-11', after: ['A'] },
    ]);
    const { sessions } = plan(planning(needs));
    expect(sessions.map(({ course, dates }) => [course, dates])).toEqual([
      ['A', ['2027-05-10']],
      ['B', ['2027-05-11']],
    ]);
  });

  test('days on which most can come win', () => {
    const daysOff = new Map([['p01', [off('2027-05-10', '2027-05-12')]]]);
    const { sessions } = plan(planning(crowd(4, 'A', '2027-05-10'), { daysOff }));
    expect(sessions[0]?.dates).toEqual(['2027-05-13']);
  });
});

describe('where and by whom', () => {
  test('one room holds one session a day, in a room that is large enough', () => {
    const rules = { rooms: [room('small', 4), room('large', 10)], seats: 10 };
    const { sessions } = plan(planning(crowd(14, 'A', '2027-05-10'), { rules }));
    expect(sessions.map(({ room: where, seats, roster }) => [where, seats, roster.length])).toEqual([
      ['large', 10, 10],
      ['small', 4, 4],
    ]);
  });

  test('only those who can teach it, and no more days than they have', () => {
    const rules = { seats: 4, instructors: [instructor('sato', ['A'], 1), instructor('abe', ['B'])] };
    const { sessions } = plan(planning(crowd(8, 'A', '2027-05-10'), { rules }));
    expect(sessions.map(({ instructor: who, dates }) => [who, dates[0]?.slice(0, 7)])).toEqual([
      ['sato', '2027-05'],
      ['sato', '2027-07'],
    ]);
  });
});

describe('kept sessions', () => {
  test('free seats are used first, and the session stays as it is', () => {
    const kept = [session('s1', 'A', ['2027-05-20'], ['p09'], { seats: 4 })];
    const { seated, sessions } = plan(planning(crowd(3, 'A', '2027-05-10'), { kept }));
    expect(seated).toEqual({ s1: ['p01', 'p02', 'p03'] });
    expect(sessions).toEqual([]);
  });

  test('whoever has a seat needs no other, and what rests on it comes later', () => {
    const kept = [session('s1', 'A', ['2027-06-21'], ['p01', 'p02', 'p03', 'p04'], { seats: 4 })];
    const needs = crowd(4, 'A', '2027-05-10').flatMap((first) => [
      first,
      { ...first, course: 'B', wanted: '2027-06-01', after: ['A'] },
    ]);
    const { sessions } = plan(planning(needs, { kept }));
    expect(sessions.map(({ course, dates }) => [course, dates])).toEqual([['B', ['2027-06-22']]]);
  });

  test('one course planned again goes before what is kept behind it', () => {
    const kept = [session('s1', 'B', ['2027-07-05'], ['p01', 'p02', 'p03', 'p04'])];
    const needs = crowd(4, 'A', '2027-05-10').flatMap((first) => [
      first,
      { ...first, course: 'B', wanted: '2027-07-01', after: ['A'] },
    ]);
    const { sessions, unseated } = plan(planning(needs, { kept }));
    expect(unseated).toEqual([]);
    expect(sessions.map(({ course, dates }) => [course, dates])).toEqual([['A', ['2027-05-10']]]);
  });

  test('their rooms and instructors are taken', () => {
    const kept = [session('s1', 'B', ['2027-05-10'], [], { room: 'r', instructor: 'i' })];
    const rules = { rooms: [room('r', 20)], instructors: [instructor('i', null)] };
    const { sessions } = plan(planning(crowd(4, 'A', '2027-05-10'), { kept, rules }));
    expect(sessions[0]?.dates).toEqual(['2027-05-11']);
  });
});

describe('who gets no seat', () => {
  test('too few; nobody who may; no room; away; beyond; and what rests on that', () => {
    const rules = {
      rooms: [room('r', 10)],
      instructors: [instructor('i', ['A', 'C', 'D', 'E'])],
      courses: [{ course: 'C', seats: 30, minimum: 20, costPerDay: 1 }],
    };
    const needs = [
      need('p1', 'A', '2027-05-10'),
      need('p1', 'E', '2027-06-10', { after: ['A'] }),
      ...crowd(4, 'B', '2027-05-10'),
      ...crowd(25, 'C', '2027-05-10'),
      ...['x1', 'x2', 'x3', 'x4'].map((person) => need(person, 'D', '2027-05-10')),
      need('y', 'D', '2029-01-10'),
    ];
    const daysOff = new Map([['x4', [off('2027-04-01', '2028-12-31')]]]);
    const { unseated } = plan(planning(needs, { rules, daysOff }));
    const why = new Map(unseated.map((each) => [`${each.person} ${each.course}`, each.why]));
    expect(Object.fromEntries(why)).toMatchObject({
      'p1 A': 'too-few',
      'p1 E': 'prerequisite',
      'p01 B': 'no-instructor',
      'p01 C': 'no-room',
      'x4 D': 'days-off',
      'x1 D': 'too-few',
      'y D': 'beyond',
    });
  });
});

test('nothing to plan is an empty proposal', () => {
  expect(planSessions(planning([]))).toEqual({
    sessions: [],
    seated: {},
    unseated: [],
    counts: [],
    cost: 0,
    bound: 0,
    sessionCost: 0,
  });
});

test('can be stopped, and says how far it is', () => {
  const done: number[] = [];
  planSessions(planning(crowd(20, 'A', '2027-05-10')), { onProgress: (at, of) => done.push(at / of) });
  expect(done.length).toBeGreaterThan(0);
  expect(Math.max(...done)).toBeLessThanOrEqual(1);
  expect(() => planSessions(planning(crowd(20, 'A', '2027-05-10')), { stop: () => true })).toThrow(RefusalError);
});
