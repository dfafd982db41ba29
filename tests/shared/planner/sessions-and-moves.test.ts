/** Announced sessions with seats, sessions that the user chose, and courses that the user moved. */
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../shared/catalogue/own-catalogue.ts';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { course, courseIn, request, tinyPlanner } from '../../helpers/planner-fixture.ts';

const team = ['team-a@1', 'team-b@1'] as const;
const work = ['work-a@1', 'work-b@1'] as const;
const lecture = (id: string, days: number, given: Partial<Course> = {}) =>
  course(id, { eLearningHours: null, classDays: days, methods: ['lecture'], ...given });

const session = (id: string, of: string, dates: readonly string[], seats: number | null = null): Session => ({
  id,
  course: of,
  dates: [...dates],
  seats,
  place: '本社 3階',
  note: '',
});

function plan(courses: readonly Course[], sessions: readonly Session[], given: Partial<PlanRequest> = {}) {
  const pace = { start: '2027-04-05', hoursPerWeek: 5, classDaysPerMonth: 4 };
  return planRoadmap(request({ ...pace, ...given }), { ...tinyPlanner(courses), sessions });
}

const courses = [lecture('A', 2, { teaches: team }), course('B', { teaches: work, eLearningHours: 5 })];
const april = session('april', 'A', ['2027-04-15', '2027-04-16']);
const may = session('may', 'A', ['2027-05-20', '2027-05-21']);

describe('announced sessions', () => {
  test('the first that fits is joined, with its place', async () => {
    const a = courseIn(await plan(courses, [may, april]), 'A');
    expect(a).toMatchObject({
      classDates: ['2027-04-15', '2027-04-16'],
      session: { id: 'april', place: '本社 3階' },
      because: { notEarlier: { kind: 'session', session: 'april' } },
    });
  });

  test('one without seats, one in the past and one during leave are passed over', async () => {
    const past = session('past', 'A', ['2027-03-01', '2027-03-02']);
    expect(courseIn(await plan(courses, [past, { ...april, seats: 0 }, may]), 'A').session?.id).toBe('may');
    const daysOff = [{ from: '2027-04-16', to: '2027-04-16', label: '休暇', stops: 'all' as const }];
    expect(courseIn(await plan(courses, [april, may], { daysOff }), 'A').session?.id).toBe('may');
  });

  test('where none fits, days after the last of them are assumed, and it is said', async () => {
    const a = courseIn(await plan(courses, [{ ...april, seats: 0 }]), 'A');
    expect(a).toMatchObject({ session: null, because: { notEarlier: { kind: 'no-session', after: '2027-04-16' } } });
    expect(a.start > '2027-04-16').toBe(true);
  });

  test('e-learning of the same course is finished before its session', async () => {
    const blended = [
      course('A', { teaches: [...team, ...work], eLearningHours: 9, classDays: 2, methods: ['e-learning', 'lecture'] }),
    ];
    const a = courseIn(await plan(blended, [session('soon', 'A', ['2027-04-12', '2027-04-13']), april, may]), 'A');
    expect([a.session?.id, a.start]).toEqual(['may', '2027-04-05']);
  });

  test('a later session is taken where the earlier one stands in the way of the only one of another course', async () => {
    const two = [lecture('A', 2, { teaches: team }), lecture('B', 2, { teaches: work })];
    const only = session('only', 'B', ['2027-04-15', '2027-04-16']);
    const roadmap = await plan(two, [april, may, only]);
    expect([courseIn(roadmap, 'A').session?.id, courseIn(roadmap, 'B').session?.id]).toEqual(['may', 'only']);
    expect(roadmap.totals.finish).toBe('2027-05-21');
    expect(roadmap.schedule.status).toBe('optimal');
  });

  test('the allowance of class days holds for sessions too', async () => {
    const a = courseIn(await plan(courses, [april, may], { classDaysPerMonth: 1 }), 'A');
    expect(a.session?.id).toBe('may');
  });
});

