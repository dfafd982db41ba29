/** Cases of demand, sessions, rosters and budget. */
import { expect } from 'vitest';
import type { CourseSession, CourseSessionContent } from '../../../shared/curriculum/course-session.ts';
import { enrolled, sessionOf } from '../../helpers/session-fixture.ts';
import { type Cases, noObject, type Refused, type World } from '../method-case.ts';

async function makeSession({ call }: World, part: Partial<CourseSessionContent> = {}): Promise<CourseSession> {
  const content = sessionOf(part);
  const { sessions } = await call('courseSessions.save', { changes: [{ id: null, content }], dryRun: false });
  const [session] = sessions;
  if (!session) throw new Error('no session was made');
  return session;
}

/** A session that the clock of every pipe has behind it. */
const past = { dates: ['2026-10-06', '2026-10-07'], status: 'announced' } as const;

const listed = async ({ call }: World) => call('courseSessions.list', {});

const gone: Refused = {
  what: 'a session that is not there',
  code: 'sessions-refused',
  details: { problem: expect.objectContaining({ code: 'unknown-session', value: 'gone' }) },
  input: () => ({ ids: ['gone'], dryRun: false }),
};

const paper = (what: 'demand' | 'sessions' | 'roster' | 'budget') => ({ what, session: null, language: 'ja' }) as const;

const noSession: Refused = {
  what: 'the roster of a session that is not there',
  code: 'not-found',
  details: { what: 'course-session', id: 'gone' },
  input: () => ({ what: 'roster', format: 'csv', session: 'gone', language: 'ja' }),
};

export const courseSessionCases: Cases<
  | 'demand.get'
  | 'courseSessions.list'
  | 'courseSessions.save'
  | 'courseSessions.cancel'
  | 'courseSessions.announce'
  | 'courseSessions.effect'
  | 'courseSessions.propose'
  | 'courseSessions.take'
  | 'roster.move'
  | 'roster.record'
  | 'budget.get'
  | 'budget.set'
  | 'courseSessions.export'
  | 'courseSessions.paper'
  | 'courseSessions.paperPdf'
  | 'courseSessions.calendar'
