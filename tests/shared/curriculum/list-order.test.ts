/** Moving a course of a list by hand: within its level, and never before what it rests on. */
import { describe, expect, test } from 'vitest';
import { addToList, listOrder, moveInList } from '../../../shared/curriculum/list-order.ts';
import { course, tinyPlanner } from '../../helpers/planner-fixture.ts';

const { catalogue } = tinyPlanner([
  course('A'),
  course('B', { prerequisites: [['A', 'C']] }),
  course('C'),
  course('D', { levels: [2, 2], prerequisites: [['B']] }),
  course('E', { levels: [2, 2] }),
]);
const order = listOrder(catalogue);
const list = ['A', 'B', 'C', 'D', 'E'];

test('a list is taken level by level', () => {
  expect(order.byLevel(['E', 'B', 'UNKNOWN', 'D', 'A'])).toEqual(['B', 'A', 'E', 'D', 'UNKNOWN']);
  expect(order.faults(['B', 'A'])).toEqual([{ course: 'B', later: ['A'] }]);
  expect(order.faults(['B'])).toEqual([]);
});

describe('a move', () => {
  test('goes where levels and prerequisites let it', () => {
    expect(moveInList(list, 'C', 0, order)).toEqual({ kind: 'moved', list: ['C', 'A', 'B', 'D', 'E'] });
    expect(moveInList(list, 'E', 3, order)).toEqual({ kind: 'moved', list: ['A', 'B', 'C', 'E', 'D'] });
  });

  test('is refused out of the level', () => {
    expect(moveInList(list, 'E', 1, order)).toEqual({ kind: 'refused', course: 'E', why: 'level', level: 2 });
  });

  test('is refused before everything that it rests on; one of alternatives is enough', () => {
    expect(moveInList(list, 'B', 0, order)).toEqual({
      kind: 'refused',
      course: 'B',
      why: 'prerequisite',
      fault: { course: 'B', later: ['A', 'C'] },
    });
    expect(moveInList(['C', 'A', 'B'], 'A', 2, order)).toMatchObject({ kind: 'moved' });
  });

  test('is not refused for what was wrong before', () => {
    expect(moveInList(['B', 'A', 'D', 'E'], 'E', 2, order)).toMatchObject({ kind: 'moved' });
  });
});

describe('a course that is added', () => {
  test('comes last in its level, or before what rests on it', () => {
    expect(addToList(['A', 'D'], 'C', order)).toEqual(['A', 'C', 'D']);
    expect(addToList(['B', 'D'], 'A', order)).toEqual(['A', 'B', 'D']);
    expect(addToList(['D', 'E'], 'B', order)).toEqual(['B', 'D', 'E']);
  });
});
