/** What a person's place on rosters changes in the question: sessions to come are joined, earlier ones count as taken. */
import { describe, expect, test } from 'vitest';
import { announcedSessions, type Enrolment, enrolments } from '../../../shared/curriculum/announced-sessions.ts';
import type { CourseSession } from '../../../shared/curriculum/course-session.ts';
import { usualRules } from '../../../shared/curriculum/department-rules.ts';
import { emptyProfile, type Person } from '../../../shared/curriculum/person.ts';
import { isPlannedFor, personQuestion } from '../../../shared/curriculum/person-question.ts';
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import { record, request } from '../../helpers/planner-fixture.ts';

const person: Person = {
  ...{ id: 'p', name: '佐藤', owner: false, createdAt: '', removedAt: null },
  ...emptyProfile,
  ...{ specialty: 'alpha', current: 1, target: 2 },
};
const department = {
  teams: new Map(),
  curricula: new Map(),
  rules: { ...usualRules, start: '2027-04-01' },
  today: '2027-03-10',
  courseIds: [],
};

function asked(sessions: readonly Enrolment[], ownPlan: PlanRequest | null = null): PlanRequest {
  const question = personQuestion({ person, record: record({ completed: ['X'] }), ownPlan, sessions }, department);
  if (!question.ok) throw new Error(question.why);
  return question.request;
}

const session = (given: Partial<CourseSession>): CourseSession => ({
  ...{ id: 's', course: 'A', dates: ['2027-05-10'], seats: 2, minimum: 0, room: null, instructor: null },
  ...{ place: '', note: '', status: 'announced', locked: false, cost: null, roster: [] },
  ...given,
});

describe('a person on rosters', () => {
  test('joins the sessions to come, each course once, in the first of them', () => {
    const sessions = [
      { course: 'A', session: 'may', begins: '2027-05-10', since: null },
      { course: 'A', session: 'june', begins: '2027-06-10', since: null },
    ];
    expect(asked(sessions)).toMatchObject({
      sessions: [{ course: 'A', session: 'may', enrolled: true }],
      record: { completed: ['X'] },
    });
  });

  test('has taken what begins before the question does', () => {
    const { sessions, record: known } = asked([{ course: 'A', session: 'march', begins: '2027-03-20', since: null }]);
    expect({ sessions, completed: known.completed }).toEqual({ sessions: [], completed: ['X', 'A'] });
  });

  test('joins it in a plan of their own too, whatever that had chosen for the course', () => {
    const own = request({
      start: '2027-04-01',
      sessions: [
        { course: 'A', session: 'other' },
        { course: 'B', session: 'b' },
      ],
    });
    expect(asked([{ course: 'A', session: 'may', begins: '2027-05-10', since: null }], own).sessions).toEqual([
      { course: 'B', session: 'b' },
      { course: 'A', session: 'may', enrolled: true },
    ]);
  });
});

test('a roadmap goes on beginning where the seats of it count from, and no later', () => {
  const seat = (since: string | null) => ({ course: 'A', session: 's', begins: '2027-09-10', since });
  expect(asked([seat('2027-02-01')]).start).toBe('2027-02-01');
  expect(asked([seat(null)]).start).toBe(asked([]).start);
  expect(asked([seat('2099-01-01')]).start).toBe(asked([]).start);
});

test('only announced sessions count, and only who is enrolled stands on their rosters', () => {
  const roster = [
    { person: 'p', attendance: 'enrolled' },
    { person: 'q', attendance: 'withdrawn' },
    { person: 'r', attendance: 'enrolled' },
  ] as const;
  const all = [session({ roster }), session({ id: 'proposed', status: 'proposed', roster })];
  expect(announcedSessions(all, []).map(({ id, seats }) => [id, seats])).toEqual([['s', 0]]);
  expect([...enrolments(all)]).toEqual([
    ['p', [{ course: 'A', session: 's', begins: '2027-05-10', since: null }]],
    ['r', [{ course: 'A', session: 's', begins: '2027-05-10', since: null }]],
  ]);
});

test('the owner of a store is planned for once something says that they learn', () => {
  const owner: Person = { ...person, ...emptyProfile, owner: true };
  expect(isPlannedFor(owner)).toBe(false);
  expect(isPlannedFor({ ...owner, target: 4 })).toBe(true);
  expect(isPlannedFor({ ...owner, owner: false })).toBe(true);
});

test('an announced session is held in its room by name, and where else was written', () => {
  const rooms = [{ id: 'r1', name: '第2研修室', seats: 12, daysOff: [] }];
  const placed = (room: string | null, place: string) =>
    announcedSessions([session({ room, place })], rooms).map((each) => each.place);
  expect([placed('r1', '大阪'), placed('r1', ''), placed(null, '大阪'), placed('gone', '大阪')]).toEqual([
    ['第2研修室 大阪'],
    ['第2研修室'],
    ['大阪'],
    ['大阪'],
  ]);
});
