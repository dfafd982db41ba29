/** The gate for foreign catalogues: what would spoil a plan does not come in. */
import { describe, expect, test } from 'vitest';
import { catalogueSchema } from '../../../shared/model/catalogue-schema.ts';
import { catalogueOf, course } from '../../helpers/planner-fixture.ts';

const accepts = (given: Readonly<Record<string, unknown>>) => {
  const { groups, courses } = catalogueOf([course('A')]);
  return catalogueSchema.safeParse({ groups, courses: [{ ...courses[0], ...given }] }).success;
};

test('accepts a course, with or without a price', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ cost: 0 })).toBe(true);
  expect(accepts({ classDays: 0.5, teaches: ['work-a@1'], prerequisites: [['B', 'C'], ['D']] })).toBe(true);
});

describe('refuses', () => {
  test.each([
    ['levels in the wrong order', { levels: [4, 3] }],
    ['level 0', { levels: [0, 3] }],
    ['a negative price', { cost: -1 }],
    ['a price in fractions of a yen', { cost: 0.5 }],
    ['no hours at all written as zero', { eLearningHours: 0 }],
    ['infinite hours', { eLearningHours: Number.POSITIVE_INFINITY }],
    ['a negative number of days', { classDays: -2 }],
    ['no method', { methods: [] }],
    ['no specialty', { specialties: [] }],
    ['knowledge without a level', { teaches: ['work-a'] }],
    ['an empty alternative', { prerequisites: [[]] }],
    ['an id with a separator of lists', { id: 'A、B' }],
    ['an empty id', { id: '' }],
    ['an empty title', { title: { ja: '', en: 'x' } }],
    ['an unknown origin', { source: 'guessed' }],
  ])('%s', (_, given) => {
    expect(accepts(given)).toBe(false);
  });
});
