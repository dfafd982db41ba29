/** What a curriculum amounts to, what differs between versions, and the question of its model learner. */
import { describe, expect, test } from 'vitest';
import { curriculumCourses } from '../../../shared/curriculum/curriculum-courses.ts';
import { curriculumDifference, isSameContent } from '../../../shared/curriculum/curriculum-difference.ts';
import { usualRules } from '../../../shared/curriculum/department-rules.ts';
import { modelQuestion } from '../../../shared/curriculum/model-learner.ts';
import { curriculumContent, listChoice } from '../../helpers/curriculum-fixture.ts';

const planning = { rules: usualRules, today: '2026-11-26', courseIds: ['A', 'B', 'C'] };

describe('the model learner', () => {
  test('asks for the list alone, in its order, at the pace of the department', () => {
    const content = curriculumContent({ choice: listChoice(['C', 'A'], ['A']) });
    expect(modelQuestion(content, planning)).toMatchObject({
      ok: true,
      request: {
        from: 3,
        to: 6,
        order: ['C', 'A'],
        locked: ['A'],
        excluded: ['B'],
        start: '2026-12-01',
        hoursPerWeek: 4,
      },
    });
  });

  test('has no question where the curriculum leads nowhere', () => {
    expect(modelQuestion(curriculumContent({ from: 6 }), planning)).toEqual({ ok: false, why: 'at-target' });
  });
});

test('a list tells which of its courses the model learner takes', () => {
  const content = curriculumContent({ choice: listChoice(['C', 'A', 'B'], ['B']) });
  expect(curriculumCourses(content, ['C', 'B'])).toEqual([
    { course: 'C', taken: true, required: false },
    { course: 'A', taken: false, required: false },
    { course: 'B', taken: true, required: true },
  ]);
});

describe('the difference of two versions', () => {
  const before = curriculumContent({ choice: listChoice(['A', 'B', 'C', 'D'], ['A']) });

  test('names fields, courses that came and went, marks, and the fewest courses that were moved', () => {
    const after = curriculumContent({
      to: 5,
      pace: { hoursPerWeek: 6, classDaysPerMonth: null },
      choice: listChoice(['D', 'A', 'B', 'E'], ['B']),
    });
    expect(curriculumDifference(before, after)).toEqual({
      fields: [
        { field: 'to', before: 6, after: 5 },
        { field: 'hoursPerWeek', before: null, after: 6 },
      ],
      choice: null,
      added: ['E'],
      removed: ['C'],
      required: ['B'],
      optional: ['A'],
      excluded: [],
      admitted: [],
      moved: ['D'],
    });
  });

  test('tells that the planner chooses now', () => {
    const after = curriculumContent({ choice: { kind: 'planner', locked: ['A'], excluded: ['Z'] } });
    expect(curriculumDifference(before, after)).toMatchObject({
      choice: 'planner',
      excluded: ['Z'],
      removed: ['B', 'C', 'D'],
    });
    expect(curriculumDifference(after, before)).toMatchObject({ choice: 'list', admitted: ['Z'], moved: [] });
  });

  test('is nothing between equals, and something where only the order is new', () => {
    expect(isSameContent(before, curriculumContent({ choice: listChoice(['A', 'B', 'C', 'D'], ['A']) }))).toBe(true);
    expect(isSameContent(before, { ...before, choice: listChoice(['B', 'A', 'C', 'D'], ['A']) })).toBe(false);
  });
});
