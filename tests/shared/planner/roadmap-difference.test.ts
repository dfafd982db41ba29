/** What changes from one roadmap to another, and what keeps one from meeting all choices. */
import { describe, expect, it } from 'vitest';
import { hitchOf, roadmapDifference } from '../../../shared/planner/roadmap-difference.ts';
import { course, planTiny } from '../../helpers/planner-fixture.ts';

const teaches = ['team-a@1', 'team-b@1', 'work-a@1', 'work-b@1'] as const;
const courses = [
  course('LONG', { teaches, eLearningHours: 20, cost: 9_000 }),
  course('HALF-A', { teaches: teaches.slice(0, 2), cost: 5_000 }),
  course('HALF-B', { teaches: teaches.slice(2), cost: 5_000 }),
];

describe('roadmapDifference', () => {
  it('is what comes less what goes', async () => {
    const difference = roadmapDifference(await planTiny(courses), await planTiny(courses, { objective: 'courses' }));
    expect(difference).toMatchObject({
      added: ['LONG'],
      removed: ['HALF-A', 'HALF-B'],
      courses: -1,
      studyHours: 8,
      cost: -1_000,
      hitch: { before: null, after: null },
    });
    expect(difference.finishDays).toBeGreaterThan(0);
  });

  it('names courses whose days change', async () => {
    const before = await planTiny(courses);
    const after = await planTiny(courses, { moves: [{ course: 'HALF-B', start: '2027-06-01' }] });
    expect(roadmapDifference(before, after)).toMatchObject({
      added: [],
      removed: [],
      moved: [{ course: 'HALF-B', after: { start: '2027-06-01' } }],
    });
  });
});

describe('hitchOf', () => {
  it('tells what is missing from what is late and from what clashes', async () => {
    expect(hitchOf(await planTiny(courses))).toBeNull();
    expect(hitchOf(await planTiny(courses.slice(1, 2)))).toBe('gaps');
    expect(hitchOf(await planTiny(courses, { deadline: '2027-04-02' }))).toBe('late');
    expect(hitchOf(await planTiny(courses, { budget: 10 }))).toBe('clash');
  });
});
