/** The order of people on paper. */
import { expect, test } from 'vitest';
import { inDepartmentOrder } from '../../../shared/curriculum/department-order.ts';
import { emptyProfile, type Person } from '../../../shared/curriculum/person.ts';
import type { Team } from '../../../shared/curriculum/team.ts';

const team = (id: string, parent: string | null, code: string): Team => ({
  id,
  name: `${id}部`,
  parent,
  code,
  curriculum: null,
});
const teams = [team('b', null, '2'), team('a', null, '10'), team('b2', 'b', '2'), team('b1', 'b', '10')];

const person = (id: string, given: Partial<Person>): Person => ({
  id,
  name: id,
  owner: false,
  createdAt: '',
  removedAt: null,
  ...emptyProfile,
  ...given,
});

const people = [
  person('none', {}),
  person('p10', { team: 'b1', number: '10' }),
  person('p9', { team: 'b1', number: '9' }),
  person('unnumbered', { team: 'b1' }),
  person('in-b', { team: 'b', number: '7' }),
  person('in-a', { team: 'a', number: '1' }),
  person('in-b2', { team: 'b2', number: '8' }),
  person('gone-team', { team: 'no-such', number: '5' }),
];

const read = (some: readonly Person[]) =>
  inDepartmentOrder(some, teams).map(({ path, people: own }) => [path.join('/'), ...own.map(({ id }) => id)]);

test('teams come from the top down by code, people by number as a number, those without one last', () => {
  expect(read(people)).toEqual([
    ['b部', 'in-b'],
    ['b部/b2部', 'in-b2'],
    ['b部/b1部', 'p9', 'p10', 'unnumbered'],
    ['a部', 'in-a'],
    ['', 'gone-team', 'none'],
  ]);
});

test('the order of the rows decides nothing', () => {
  expect(read(people.toReversed())).toEqual(read(people));
});
