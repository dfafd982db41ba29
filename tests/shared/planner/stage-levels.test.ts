/** Courses that span levels, and foreign catalogues whose prerequisites come from a higher level: planned all the same. */
import { describe, expect, test } from 'vitest';
import { stageLevels } from '../../../shared/planner/stage-levels.ts';
import { course, courseIn, idsOf, planTiny } from '../../helpers/planner-fixture.ts';

const stages = (
  courses: readonly ReturnType<typeof course>[],
  before: Readonly<Record<string, readonly string[]>> = {},
) => Object.fromEntries(stageLevels(courses, new Map(Object.entries(before))));

describe('stageLevels', () => {
  test('a course is taken in the stage of the level that it ends at', () => {
    expect(stages([course('A'), course('B', { levels: [1, 3] })])).toEqual({ A: 1, B: 3 });
  });

  test('but no later than the courses that rest on it, through any number of steps', () => {
    const courses = [
      course('A', { levels: [3, 3] }),
      course('B', { levels: [2, 3] }),
      course('C', { levels: [1, 1] }),
      course('D', { levels: [3, 3] }),
    ];
    expect(stages(courses, { C: ['B'], B: ['A'], D: ['C'] })).toEqual({ A: 1, B: 1, C: 1, D: 3 });
  });
});

describe('planRoadmap', () => {
  const wide = course('WIDE', { levels: [1, 2], teaches: ['team-a@1', 'team-b@1', 'team-a@2', 'team-b@2'] });
  const first = course('FIRST', { teaches: ['work-a@1', 'work-b@1'], prerequisites: [['WIDE']] });
  const second = course('SECOND', { levels: [2, 2], teaches: ['work-a@2', 'work-b@2'] });

  test('takes a course that spans levels in the stage of what rests on it', async () => {
    const roadmap = await planTiny([wide, first, second], { to: 2 });
    expect(roadmap.status).toBe('optimal');
    expect(roadmap.stages.map(({ level, courses }) => [level, ...courses.map(({ id }) => id)])).toEqual([
      [1, 'WIDE', 'FIRST'],
      [2, 'SECOND'],
    ]);
    expect(courseIn(roadmap, 'WIDE').end < courseIn(roadmap, 'FIRST').start).toBe(true);
  });

  test('leaves it in its own stage where nothing rests on it', async () => {
    const roadmap = await planTiny([wide, { ...first, prerequisites: [] }, second], { to: 2 });
    expect(roadmap.stages.map(({ level, courses }) => [level, ...courses.map(({ id }) => id)])).toEqual([
      [1, 'FIRST'],
      [2, 'SECOND', 'WIDE'],
    ]);
  });

  test('plans a prerequisite from a higher level before what rests on it', async () => {
    const courses = [
      course('HIGH', { levels: [3, 3] }),
      course('LOW', { teaches: ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'], prerequisites: [['HIGH']] }),
    ];
    const roadmap = await planTiny(courses, { locked: ['HIGH'] });
    expect(idsOf(roadmap)).toEqual(['HIGH', 'LOW']);
    expect(courseIn(roadmap, 'HIGH').end < courseIn(roadmap, 'LOW').start).toBe(true);
  });
});
