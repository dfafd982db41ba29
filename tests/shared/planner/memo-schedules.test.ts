/** Remembered schedules: the same ones for the same courses, pace and sessions, and anew for everything else. */
import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../shared/planner/calendar.ts';
import { dateCourses, memoDating } from '../../../shared/planner/memo-schedules.ts';
import { course, request } from '../../helpers/planner-fixture.ts';

const courses = [course('A', { eLearningHours: 10 }), course('B', { classDays: 2, methods: ['lecture'] })];
const before = new Map([['B', ['A']]]);
const timetable = { calendar: createCalendar(new Map()), sessions: [] };
const held = [{ id: 's', course: 'B', dates: ['2028-02-01', '2028-02-02'], seats: null, place: '', note: '' }];

describe('a remembered schedule', () => {
  const date = memoDating();
  const first = date(courses, before, request(), timetable);

  test('is the one that dating anew gives', () => {
    expect(first).toEqual(dateCourses(courses, before, request(), timetable));
  });

  test('serves everybody who takes the same courses in the same order at the same pace', () => {
    const other = request({
      deadline: '2027-05-01',
      from: 1,
      to: 2,
      record: { ...request().record, completed: ['X'] },
    });
    expect(date([...courses], new Map(before), other, timetable)).toBe(first);
  });

  test.each([
    ['another pace', courses, before, request({ hoursPerWeek: 2 }), timetable],
    ['another start', courses, before, request({ start: '2027-06-01' }), timetable],
    ['a move', courses, before, request({ moves: [{ course: 'B', start: '2027-12-01' }] }), timetable],
    ['other prerequisites', courses, new Map(), request(), timetable],
    ['fewer courses', courses.slice(0, 1), before, request(), timetable],
    ['sessions', courses, before, request(), { ...timetable, sessions: held }],
  ] as const)('is none for %s', (_, ordered, earlier, asked, given) => {
    const schedule = date(ordered, earlier, asked, given);
    expect(schedule).not.toBe(first);
    expect(schedule).toEqual(dateCourses(ordered, earlier, asked, given));
  });
});