describe('a session that the user chose', () => {
  test('is joined although an earlier one would fit', async () => {
    const roadmap = await plan(courses, [april, may], { sessions: [{ course: 'A', session: 'may' }] });
    expect(courseIn(roadmap, 'A').session?.id).toBe('may');
    expect(roadmap.status).toBe('optimal');
  });

  test('and that is full, or gone, is named as a choice that does not hold', async () => {
    const chosen = { sessions: [{ course: 'A', session: 'april' }] };
    const full = await plan(courses, [{ ...april, seats: 0 }, may], chosen);
    expect(full).toMatchObject({
      status: 'infeasible',
      conflicts: [{ kind: 'session', course: 'A', session: 'april' }],
    });
    expect((await plan(courses, [may], chosen)).conflicts).toEqual([
      { kind: 'session', course: 'A', session: 'april' },
    ]);
  });

  test('and that is full is joined by whoever stands on its roster, and by nobody else', async () => {
    const full = { ...april, seats: 0 };
    const enrolled = { course: 'A', session: 'april', enrolled: true } as const;
    const roadmap = await plan(courses, [full, may], { sessions: [enrolled] });
    expect(roadmap.status).toBe('optimal');
    expect(courseIn(roadmap, 'A').session?.id).toBe('april');
    const other = await plan(courses, [full, may], { sessions: [{ ...enrolled, session: 'may' }] });
    expect(courseIn(other, 'A').session?.id).toBe('may');
  });

  test('a seat that can be taken is not to blame: only the deadline, or the seat that cannot', async () => {
    const two = [lecture('A', 2, { teaches: team }), lecture('C', 2, { teaches: work })];
    const seat = (course: string, id: string) => ({ course, session: id, enrolled: true }) as const;
    const sessions = [april, session('later', 'C', ['2027-05-20', '2027-05-21'], 0)];
    const given = [seat('A', 'april'), seat('C', 'later')];
    const late = await plan(two, sessions, { sessions: given, deadline: '2027-05-01' });
    expect(late.status).toBe('infeasible');
    expect([late.conflicts, late.otherConflicts]).toEqual([[{ kind: 'deadline', deadline: '2027-05-01' }], []]);

    const same = [april, session('later', 'C', ['2027-04-16', '2027-04-19'], 0)];
    const twice = await plan(two, same, { sessions: given });
    expect(twice.status).toBe('infeasible');
    expect([twice.conflicts, twice.otherConflicts]).toEqual([[{ kind: 'session', course: 'C', session: 'later' }], []]);
  });

  test('during days off clashes with them: either could give way', async () => {
    const daysOff = [{ from: '2027-04-15', to: '2027-04-15', label: '休暇', stops: 'all' as const }];
    const roadmap = await plan(courses, [april, may], { daysOff, sessions: [{ course: 'A', session: 'april' }] });
    expect(roadmap.conflicts).toEqual([
      { kind: 'day-off', from: '2027-04-15', to: '2027-04-15', label: '休暇' },
      { kind: 'session', course: 'A', session: 'april' },
    ]);
  });
});

describe('a course that the user moved', () => {
  test('begins on its day, and others fill the time before it', async () => {
    const two = [course('A', { teaches: team, eLearningHours: 5 }), course('B', { teaches: work, eLearningHours: 5 })];
    const roadmap = await plan(two, [], { moves: [{ course: 'A', start: '2027-04-12' }] });
    expect(courseIn(roadmap, 'A')).toMatchObject({
      start: '2027-04-12',
      end: '2027-04-16',
      because: { notEarlier: { kind: 'moved', start: '2027-04-12' } },
    });
    expect(courseIn(roadmap, 'B')).toMatchObject({ start: '2027-04-05', end: '2027-04-09' });
  });

  test('goes before others that would take its days: their study pauses', async () => {
    const two = [course('A', { teaches: team, eLearningHours: 2 }), course('B', { teaches: work, eLearningHours: 5 })];
    const roadmap = await plan(two, [], { moves: [{ course: 'A', start: '2027-04-06' }] });
    expect(courseIn(roadmap, 'A')).toMatchObject({ start: '2027-04-06', end: '2027-04-07' });
    expect(courseIn(roadmap, 'B')).toMatchObject({ start: '2027-04-05', end: '2027-04-13' });
  });

  test('waits for what it rests on, whatever its day', async () => {
    const two = [
      course('A', { teaches: team, eLearningHours: 5 }),
      course('B', { teaches: work, eLearningHours: 5, prerequisites: [['A']] }),
    ];
    const roadmap = await plan(two, [], { moves: [{ course: 'B', start: '2027-04-06' }] });
    expect(courseIn(roadmap, 'B')).toMatchObject({
      start: '2027-04-12',
      because: { notEarlier: { kind: 'prerequisites', courses: ['A'] } },
    });
  });

  test('moved to a day without work begins on the next one', async () => {
    const roadmap = await plan(courses, [], { moves: [{ course: 'A', start: '2027-04-29' }] });
    expect(courseIn(roadmap, 'A').start >= '2027-04-30').toBe(true);
  });

  test('joins a session on or after its day', async () => {
    const roadmap = await plan(courses, [april, may], { moves: [{ course: 'A', start: '2027-05-01' }] });
    expect(courseIn(roadmap, 'A').session?.id).toBe('may');
  });

  test('a move or a session of a course that does not exist is refused', async () => {
    await expect(plan(courses, [], { moves: [{ course: 'Z', start: '2027-05-01' }] })).rejects.toMatchObject({
      code: 'unknown-course',
      details: { course: 'Z', field: 'moves' },
    });
  });
});
