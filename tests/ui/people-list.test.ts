/** People found, filtered, counted and ordered in memory. */
import { describe, expect, it } from 'vitest';
import { filterOptions } from '../../renderer/features/people/filter-options.ts';
import { createPeopleSearch, type PeopleFilter } from '../../renderer/features/people/people-filter.ts';
import { rowsBetween } from '../../renderer/features/people/people-list.tsx';
import { filterFrom, filterParts } from '../../renderer/features/people/people-routes.ts';
import { peopleRows } from '../../renderer/features/people/people-rows.ts';
import { costWords, planWords } from '../../renderer/features/people/plan-words.ts';
import { profileSteps } from '../../renderer/features/people/profile-differences.ts';
import { firstOrder, inFirstOrder, type OrderColumn, sortPeople } from '../../renderer/features/people/sort-people.ts';
import { teamOptions, teamTree } from '../../renderer/features/people/team-tree.ts';
import { findNames } from '../../renderer/features/plans/find-people.ts';
import type { Department } from '../../shared/contract/department-methods.ts';
import { usualRules } from '../../shared/curriculum/department-rules.ts';
import { emptyProfile } from '../../shared/curriculum/person.ts';
import { screenText } from '../../shared/i18n/screen/screen-text.ts';
import { builtInPlanner } from '../helpers/planner-fixture.ts';
import { answers, person, planned, team } from './fake-department.ts';

const { standard } = builtInPlanner().standard;
const text = screenText('ja');

const department: Department = {
  people: [
    person('a', { name: '佐藤 太郎', kana: 'サトウ タロウ', number: 'E10', team: 'north', current: 3, target: 5 }),
    person('b', { name: '鈴木 花子', kana: 'すずき はなこ', number: 'E9', team: 'sapporo', specialty: 'software' }),
    person('c', { name: '高橋 誠', kana: 'タカハシ マコト', number: '', team: null, current: 3, due: '2027-03-31' }),
    person('d', { name: '田中 愛', kana: 'タナカ アイ', number: 'E11', team: 'south', current: 1, target: 2 }),
  ],
  teams: [
    team('south', { name: '南支店', code: 'B2', curriculum: { curriculum: 'standard', version: 1 } }),
    team('north', { name: '北支店', code: 'B1' }),
    team('sapporo', { name: '札幌課', parent: 'north' }),
    team('lost', { name: '迷子', parent: 'nowhere' }),
  ],
  curricula: [],
  rules: usualRules,
};
const given = answers(
  {
    a: planned('2028-03-31', { late: true }),
    b: { kind: 'none', why: 'no-level' },
    d: planned('2027-06-30', { knownCost: 50_000, unknownCosts: 1 }),
  },
  ['d', 'c'],
);
const rows = inFirstOrder(peopleRows(department, given), 'ja');
const search = createPeopleSearch(rows);
const found = (query: string, filter: PeopleFilter = {}) =>
  search
    .find(query, filter)
    .map(({ person: { id } }) => id)
    .sort();

