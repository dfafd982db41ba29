/** Where a bar goes by pointer and keys. */
import { describe, expect, it } from 'vitest';
import {
  daysOfKey,
  nearestSession,
  neighbourSession,
  openSessions,
  placeAfter,
  shiftDays,
} from '../../renderer/features/timeline/move-days.ts';
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import { courseIn } from '../helpers/planner-fixture.ts';
import { startedFixture } from './app-fixture.tsx';

const { store } = await startedFixture();
const { roadmap } = store.getState();
if (!roadmap) throw new Error('no roadmap');
const course = courseIn(roadmap, 'HWI-401');

const session = (id: string, date: string, seats: number | null = null): Session => ({
  id,
  course: 'HWI-401',
  dates: [date],
  seats,
  place: '大阪',
  note: '',
});
const sessions = [session('may', '2028-05-10'), session('march', '2028-03-01'), session('july', '2028-07-20')];

describe('shiftDays', () => {
  it('keeps a date within the plan and the calendar', () => {
    expect(shiftDays('2028-02-28', 2, '2027-04-01')).toBe('2028-03-01');
    expect(shiftDays('2027-04-10', -30, '2027-04-01')).toBe('2027-04-01');
    expect(shiftDays('2049-12-20', 60, '2027-04-01')).toBe('2049-12-31');
  });
});

describe('daysOfKey', () => {
  it.each([
    ['ArrowLeft', false, -1],
    ['ArrowRight', false, 1],
    ['ArrowRight', true, 7],
    ['ArrowLeft', true, -7],
    ['PageDown', false, 29],
    ['PageUp', false, -31],
    ['Home', false, null],
  ])('reads %s (shift: %s) from 31 January of a leap year', (key, shiftKey, days) => {
    expect(daysOfKey({ key, shiftKey }, '2028-01-31')).toBe(days);
  });
});

describe('sessions', () => {
  it('are offered in order, the full ones left out', () => {
    const all = [...sessions, session('full', '2028-04-01', 0), { ...session('other', '2028-04-02'), course: 'X' }];
    expect(openSessions(all, 'HWI-401').map(({ id }) => id)).toEqual(['march', 'may', 'july']);
  });

  it('are snapped to by nearness', () => {
    expect(nearestSession(sessions, '2028-04-20')?.id).toBe('may');
    expect(nearestSession(sessions, '2031-01-01')?.id).toBe('july');
    expect(nearestSession([], '2031-01-01')).toBeNull();
  });

  it('are walked one by one, and not past the ends', () => {
    const ordered = openSessions(sessions, 'HWI-401');
    expect(neighbourSession(ordered, '2028-03-01', false)?.id).toBe('may');
    expect(neighbourSession(ordered, '2028-05-10', true)?.id).toBe('march');
    expect(neighbourSession(ordered, '2028-07-20', false)?.id).toBe('july');
  });
});

describe('placeAfter', () => {
  it('is a day so far from the course’s own', () => {
    expect(placeAfter(course, 10, roadmap.start, [])).toEqual({
      kind: 'day',
      start: shiftDays(course.start, 10, roadmap.start),
    });
  });

  it('is a session where the course has any', () => {
    expect(placeAfter(course, 10_000, roadmap.start, sessions)).toEqual({ kind: 'session', session: 'july' });
  });
});
