/** Money by team and quarter: shares of sessions to the yen, unknown costs apart, teams with the teams in them. */
import { describe, expect, test } from 'vitest';
import type { CourseSession } from '../../../../shared/curriculum/course-session.ts';
import { budgetTable, costShifts, type Spender } from '../../../../shared/curriculum/course-sessions/budget-table.ts';
import type { PathCourse, PlannedPath } from '../../../../shared/curriculum/planned-path.ts';
import type { Team } from '../../../../shared/curriculum/team.ts';
import { enrolled, sessionOf } from '../../../helpers/session-fixture.ts';

const team = (id: string, parent: string | null): Team => ({ id, name: id, parent, code: '', curriculum: null });
const teams = [team('division', null), team('osaka', 'division'), team('tokyo', 'division')];

const course = (id: string, cost: number | null, part: Partial<PathCourse> = {}): PathCourse => ({
  id,
  level: 4,
  start: '2027-06-01',
  end: '2027-06-02',
  classDates: ['2027-06-01', '2027-06-02'],
  eLearningHours: 0,
  classDays: 2,
  cost,
  costEstimated: false,
  session: null,
  after: [],
  ...part,
});

const spender = (person: string, of: string | null, ...courses: readonly PathCourse[]): Spender => ({
  person,
  team: of,
  path: { courses } as unknown as PlannedPath,
});

const session = (part: Partial<CourseSession>): CourseSession => ({ id: 's', ...sessionOf({ course: 'A' }), ...part });

const sumOf = (cells: ReturnType<typeof budgetTable>['cells'], of: string | null) =>
  cells
    .filter((cell) => cell.team === of)
    .map(({ quarter, sessions, fees, unknown }) => [quarter, sessions, fees, unknown]);

describe('the budget', () => {
  test('shares a session by seats to the yen, and counts a team with the teams in it', () => {
    const people = [spender('a', 'osaka'), spender('b', 'tokyo'), spender('c', 'tokyo')];
    const { cells } = budgetTable(people, [session({ roster: enrolled('c', 'a', 'b'), cost: 100_000 })], teams, []);
    expect(sumOf(cells, 'osaka')).toEqual([['2027-Q1', 33_334, 0, 0]]);
    expect(sumOf(cells, 'tokyo')).toEqual([['2027-Q1', 66_666, 0, 0]]);
    expect(sumOf(cells, 'division')).toEqual([['2027-Q1', 100_000, 0, 0]]);
    expect(sumOf(cells, null)).toEqual([['2027-Q1', 100_000, 0, 0]]);
  });

  test('counts an unknown fee apart, unless a session of known cost takes its place; a cancelled one costs nothing', () => {
    const people = [spender('a', 'osaka', course('A', null), course('B', null), course('C', 20_000))];
    const paid = session({ roster: enrolled('a'), cost: 50_000 });
    expect(sumOf(budgetTable(people, [paid], teams, []).cells, 'osaka')).toEqual([['2027-Q1', 50_000, 20_000, 1]]);
    const cancelled = { ...paid, status: 'cancelled' as const };
    expect(sumOf(budgetTable(people, [cancelled], teams, []).cells, 'osaka')).toEqual([['2027-Q1', 0, 20_000, 2]]);
  });

  test('keeps budgets of quarters in which nothing is spent, and does not depend on the order of rows', () => {
    const people = [spender('a', 'osaka', course('A', 1_000)), spender('b', null, course('A', 2_000))];
    const budgets = [{ team: 'osaka', quarter: '2027-Q4', yen: 9_000 }];
    const table = budgetTable(people, [], teams, budgets);
    expect(table.quarters).toEqual(['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']);
    expect(table.cells).toContainEqual(expect.objectContaining({ team: 'osaka', quarter: '2027-Q4', budget: 9_000 }));
    expect(budgetTable(people.toReversed(), [], teams.toReversed(), budgets)).toEqual(table);
  });

  test('tells where two tables differ', () => {
    const before = budgetTable([spender('a', 'osaka', course('A', 1_000))], [], teams, []);
    const after = budgetTable([spender('a', 'osaka', course('A', 1_000, { start: '2027-07-01' }))], [], teams, []);
    expect(costShifts(before, after).filter((shift) => shift.team === 'osaka')).toEqual([
      { team: 'osaka', quarter: '2027-Q1', before: 1_000, after: 0 },
      { team: 'osaka', quarter: '2027-Q2', before: 0, after: 1_000 },
    ]);
  });
});