describe('looking for people', () => {
  it.each([
    ['さとう', ['a']],
    ['ｽｽﾞｷ', ['b']],
    ['e1', ['a', 'd']],
    ['北支店', ['a', 'b']],
    ['佐藤　たろう', ['a']],
    ['札幌 花', ['b']],
    ['だれもいない', []],
    ['', ['a', 'b', 'c', 'd']],
  ])('finds %s by number, name, reading or team', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each<[PeopleFilter, readonly string[]]>([
    [{ team: 'north' }, ['a', 'b']],
    [{ team: 'sapporo' }, ['b']],
    [{ team: '-' }, ['c']],
    [{ level: '3' }, ['a', 'c']],
    [{ level: '3', team: '-' }, ['c']],
    [{ target: '-' }, ['b', 'c']],
    [{ plan: 'late' }, ['a']],
    [{ plan: 'no-goal' }, ['b']],
    [{ plan: 'unplanned' }, ['c']],
    [{ plan: 'stale' }, ['d']],
    [{ plan: 'on-time' }, ['d']],
    [{ curriculum: 'standard' }, ['d']],
    [{ specialty: 'gone' }, []],
  ])('filters by %o', (filter, ids) => {
    expect(found('', filter)).toEqual(ids);
  });

  it('counts what each filter would leave: a team with all those below it, teams as they stand in the tree', () => {
    const context = { department, standard, language: 'ja', text } as const;
    const counted = (name: 'team' | 'plan' | 'level') =>
      filterOptions(name, rows, context).map(({ label, count, depth }) => [label, count, depth]);
    expect(counted('team')).toEqual([
      ['北支店', 2, 0],
      ['札幌課', 1, 1],
      ['南支店', 1, 0],
      ['所属なし', 1, 0],
    ]);
    expect(counted('level')).toEqual([
      ['レベル1', 1, 0],
      ['レベル3', 2, 0],
      ['現在レベルが不明', 1, 0],
    ]);
    expect(counted('plan').map(([label]) => label)).toEqual([
      '計画済み',
      '目標時期に間に合わない',
      '目標が未定',
      'まだ計画していない',
      '計画が古い',
    ]);
  });

  it('keeps the filter in the address, whatever the ids look like', () => {
    const filter = { team: 'a.b/c', plan: 'late', curriculum: '-' };
    expect(filterFrom(filterParts(filter))).toEqual(filter);
    expect(filterFrom(['nonsense', 'level.3', 'levels.4'])).toEqual({ level: '3' });
  });
});

describe('the order of people', () => {
  const ordered = (column: OrderColumn, falling = false) =>
    sortPeople(rows, { column, falling }, standard, 'ja').map(({ person: { id } }) => id);

  it('is by number first, counted as numbers, and those without one come last', () => {
    expect(sortPeople(rows, firstOrder, standard, 'ja').map(({ person: { id } }) => id)).toEqual(['b', 'a', 'd', 'c']);
    expect(ordered('number', true)).toEqual(['d', 'a', 'b', 'c']);
  });

  it.each<[OrderColumn, readonly string[]]>([
    ['name', ['a', 'b', 'c', 'd']],
    ['team', ['a', 'b', 'd', 'c']],
    ['level', ['d', 'c', 'a', 'b']],
    ['finish', ['d', 'a', 'b', 'c']],
    ['cost', ['a', 'd', 'b', 'c']],
    ['due', ['c', 'b', 'a', 'd']],
  ])('goes by %s, and what nobody said comes last', (column, ids) => {
    expect(ordered(column)).toEqual(ids);
  });

  it('does not depend on the order in which people come', () => {
    const mixed = inFirstOrder([...rows].reverse(), 'ja');
    for (const column of ['number', 'team', 'level', 'hours'] as const)
      expect(sortPeople(mixed, { column, falling: false }, standard, 'ja')).toEqual(
        sortPeople(rows, { column, falling: false }, standard, 'ja'),
      );
  });
});

describe('words of a plan', () => {
  it.each([
    [planned('2028-03-31'), '2028/03/31'],
    [{ kind: 'infeasible', uncovered: 4, conflicts: 0 } as const, '計画できません：4項目を教えるコースがありません'],
    [{ kind: 'infeasible', uncovered: 0, conflicts: 2 } as const, '計画できません：2件の条件が両立しません'],
    [{ kind: 'none', why: 'no-level' } as const, '現在レベルが未定です'],
    [null, 'まだ計画していません'],
  ])('says of %o: %s', (answer, words) => {
    expect(planWords(answer, text, 'ja')).toBe(words);
  });

  it('never writes an unknown fee as zero', () => {
    const fees = (knownCost: number, unknownCosts: number) =>
      costWords(planned('2028-03-31', { knownCost, unknownCosts }), text);
    expect([fees(0, 3), fees(50_000, 1), fees(50_000, 0), fees(0, 0)]).toEqual([
      '未定',
      '¥50,000＋未定',
      '¥50,000',
      '¥0',
    ]);
  });
});

describe('teams as a tree', () => {
  it('stands by code, those without one last, each followed by those in it; nobody is lost', () => {
    expect(teamTree(department.teams).map(({ team: { id }, depth }) => [id, depth])).toEqual([
      ['north', 0],
      ['sapporo', 1],
      ['south', 0],
      ['lost', 0],
    ]);
    const loop = [team('x', { parent: 'y' }), team('y', { parent: 'x' })];
    expect(teamTree(loop).map(({ team: { id } }) => id)).toEqual(['x', 'y']);
  });

  it('tells teams of one name apart by those above them', () => {
    const teams = [
      team('n'),
      team('s'),
      team('n1', { name: '一課', parent: 'n' }),
      team('s1', { name: '一課', parent: 's' }),
    ];
    expect(teamOptions(teams).filter(({ label }) => label === '一課')).toEqual([
      { id: 'n1', label: '一課', detail: 'n' },
      { id: 's1', label: '一課', detail: 's' },
    ]);
  });
});

describe('what else the lists need', () => {
  it('takes the rows between two places, whichever comes first', () => {
    expect(rowsBetween(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['b', 'c']);
    expect(rowsBetween(['a', 'b', 'c', 'd'], 0, 3)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('finds names among thousands, the first of them, and says how many more there are', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => ({
      ...{ id: `p${at}`, owner: false, createdAt: '', number: `E${at}` },
      ...(at % 2 === 0 ? { name: '佐藤', kana: 'サトウ' } : { name: '鈴木', kana: 'スズキ' }),
    }));
    const { found: first, more } = findNames(names, 'さとう', 50);
    expect(first.map(({ id }) => id).slice(0, 3)).toEqual(['p0', 'p2', 'p4']);
    expect([first.length, more]).toEqual([50, 1_450]);
    expect(findNames(names, 'すずき e2999', 50)).toMatchObject({ found: [{ id: 'p2999' }], more: 0 });
  });

  it('tells the changes of a profile, newest first, and nothing where nothing changed', () => {
    const now = person('a', { name: '佐藤', team: 'south', current: 3 });
    const first = { ...emptyProfile, team: 'north', current: 3 };
    const second = { ...emptyProfile, team: 'south', current: 3 };
    const steps = profileSteps(
      [
        { until: '2026-05-01T00:00:00Z', name: '佐藤', profile: first },
        { until: '2026-06-01T00:00:00Z', name: '佐藤', profile: second },
        { until: '2026-07-01T00:00:00Z', name: '加藤', profile: second },
      ],
      now,
    );
    expect(steps.map(({ at, changed, before }) => [at, changed, before.name])).toEqual([
      ['2026-07-01T00:00:00Z', ['name'], '加藤'],
      ['2026-06-01T00:00:00Z', ['name'], '佐藤'],
      ['2026-05-01T00:00:00Z', ['team'], '佐藤'],
    ]);
  });
});
