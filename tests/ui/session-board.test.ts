/** The board of sessions: lanes, dates that keep to class days, and changes that are tried before they are made. */
import { describe, expect, test } from 'vitest';
import { boardLanes, fitsFilter } from '../../renderer/features/course-sessions/board-lanes.ts';
import { boardScale, monthsOf, xOf } from '../../renderer/features/course-sessions/board-scale.ts';
import { noSessionFilter } from '../../renderer/features/course-sessions/course-sessions-state.ts';
import type { EffectAnswer } from '../../shared/contract/course-session-methods.ts';
import type { CourseSession } from '../../shared/curriculum/course-session.ts';
import { shiftDates, stepsTo } from '../../shared/curriculum/course-sessions/shift-session.ts';
import { dayNumber } from '../../shared/model/plain-date.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';
import { sessionOf } from '../helpers/session-fixture.ts';
import { settle, startedFixture } from './app-fixture.tsx';

const { calendar } = builtInPlanner();
const session = (id: string, part: Partial<CourseSession> = {}): CourseSession => ({ id, ...sessionOf(), ...part });

describe('the lanes', () => {
  test('hold a course each; bars that would lie on each other go one below the other', () => {
    const scale = boardScale(['2027-06-01'], '2027-04-01', 'month');
    const [a, b] = boardLanes(
      [session('2', { dates: ['2027-06-03'] }), session('1'), session('3', { course: 'ZZZ-999' })],
      scale,
    );
    expect(a?.bars.map((bar) => [bar.session.id, bar.line])).toEqual([
      ['1', 0],
      ['2', 1],
    ]);
    expect(a?.lines).toBe(2);
    expect(b?.bars.map((bar) => bar.session.id)).toEqual(['3']);
    expect(a?.bars[0]?.x).toBe(xOf(scale, dayNumber('2027-06-01')));
  });

  test('lie under whole months, a year of them at least', () => {
    const months = monthsOf(boardScale([], '2027-04-15', 'week'));
    expect(months).toHaveLength(12);
    expect(months[0]?.from).toBe(dayNumber('2027-04-01'));
  });

  test('leave out what was cancelled, unless it is asked for', () => {
    const cancelled = session('1', { status: 'cancelled' });
    expect(fitsFilter(cancelled, noSessionFilter, '')).toBe(false);
    expect(fitsFilter(cancelled, { ...noSessionFilter, status: 'cancelled' }, '')).toBe(true);
    expect(fitsFilter(session('2'), { ...noSessionFilter, text: '大阪' }, '')).toBe(true);
    expect(fitsFilter(session('2'), { ...noSessionFilter, quarter: '2027-Q2' }, '')).toBe(false);
  });
});

describe('dates that move', () => {
  test('go over weekends and holidays and keep their gaps', () => {
    expect(shiftDates(['2027-04-27', '2027-04-28'], 1, calendar)).toEqual(['2027-04-28', '2027-04-30']);
    expect(shiftDates(['2027-06-04'], 1, calendar)).toEqual(['2027-06-07']);
    expect(stepsTo(['2027-06-04'], dayNumber('2027-06-07'), calendar)).toBe(1);
    expect(stepsTo(['2027-06-04'], dayNumber('2027-06-03'), calendar)).toBe(-1);
  });
});

describe('a change that is tried', () => {
  const effect = (severity: 'error' | 'warning' | null): EffectAnswer => ({
    people: [],
    costs: [],
    sums: { affected: [], losing: [], later: [], earlier: [], newlyLate: [], noLongerLate: [], failing: [] },
    problems:
      severity === null
        ? []
        : [{ session: '1', course: 'A', date: '', person: null, severity, code: 'room-taken', value: '' }],
  });

  async function tried(severity: 'error' | 'warning' | null) {
    const fixture = await startedFixture();
    const saved: unknown[] = [];
    fixture.api.overrides['courseSessions.effect'] = async () => effect(severity);
    fixture.api.overrides['courseSessions.save'] = async (input) => {
      saved.push(input);
      return { sessions: [], problems: [] };
    };
    const changes = [{ id: '1', content: sessionOf() }];
    fixture.store.getState().trySessions('move', changes);
    return { ...fixture, saved, changes };
  }

  test('is saved once it is taken, and only then', async () => {
    const { store, saved, changes } = await tried('warning');
    await settle();
    expect(store.getState().triedSessions).toMatchObject({ answered: true });
    expect(saved).toEqual([]);
    await store.getState().takeTriedSessions();
    expect(saved).toEqual([{ changes, dryRun: false }]);
    expect(store.getState().triedSessions).toBeNull();
  });

  test('that was let go of early is taken when its answer comes', async () => {
    const { store, saved } = await tried(null);
    await store.getState().takeTriedSessions();
    expect(saved).toEqual([]);
    await settle();
    expect(saved).toHaveLength(1);
  });

  test('is not saved where an error is in its way, nor after it was dropped', async () => {
    const { store, saved } = await tried('error');
    await settle();
    await store.getState().takeTriedSessions();
    expect(saved).toEqual([]);
    expect(store.getState().triedSessions).not.toBeNull();
    store.getState().dropTriedSessions();
    await store.getState().takeTriedSessions();
    expect(saved).toEqual([]);
  });
});
