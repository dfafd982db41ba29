/** Deadlines and budgets at their edges: what random worlds have found. */
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../shared/curriculum/planned-path.ts';
import { usualCalendar } from '../../../shared/model/work-calendar.ts';
import { createCalendar } from '../../../shared/planner/calendar.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { course, idsOf, planTiny, record, request, tinyPlanner } from '../../helpers/planner-fixture.ts';
import { holidays } from '../../helpers/random-calendar.ts';

const all = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'] as const;

describe('a deadline', () => {
  test('is met where nothing is to be done, even one before the start', async () => {
    const done = [course('A', { teaches: [...all] })];
    const roadmap = await planTiny(done, { record: record({ completed: ['A'] }), deadline: '2027-03-01' });
    expect(roadmap.totals.finish).toBeNull();
    expect(roadmap.deadline).toEqual({ date: '2027-03-01', met: true, restHolds: true, remedies: [] });
    expect(roadmap.status).toBe('optimal');
  });
});

describe('a deadline that is missed', () => {
  const courses = [course('A', { teaches: [...all], eLearningHours: 200, cost: 9_000 })];
  const late = { deadline: '2027-04-30', hoursPerWeek: 4 };

  test('is told apart from choices that would not hold whatever the date', async () => {
    const only = await planTiny(courses, late);
    expect(only.deadline).toMatchObject({ met: false, restHolds: true });
    expect(only.conflicts).toEqual([{ kind: 'deadline', deadline: '2027-04-30' }]);
    expect(pathOf(only)).toMatchObject({ late: true, conflicts: 0 });
    const dear = await planTiny(courses, { ...late, budget: 5_000 });
    expect(dear.deadline).toMatchObject({ met: false, restHolds: false });
    expect(pathOf(dear)).toMatchObject({ late: false, conflicts: 1 });
  });

  test('is to blame together with the choices that it clashes with', async () => {
    const quick = course('B', { teaches: [...all], eLearningHours: 4, cost: 20_000 });
    const roadmap = await planTiny([...courses, quick], { ...late, budget: 10_000 });
    expect(roadmap.deadline).toMatchObject({ met: false, restHolds: true });
    expect(roadmap.conflicts.map(({ kind }) => kind)).toEqual(['budget', 'deadline']);
    expect(pathOf(roadmap)).toMatchObject({ late: true, conflicts: 0 });
  });
});

describe('a budget', () => {
  const second = { teaches: ['team-a@2', 'team-b@2', 'work-a@2', 'work-b@2'], levels: [2, 2] } as const;
  const courses = [
    course('dear', { ...second, eLearningHours: 1, cost: 9_000 }),
    course('cheap', { ...second, eLearningHours: 40, cost: 1_000 }),
  ];
  const target = { from: 1, to: 2 };

  test('binds the earliest finish as well', async () => {
    const free = await planTiny(courses, { ...target, objective: 'finish' });
    expect(idsOf(free)).toEqual(['dear']);
    const bound = await planTiny(courses, { ...target, objective: 'finish', budget: 5_000 });
    expect(idsOf(bound)).toEqual(['cheap']);
    expect(bound.totals.knownCost).toBe(1_000);
  });

  test('is not passed to end earlier where the deadline is missed all the same', async () => {
    const late = await planTiny(courses, { ...target, budget: 5_000, deadline: '2027-03-31' });
    expect(idsOf(late)).toEqual(['cheap']);
    expect(late.deadline?.met).toBe(false);
  });
});

test('days off that overlap are named alike in whatever order they are written', async () => {
  const daysOff = ['first', 'second'].map(
    (label, at) => ({ from: `2027-04-0${1 + at}`, to: '2027-04-16', label, stops: 'all' }) as const,
  );
  const planner = (list: typeof daysOff) => ({
    ...tinyPlanner([course('A', { teaches: [...all] })]),
    calendar: createCalendar(holidays, { ...usualCalendar, daysOff: list }),
  });
  const [one, other] = [planner(daysOff), planner([...daysOff].reverse())];
  expect(await planRoadmap(request(), one)).toEqual(await planRoadmap(request(), other));
});
