/** Order, filters, matrix and keys of the catalogue: pure parts, without a window. */
import { describe, expect, it } from 'vitest';
import { filterChange, filterOptions } from '../../renderer/features/catalogue/filter-options.ts';
import { makeMatrix, placeAfterKey } from '../../renderer/features/catalogue/matrix-model.ts';
import { namedGroups } from '../../renderer/features/catalogue/named-groups.ts';
import { restsOn } from '../../renderer/features/catalogue/rests-on.ts';
import { orderColumns, sortCourses } from '../../renderer/features/catalogue/sort-courses.ts';
import { makeReference } from '../../renderer/store/reference.ts';
import { rowAfterKey } from '../../renderer/ui/row-focus.ts';
import { screenText } from '../../shared/i18n/screen/screen-text.ts';
import type { Course } from '../../shared/model/catalogue-schema.ts';
import { catalogueOf, course, tinyIndex, tinyStandard } from '../helpers/planner-fixture.ts';

const courses: readonly Course[] = [
  course('C-10', { cost: 3_000, levels: [1, 2], teaches: ['team-a@1', 'team-a@2', 'work-b@2'] }),
  course('C-2', { cost: null, methods: ['lecture'], provider: '甲社', prerequisites: [['C-10', 'C-3'], ['C-10']] }),
  course('C-3', { cost: 0, levels: [3, 3], specialties: ['beta'], group: 'group-second', teaches: ['care-a@2'] }),
];
const reference = makeReference(tinyStandard, catalogueOf(courses));
const context = { reference, states: { 'C-3': 'off' as const }, language: 'ja' as const };
const idsBy = (column: (typeof orderColumns)[number], falling: boolean) =>
  sortCourses(courses, { column, falling }, context).map(({ id }) => id);

describe('the order', () => {
  it('reads numbers in ids as numbers', () => {
    expect(idsBy('id', false)).toEqual(['C-2', 'C-3', 'C-10']);
  });

  it('puts what is unknown last, whichever way', () => {
    expect(idsBy('cost', false)).toEqual(['C-3', 'C-10', 'C-2']);
    expect(idsBy('cost', true)).toEqual(['C-10', 'C-3', 'C-2']);
  });

  it.each(orderColumns)('by %s keeps every course', (column) => {
    expect([...idsBy(column, true)].sort()).toEqual(['C-10', 'C-2', 'C-3']);
  });
});

describe('the filters', () => {
  const options = { ...context, text: screenText('ja') };
  const counts = (name: Parameters<typeof filterOptions>[0]) =>
    filterOptions(name, courses, options).map(({ label, count }) => `${label} ${count}`);

  it('offer what some course has, in the standard’s order, with how many', () => {
    expect(counts('specialty')).toEqual(['alphaの名 2', 'betaの名 1']);
    expect(counts('level')).toEqual(['レベル1 2', 'レベル2 1', 'レベル3 1']);
    expect(counts('area')).toEqual(['firstの名 2', 'secondの名 1']);
    expect(counts('state')).toEqual(['提供中 2', '停止中 1']);
    expect(counts('provider')).toEqual(['（提供元なし） 2', '甲社 1']);
    expect(counts('revision')).toEqual([]);
  });

  it('set and take away one part', () => {
    expect(filterChange('level', '3')).toEqual({ level: 3 });
    expect(filterChange('provider', '')).toEqual({ provider: '' });
    expect(filterChange('area', undefined)).toEqual({ area: undefined });
  });
});

describe('the matrix', () => {
  const matrix = makeMatrix(courses, tinyIndex, 'alpha', 'ja');

  it('has the knowledge items of the specialty by skill item, and its courses only', () => {
    expect(matrix.columns.map(({ id }) => id)).toEqual(['team-a', 'team-b', 'work-a', 'work-b']);
    expect(matrix.spans.map(({ skill, first, count }) => [skill, first, count])).toEqual([
      ['team', 0, 2],
      ['work', 2, 2],
    ]);
    expect(matrix.rows.map((row) => row.course.id)).toEqual(['C-10', 'C-2']);
  });

  it('gathers the levels of a cell, and counts who teaches a column', () => {
    expect(matrix.rows[0]?.cells).toEqual([
      { column: 0, text: '1〜2' },
      { column: 3, text: '2' },
    ]);
    expect(matrix.taughtBy).toEqual([1, 0, 0, 1]);
  });

  it('is walked by keys and ends at its edges', () => {
    const from = { row: 0, column: 0 };
    expect(placeAfterKey('End', from, matrix, 10)).toEqual({ row: 0, column: 3 });
    expect(placeAfterKey('PageDown', from, matrix, 10)).toEqual({ row: 1, column: 0 });
    expect(placeAfterKey('ArrowLeft', from, matrix, 10)).toEqual(from);
    expect(placeAfterKey('a', from, matrix, 10)).toBeNull();
  });
});

it('the list is walked by keys and ends at its edges', () => {
  expect(rowAfterKey('ArrowDown', 4, 5, 3)).toBe(4);
  expect(rowAfterKey('PageUp', 4, 5, 3)).toBe(1);
  expect(rowAfterKey('End', 0, 5, 3)).toBe(4);
  expect(rowAfterKey('x', 0, 5, 3)).toBeNull();
});

it('a course unlocks each course that names it, once', () => {
  expect(restsOn(reference).unlocks.get('C-10')).toEqual(['C-2']);
});

it('a course unlocks what named its former id', () => {
  const renamed = course('N-1', { aliases: ['C-10'] });
  const { unlocks, heirs } = restsOn(makeReference(tinyStandard, catalogueOf([...courses, renamed])));
  expect(heirs.get('C-10')).toBe('N-1');
  expect(unlocks.get('N-1')).toEqual(['C-2']);
});

it('a standard that names no groups before its revision has none to compare', () => {
  expect(namedGroups(tinyStandard)).toBeNull();
});
