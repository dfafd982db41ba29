/** Every dated roadmap of random worlds keeps every rule, and the checker that says so sees what is broken on purpose. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Roadmap, RoadmapCourse } from '../../../shared/model/roadmap.ts';
import { usualCalendar } from '../../../shared/model/work-calendar.ts';
import { checkSchedule } from '../../helpers/check-schedule.ts';
import { course, planTiny, request } from '../../helpers/planner-fixture.ts';
import { holidays, violationsOf } from '../../helpers/random-calendar.ts';
import { randomWorld } from '../../helpers/random-catalogue.ts';

const courses = [
  course('A', { teaches: ['team-a@1'], eLearningHours: 4 }),
  course('B', { teaches: ['team-b@1'], eLearningHours: null, classDays: 2, prerequisites: [['A']] }),
  course('C', { teaches: ['work-a@1', 'work-b@1'], eLearningHours: 4, classDays: 1 }),
  course('D', { teaches: ['team-a@2', 'team-b@2', 'work-a@2', 'work-b@2'], eLearningHours: 4, levels: [2, 2] }),
];

/** The violations of a roadmap of which some courses have been changed. */
async function violations(
  change: Readonly<Record<string, Partial<RoadmapCourse>>>,
  given: Partial<PlanRequest> = {},
): Promise<string> {
  const roadmap = await planTiny(courses, { to: 2 });
  const changed: Roadmap = {
    ...roadmap,
    stages: roadmap.stages.map((stage) => ({
      ...stage,
      courses: stage.courses.map((each) => ({ ...each, ...change[each.id] })),
    })),
  };
  return checkSchedule({ roadmap: changed, request: request({ to: 2, ...given }), holidays }).join('\n');
}

describe('checkSchedule', () => {
  test('finds nothing in what the planner dates', async () => {
    expect(await violations({})).toBe('');
  });

  test.each([
    ['a class on a holiday', { B: { classDates: ['2027-04-29', '2027-04-30'] } }, 'B: class on 2027-04-29, a day off'],
    ['a class day too few', { B: { classDates: ['2027-04-15'], end: '2027-04-15' } }, 'B: 1 class dates for 2 days'],
    [
      'a class before its e-learning',
      { C: { start: '2027-06-01', classDates: ['2027-06-01'] } },
      'C: class on 2027-06-01 before',
    ],
    ['a start before the plan', { A: { start: '2027-03-31' } }, 'A: begins on 2027-03-31, before the plan'],
    ['a start on a Sunday', { D: { start: '2027-06-06' } }, 'D: begins on 2027-06-06, a day off'],
    ['study faster than the pace', { A: { end: '2027-04-02' } }, 'hours of e-learning'],
    [
      'classes beyond the allowance',
      {
        B: { classDates: ['2027-04-15', '2027-04-16'], end: '2027-04-16' },
        C: { classDates: ['2027-04-20'], end: '2027-04-20' },
      },
      '3 class days in 2027-04',
    ],
    ['a course before what it rests on', { B: { start: '2027-04-02' } }, 'B: begins on 2027-04-02, before A ends'],
    [
      'a level before the one below has ended',
      { D: { start: '2027-04-02' } },
      'D: begins on 2027-04-02, before the level below',
    ],
    ['a finish that is not the last day', { D: { end: '2027-12-01' } }, 'but the last course ends on 2027-12-01'],
    ['a session of nobody', { B: { session: { id: 'S', place: '' } } }, 'B: session S is not one of its own'],
  ] as const)('sees %s', async (_what, change, expected) => {
    expect(await violations(change)).toContain(expected);
  });

  test('sees a day of leave that is studied on, a move that is not kept, a session not taken', async () => {
    const leave = { from: '2027-04-01', to: '2027-04-01', label: '', stops: 'all' } as const;
    expect(await violations({}, { daysOff: [leave] })).toContain('A: begins on 2027-04-01, a day off');
    expect(await violations({}, { moves: [{ course: 'A', start: '2027-05-06' }] })).toContain(
      'was moved to 2027-05-06',
    );
    expect(await violations({}, { sessions: [{ course: 'B', session: 'S' }] })).toContain('not the chosen S');
  });
});

test('random worlds on the usual calendar keep every rule', async () => {
  const property = fc.asyncProperty(randomWorld(9), async (world) => {
    expect(await violationsOf({ ...world, company: usualCalendar, sessions: [] })).toEqual([]);
  });
  await fc.assert(property, { seed: 81, numRuns: 400 });
});
