/** Courses in an order given by hand: kept where it can be, refused with what is wrong where it cannot. */
import { describe, expect, test } from 'vitest';
import { RefusalError } from '../../../shared/contract/error.ts';
import { idleCourses } from '../../../shared/planner/idle-courses.ts';
import { planRoadmap } from '../../../shared/planner/plan-roadmap.ts';
import { questionKey } from '../../../shared/planner/question-key.ts';
import { checkSchedule } from '../../helpers/check-schedule.ts';
import {
  builtInPlanner,
  course,
  courseIn,
  idsOf,
  planTiny,
  request,
  tinyPlanner,
} from '../../helpers/planner-fixture.ts';
import { holidays } from '../../helpers/random-calendar.ts';

const four = [
  course('A', { teaches: ['team-a@1'] }),
  course('B', { teaches: ['team-b@1'] }),
  course('C', { teaches: ['work-a@1'] }),
  course('D', { teaches: ['work-b@1'] }),
];

const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof RefusalError ? error.toRefusal() : Promise.reject(error)),
  );

describe('an order within a level', () => {
  test('is the order of the dates, and what is not in it stays free', async () => {
    expect(idsOf(await planTiny(four))).toEqual(['A', 'B', 'C', 'D']);
    const order = ['D', 'A', 'C'];
    const roadmap = await planTiny(four, { order });
    expect(idsOf(roadmap).filter((id) => order.includes(id))).toEqual(order);
    expect(roadmap.totals.finish).toBe((await planTiny(four)).totals.finish);
    expect(checkSchedule({ roadmap, request: request({ order }), holidays })).toEqual([]);
  });

  test('tells why a course does not begin earlier', async () => {
    const classes = four.map((each) => ({ ...each, methods: ['lecture'], eLearningHours: null, classDays: 1 }));
    const roadmap = await planTiny(classes, { order: ['B', 'A', 'C', 'D'], classDaysPerMonth: 20 });
    expect(courseIn(roadmap, 'A').because.notEarlier).toEqual({ kind: 'order', courses: ['B'] });
    expect(courseIn(roadmap, 'B').because.prerequisiteOf).toEqual([]);
  });

  test('delays what could have run beside, and proves so', async () => {
    const [a, b] = four;
    if (!a || !b) throw new Error('four courses');
    const inClass = { ...b, methods: ['lecture'], eLearningHours: null, classDays: 1 };
    const both = [{ ...a, teaches: ['team-a@1', 'work-a@1', 'work-b@1'] as const }, inClass];
    const free = await planTiny(both);
    const ordered = await planTiny(both, { order: ['A', 'B'] });
    expect(courseIn(ordered, 'B').start > courseIn(ordered, 'A').end).toBe(true);
    expect((ordered.totals.finish ?? '') > (free.totals.finish ?? '')).toBe(true);
    expect(ordered.schedule).toEqual({ status: 'optimal', earliest: ordered.totals.finish });
  });

  test('goes on past community activity, which only accompanies', async () => {
    const community = course('X', { eLearningHours: null, methods: ['community'], teaches: ['work-b@1'] });
    const order = ['C', 'X', 'A'];
    const roadmap = await planTiny([...four.slice(0, 3), community], { order });
    expect(courseIn(roadmap, 'A').start > courseIn(roadmap, 'C').end).toBe(true);
  });

  test('counts once courses of it are completed or not needed', async () => {
    const roadmap = await planTiny(four, {
      order: ['D', 'B', 'A'],
      record: { ...request().record, completed: ['D'] },
    });
    expect(idsOf(roadmap).filter((id) => id !== 'C')).toEqual(['B', 'A']);
  });
});

describe('of alternatives', () => {
  const either = [
    course('A', { teaches: ['team-a@1'] }),
    course('B', { teaches: ['team-b@1'] }),
    course('C', { teaches: ['work-a@1', 'work-b@1'], prerequisites: [['A', 'B']] }),
  ];

  test('one that stands before is enough', async () => {
    const order = ['B', 'C', 'A'];
    const roadmap = await planTiny(either, { order });
    expect(idsOf(roadmap)).toEqual(order);
    expect(courseIn(roadmap, 'B').because.prerequisiteOf).toEqual(['C']);
    expect(courseIn(roadmap, 'A').because.prerequisiteOf).toEqual([]);
  });

  test('the one is chosen that the order allows', async () => {
    // M leads to C and rests on Z or the dearer Y; Z must come after C.
    const courses = [
      course('C', { teaches: ['team-a@1', 'team-b@1'], prerequisites: [['M']] }),
      course('M', { prerequisites: [['Z', 'Y']] }),
      course('Y', { eLearningHours: 30 }),
      course('Z', { teaches: ['work-a@1', 'work-b@1'] }),
    ];
    expect([...idsOf(await planTiny(courses))].sort()).toEqual(['C', 'M', 'Z']);
    const ordered = await planTiny(courses, { order: ['C', 'Z'] });
    expect(idsOf(ordered)).toEqual(['Y', 'M', 'C', 'Z']);
    expect(ordered.status).toBe('optimal');
  });
});

describe('an order that cannot be kept is refused', () => {
  const levels = [
    course('A', { teaches: ['team-a@1', 'team-b@1'] }),
    course('B', { teaches: ['work-a@1', 'work-b@1'], prerequisites: [['A']] }),
    course('D', { teaches: ['team-a@2', 'team-b@2', 'work-a@2', 'work-b@2'], levels: [2, 2] }),
  ];

  test.each([
    ['a higher level first', ['D', 'A'], { problem: 'level', course: 'D', others: ['A'] }],
    ['what it rests on later', ['B', 'A'], { problem: 'prerequisite', course: 'B', others: ['A'] }],
    ['a course twice', ['A', 'B', 'A'], { problem: 'repeated', course: 'A', others: [] }],
  ])('%s', async (_what, order, details) => {
    expect(await refused(planTiny(levels, { to: 2, order }))).toMatchObject({ code: 'order-refused', details });
  });

  test('where what it rests on is reached through a course outside', async () => {
    const courses = [
      course('C', { teaches: ['team-a@1', 'team-b@1'], prerequisites: [['M']] }),
      course('M', { prerequisites: [['Z']] }),
      course('Z', { teaches: ['work-a@1', 'work-b@1'] }),
    ];
    expect(await refused(planTiny(courses, { order: ['C', 'Z'] }))).toMatchObject({
      code: 'order-refused',
      details: { problem: 'prerequisite', course: 'C', others: ['Z'] },
    });
  });

  test('and a course that nobody knows', async () => {
    expect(await refused(planTiny(levels, { to: 2, order: ['NONE'] }))).toMatchObject({
      code: 'unknown-course',
      details: { course: 'NONE', field: 'order' },
    });
  });
});

test('questions in another order are other questions', () => {
  const { standard, catalogue } = tinyPlanner(four);
  const key = (order: readonly string[]) =>
    JSON.stringify(questionKey(request({ order }), idleCourses(standard, catalogue)));
  expect(key(['A', 'B'])).not.toBe(key(['B', 'A']));
});

test('the built-in way from 3 to 6 can be taken in its own order, class by class', async () => {
  const planner = builtInPlanner();
  const asked = request({ specialty: 'hardware', from: 3, to: 6 });
  const free = await planRoadmap(asked, planner);
  const order = idsOf(free);
  const ordered = await planRoadmap({ ...asked, order }, planner);
  expect([...idsOf(ordered)].sort()).toEqual([...order].sort());
  expect(checkSchedule({ roadmap: ordered, request: { ...asked, order }, holidays })).toEqual([]);
});
