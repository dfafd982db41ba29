/** Deadlines: the best roadmap that ends in time, and what would help where none does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { dayNumber } from '../../../shared/model/plain-date.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { DeadlineRemedy } from '../../../shared/model/roadmap.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { foundation } from '../../../shared/planner/foundation.ts';
import { studyHours } from '../../../shared/planner/measure.ts';
import { orderCourses } from '../../../shared/planner/order.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { scheduleCourses } from '../../../shared/planner/schedule/schedule-courses.ts';
import { truthOf } from '../../helpers/brute-force.ts';
import {
  builtInPlanner,
  calendar,
  catalogueOf,
  course,
  idsOf,
  planTiny,
  request,
  tinyIndex,
  tinyProblem,
} from '../../helpers/planner-fixture.ts';
import { randomWorld, type World } from '../../helpers/random-catalogue.ts';

const all = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'] as const;

/** The last day of one possible roadmap, as the planner dates it. */
function lastDay(courses: readonly Course[], { courses: every, request: asked }: World): number {
  const { before } = foundation(new Set(courses.map(({ id }) => id)), tinyProblem(every, asked));
  const ordered = orderCourses(courses, before, tinyIndex, indexCatalogue(catalogueOf(every)));
  const { bookings } = scheduleCourses(ordered, before, asked, calendar);
  return Math.max(0, ...[...bookings.values()].map(({ end }) => end));
}

/** The question with a remedy taken. */
function withRemedy(asked: PlanRequest, remedy: DeadlineRemedy): PlanRequest {
  switch (remedy.kind) {
    case 'pace':
      return { ...asked, hoursPerWeek: remedy.hoursPerWeek, classDaysPerMonth: remedy.classDaysPerMonth };
    case 'methods':
      return { ...asked, methods: null };
    case 'start':
      return { ...asked, start: remedy.start };
    case 'days-off':
      return { ...asked, daysOff: [] };
    case 'moves':
      return { ...asked, moves: [] };
    case 'deadline':
      return { ...asked, deadline: remedy.deadline };
    case 'session':
      return asked;
  }
}

describe('a deadline', () => {
  const courses = [
    course('SHORT', { teaches: all, eLearningHours: null, classDays: 3, methods: ['lecture'] }),
    course('LONG', { teaches: all, eLearningHours: 40 }),
  ];
  const given = { start: '2027-04-01', hoursPerWeek: 20, classDaysPerMonth: 1 } as const;

  test('that the best roadmap meets changes nothing', async () => {
    const roadmap = await planTiny(courses, { ...given, deadline: '2027-12-31' });
    expect(idsOf(roadmap)).toEqual(['SHORT']);
    expect(roadmap).toMatchObject({ status: 'optimal', bound: 18, deadline: { met: true, remedies: [] } });
  });

  test('that it misses brings in the best of those that meet it', async () => {
    const roadmap = await planTiny(courses, { ...given, deadline: '2027-04-20' });
    expect(idsOf(roadmap)).toEqual(['LONG']);
    expect(roadmap).toMatchObject({ status: 'optimal', bound: 40, deadline: { date: '2027-04-20', met: true } });
  });

  test('that nothing meets is a clash of its own, with what would meet it', async () => {
    const roadmap = await planTiny(courses, { ...given, deadline: '2027-04-05' });
    expect(roadmap).toMatchObject({ status: 'infeasible', conflicts: [{ kind: 'deadline', deadline: '2027-04-05' }] });
    expect(roadmap.deadline?.met).toBe(false);
    expect(roadmap.deadline?.remedies.map(({ kind }) => kind)).toContain('deadline');
  });

  test('clashes with what keeps the quicker course out, and says both', async () => {
    const roadmap = await planTiny(courses, { ...given, deadline: '2027-04-20', excluded: ['LONG'] });
    expect(roadmap.conflicts).toEqual([
      { kind: 'excluded', course: 'LONG' },
      { kind: 'deadline', deadline: '2027-04-20' },
    ]);
  });

  test('clashes with days off', async () => {
    const away = { from: '2027-04-05', to: '2027-04-16', label: '移行', stops: 'all' } as const;
    const roadmap = await planTiny(courses, { ...given, deadline: '2027-04-20', daysOff: [away] });
    expect(roadmap.conflicts).toEqual([
      { kind: 'day-off', from: away.from, to: away.to, label: away.label },
      { kind: 'deadline', deadline: '2027-04-20' },
    ]);
    expect(roadmap.deadline?.remedies.map(({ kind }) => kind)).toContain('days-off');
  });

  test('of random catalogues: "optimal" is said only where no roadmap in time is worth less', async () => {
    let said = 0;
    const property = fc.asyncProperty(randomWorld(7), fc.integer({ min: 0, max: 120 }), async (random, days) => {
      const start = dayNumber(random.request.start);
      const deadline = new Date((start + days) * 86_400_000).toISOString().slice(0, 10);
      const world: World = { ...random, request: { ...random.request, objective: 'hours', deadline } };
      const roadmap = await planTiny(world.courses, world.request);
      if (roadmap.status === 'infeasible') return;
      expect(roadmap.totals.finish === null || roadmap.totals.finish <= deadline).toBe(true);
      if (roadmap.status !== 'optimal') return;
      const inTime = truthOf(world).affordable.filter((set) => lastDay(set, world) <= start + days);
      const hours = inTime.map((set) => set.reduce((sum, each) => sum + studyHours(each), 0));
      expect(roadmap.totals.studyHours).toBeCloseTo(Math.min(...hours), 6);
      said += 1;
    });
    await fc.assert(property, { seed: 9, numRuns: 500 });
    expect(said).toBeGreaterThan(100);
  });
});

describe('remedies', () => {
  const planner = builtInPlanner();

  test('each of them meets the deadline once taken, and ends when it says', async () => {
    const asked = request({
      specialty: 'hardware',
      from: 4,
      to: 5,
      hoursPerWeek: 4,
      classDaysPerMonth: 2,
      deadline: '2029-03-31',
      daysOff: [{ from: '2027-06-01', to: '2027-12-31', label: '', stops: 'classes' }],
    });
    const { deadline } = await planRoadmap(asked, planner);
    expect(deadline?.met).toBe(false);
    for (const remedy of deadline?.remedies ?? []) {
      const after = await planRoadmap(withRemedy(asked, remedy), planner);
      expect(after.deadline?.met, JSON.stringify(remedy)).toBe(true);
      expect((after.totals.finish ?? '') <= (after.deadline?.date ?? ''), JSON.stringify(remedy)).toBe(true);
    }
    expect(deadline?.remedies.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['pace', 'start', 'deadline']));
  });

  test('a pace is the least that suffices: half a step less does not', async () => {
    const asked = request({ specialty: 'software', from: 4, to: 5, deadline: '2029-01-31' });
    const { deadline } = await planRoadmap(asked, planner);
    const pace = deadline?.remedies.find((remedy) => remedy.kind === 'pace');
    expect(pace).toBeDefined();
    if (pace?.kind !== 'pace') return;
    const less =
      pace.classDaysPerMonth > asked.classDaysPerMonth
        ? { classDaysPerMonth: pace.classDaysPerMonth - 0.5 }
        : { hoursPerWeek: pace.hoursPerWeek - 0.5 };
    expect((await planRoadmap({ ...asked, ...less }, planner)).deadline?.met).toBe(false);
  });
});
