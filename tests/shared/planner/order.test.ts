/** The order of the list: level, prerequisites, area, id. */
import { describe, expect, test } from 'vitest';
import type { Course } from '../../../shared/model/catalogue-schema.ts';
import { indexCatalogue } from '../../../shared/planner/catalogue-index.ts';
import { orderCourses } from '../../../shared/planner/order.ts';
import { catalogueOf, course, tinyIndex } from '../../helpers/planner-fixture.ts';

function order(
  courses: readonly Course[],
  before: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] {
  const catalogue = indexCatalogue(catalogueOf(courses));
  return orderCourses(courses, new Map(Object.entries(before)), tinyIndex, catalogue).map(({ id }) => id);
}

describe('orderCourses', () => {
  test('lower levels come first, by the level that a course ends at', () => {
    expect(order([course('A', { levels: [2, 3] }), course('B', { levels: [2, 2] }), course('C')])).toEqual([
      'C',
      'B',
      'A',
    ]);
  });

  test('within a level prerequisites come first, before area and id', () => {
    const courses = [course('A', { group: 'group-first' }), course('B', { group: 'group-second' }), course('C')];
    expect(order(courses, { A: ['B'] })).toEqual(['C', 'B', 'A']);
    expect(order(courses, { A: ['B'], B: ['C'] })).toEqual(['C', 'B', 'A']);
  });

  test('then the area in the order of the standard, unknown areas last', () => {
    const courses = [
      course('A', { group: 'elsewhere' }),
      course('B', { group: 'group-second' }),
      course('C', { group: 'group-first' }),
    ];
    expect(order(courses)).toEqual(['C', 'B', 'A']);
  });

  test('then the id, by code units and not by the language of the machine', () => {
    expect(order([course('b'), course('B'), course('a'), course('あ'), course('A')])).toEqual([
      'A',
      'B',
      'a',
      'b',
      'あ',
    ]);
  });
});