> = {
  'demand.get': {
    input: async (world) => {
      await makeSession(world, { seats: 7, roster: enrolled(world.learner.id) });
      return {};
    },
    check: ({ cells }) => {
      expect(cells).toContainEqual(expect.objectContaining({ quarter: '2027-Q1', proposed: 7, free: 6, people: [] }));
    },
    refused: [noObject],
  },
  'courseSessions.list': {
    input: async (world) => {
      await makeSession(world, { dates: ['2027-07-01', '2027-07-02'] });
      await makeSession(world);
      return {};
    },
    check: (sessions) => {
      const days = sessions.map(({ dates }) => dates[0] ?? '');
      expect(days).toEqual(days.toSorted());
    },
    refused: [noObject],
  },
  'courseSessions.save': {
    input: () => ({ changes: [{ id: null, content: sessionOf() }], dryRun: false }),
    check: async ({ sessions, problems }, world) => {
      expect(problems).toEqual([]);
      expect(await listed(world)).toContainEqual(sessions[0]);
    },
    refused: [
      {
        what: 'a day without work',
        code: 'sessions-refused',
        details: { problem: expect.objectContaining({ code: 'no-working-day', value: '2027-06-05' }) },
        input: () => ({ changes: [{ id: null, content: sessionOf({ dates: ['2027-06-05'] }) }], dryRun: false }),
      },
      {
        what: 'no seat at all',
        code: 'invalid-input',
        details: { path: 'changes.0.content.seats' },
        input: () => ({ changes: [{ id: null, content: sessionOf({ seats: 0 }) }], dryRun: true }),
      },
    ],
  },
  'courseSessions.cancel': {
    input: async (world) => ({ ids: [(await makeSession(world)).id], dryRun: false }),
    check: ({ sessions }) => expect(sessions).toMatchObject([{ status: 'cancelled' }]),
    refused: [gone],
  },
  'courseSessions.announce': {
    input: async (world) => ({ ids: [(await makeSession(world)).id], dryRun: false }),
    check: ({ sessions, problems }) => {
      expect(sessions).toMatchObject([{ status: 'announced' }]);
      expect(problems).toMatchObject([{ code: 'too-few', severity: 'warning' }]);
    },
    refused: [gone],
  },
  'courseSessions.effect': {
    input: async (world) => {
      const { id, ...content } = await makeSession(world, { roster: enrolled(world.learner.id) });
      return { changes: [{ id, content: { ...content, status: 'cancelled' } }], lane: 'case' };
    },
    check: ({ sums, problems, costs }, { learner }) => {
      expect(sums.losing).toEqual([learner.id]);
      expect(problems.map(({ code }) => code)).toEqual(['people-lose-seats']);
      expect(costs).toContainEqual({
        team: null,
        quarter: '2027-Q1',
        before: expect.any(Number),
        after: expect.any(Number),
      });
    },
    refused: [
      {
        what: 'no change',
        code: 'invalid-input',
        details: { path: 'changes' },
        input: () => ({ changes: [], lane: 'case' }),
      },
    ],
  },
  'courseSessions.propose': {
    input: () => ({ from: '2027-04-01', quarters: 2, task: 'propose' }),
    check: ({ proposal, needs }) => {
      expect(needs).toBe(0);
      expect(proposal).toMatchObject({ sessions: [], unseated: [], cost: 0 });
    },
    refused: [
      {
        what: 'a time without quarters',
        code: 'invalid-input',
        details: { path: 'quarters' },
        input: () => ({ from: '2027-04-01', quarters: 0, task: 'propose' }),
      },
    ],
  },
  'courseSessions.take': {
    input: async (world) => {
      const old = await makeSession(world);
      return { sessions: [sessionOf({ seats: 9 })], seated: {}, replaces: [old.id], dryRun: false };
    },
    check: async ({ sessions }, world) => {
      expect(sessions).toMatchObject([{ seats: 9 }]);
      expect(await listed(world)).toContainEqual(sessions[0]);
    },
    refused: [
      {
        what: 'seats in a session that is not there any more',
        code: 'sessions-refused',
        details: { problem: expect.objectContaining({ code: 'unknown-session' }) },
        input: ({ learner }) => ({ sessions: [], seated: { gone: [learner.id] }, replaces: [], dryRun: false }),
      },
    ],
  },
  'roster.move': {
    input: async (world) => {
      const to = (await makeSession(world)).id;
      return { moves: [{ person: world.learner.id, from: null, to }], dryRun: false };
    },
    check: ({ sessions }, { learner }) => expect(sessions).toMatchObject([{ roster: enrolled(learner.id) }]),
    refused: [
      {
        what: 'a session that is not there',
        code: 'sessions-refused',
        details: { problem: expect.objectContaining({ code: 'unknown-session' }) },
        input: ({ learner }) => ({ moves: [{ person: learner.id, from: null, to: 'gone' }], dryRun: false }),
      },
    ],
  },
  'roster.record': {
    input: async (world) => {
      const { id: session } = await makeSession(world, { ...past, roster: enrolled(world.learner.id) });
      return { session, attendance: [{ person: world.learner.id, attendance: 'attended' }], dryRun: false };
    },
    check: async ({ sessions }, { call, learner }) => {
      expect(sessions).toMatchObject([{ status: 'held' }]);
      const { record } = await call('record.get', { learner: learner.id });
      expect(record.completed).toContain(sessions[0]?.course);
    },
    refused: [
      {
        what: 'a session that is not there',
        code: 'not-found',
        details: { what: 'course-session', id: 'gone' },
        input: ({ learner }) => ({
          session: 'gone',
          attendance: [{ person: learner.id, attendance: 'absent' }],
          dryRun: false,
        }),
      },
    ],
  },
  'budget.get': {
    input: async (world) => {
      await makeSession(world, {
        dates: ['2031-05-01', '2031-05-02'],
        roster: enrolled(world.learner.id),
        cost: 50_000,
      });
      return {};
    },
    check: ({ cells }, { learner }) => {
      const cell = { team: null, quarter: '2031-Q1', sessions: 50_000, fees: 0, budget: null, people: [learner.id] };
      expect(cells).toContainEqual(expect.objectContaining(cell));
    },
    refused: [noObject],
  },
  'budget.set': {
    input: () => ({ budgets: [{ team: null, quarter: '2030-Q2', yen: 5_000 }] }),
    check: ({ cells }) =>
      expect(cells).toContainEqual(expect.objectContaining({ team: null, quarter: '2030-Q2', budget: 5_000 })),
    refused: [
      {
        what: 'a quarter that no year has',
        code: 'invalid-input',
        details: { path: 'budgets.0.quarter' },
        input: () => ({ budgets: [{ team: null, quarter: '2030-Q5', yen: 5_000 }] }),
      },
    ],
  },
  'courseSessions.export': {
    input: async (world) => {
      const { id } = await makeSession(world, { roster: enrolled(world.learner.id) });
      return { what: 'roster', format: 'csv', session: id, language: 'ja' };
    },
    check: ({ name, base64 }, { learner }) => {
      expect(name).toMatch(/^名簿_.*\.csv$/u);
      expect(Buffer.from(base64, 'base64').toString('utf8')).toContain(`${learner.name},,,受講予定`);
    },
    refused: [noSession],
  },
  'courseSessions.paper': {
    input: () => paper('demand'),
    check: ({ html, title }) => {
      expect(title).toBe('研修需要');
      expect(html).toContain('必要席数');
    },
    refused: [noSession],
  },
  'courseSessions.paperPdf': {
    input: () => paper('budget'),
    check: ({ name, type }) => {
      expect(name).toMatch(/^研修予算_.*\.pdf$/u);
      expect(type).toBe('application/pdf');
    },
    refused: [noSession],
  },
  'courseSessions.calendar': {
    input: async (world) => ({ of: 'sessions', ids: [(await makeSession(world)).id], language: 'ja' }),
    check: ({ base64 }) => {
      const text = Buffer.from(base64, 'base64').toString('utf8');
      expect(text).toContain('DTSTART;VALUE=DATE:20270601');
      expect(text).toContain('TENTATIVE');
    },
    refused: [
      {
        what: 'a session that is not there',
        code: 'not-found',
        details: { what: 'course-session', id: 'gone' },
        input: () => ({ of: 'sessions', ids: ['gone'], language: 'ja' }),
      },
    ],
  },
};
