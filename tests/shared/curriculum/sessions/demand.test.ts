/** Demand from planned paths: seats and licences by quarter, and seats with what must come before. */
import { expect, test } from 'vitest';
import type { PathCourse, PlannedPath } from '../../../../shared/curriculum/planned-path.ts';
import { seatNeeds } from '../../../../shared/curriculum/sessions/demand.ts';

function course(id: string, level: number, day: string, change: Partial<PathCourse> = {}): PathCourse {
  return {
    id,
    level,
    start: day,
    end: day,
    classDates: [day],
    eLearningHours: 0,
    classDays: 1,
    cost: null,
    costEstimated: false,
    session: null,
    after: [],
    ...change,
  };
}

const learning = (id: string, level: number, day: string, after: readonly string[] = []) =>
  course(id, level, day, { classDates: [], classDays: 0, eLearningHours: 6, after });

function path(courses: readonly PathCourse[], finish: string): PlannedPath {
  return {
    status: 'optimal',
    specialty: 'hardware',
    from: 0,
    to: 2,
    start: '2027-04-01',
    finish,
    studyHours: 0,
    eLearningHours: 0,
    classDays: 0,
    knownCost: 0,
    unknownCosts: 0,
    deadline: null,
    late: false,
    courses,
    levelEnds: [],
    uncovered: 0,
    conflicts: 0,
  };
}

const one = {
  person: 'p1',
  due: '2028-03-31',
  path: path(
    [
      course('A', 1, '2027-04-05'),
      learning('E', 1, '2027-04-12', ['A']),
      course('B', 1, '2027-05-10', { after: ['E'], classDays: 1.5, classDates: ['2027-05-10', '2027-05-11'] }),
      course('C', 2, '2027-07-05', { session: 's1' }),
      course('D', 2, '2027-08-02', { session: 'other', after: ['C'] }),
    ],
    '2027-09-30',
  ),
};
const two = {
  person: 'p2',
  due: null,
  path: path([course('A', 1, '2027-04-06'), learning('E', 1, '2027-07-12')], '2027-07-20'),
};

test('seats rest on the classes before, through e-learning and from the level below; other sessions give their own', () => {
  expect(seatNeeds([one, two], new Set(['s1']))).toEqual([
    {
      person: 'p1',
      course: 'A',
      classDays: 1,
      wanted: '2027-04-05',
      after: [],
      due: { date: '2028-03-31', daysAfter: 178 },
    },
    {
      person: 'p1',
      course: 'B',
      classDays: 2,
      wanted: '2027-05-10',
      after: ['A'],
      due: { date: '2028-03-31', daysAfter: 143 },
    },
    {
      person: 'p1',
      course: 'C',
      classDays: 1,
      wanted: '2027-07-05',
      after: ['A', 'B'],
      due: { date: '2028-03-31', daysAfter: 87 },
    },
    { person: 'p2', course: 'A', classDays: 1, wanted: '2027-04-06', after: [], due: null },
  ]);
});

test('an order that was asked for is kept, through e-learning too; what is not in the path is passed over', () => {
  const path = { ...two.path, courses: ['A', 'B', 'D'].map((id) => course(id, 1, '2027-04-05')) };
  const learned = { ...path, courses: [...path.courses, learning('E', 1, '2027-04-12')] };
  const needs = seatNeeds([{ ...two, path: learned, order: ['D', 'X', 'E', 'A'] }], new Set());
  expect(needs.map((need) => [need.course, need.after])).toEqual([
    ['A', ['D']],
    ['B', []],
    ['D', []],
  ]);
});
