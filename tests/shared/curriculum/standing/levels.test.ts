/** Levels by fiscal year, filters and groups of teams, what expires: the counts that a department reads first. */
import { describe, expect, it } from 'vitest';
import { expiringCertificates } from '../../../../shared/curriculum/standing/expiring-certificates.ts';
import { countLevels } from '../../../../shared/curriculum/standing/level-counts.ts';
import { everybody, filterPeople, groupPeople } from '../../../../shared/curriculum/standing/standing-filter.ts';
import { standingPerson } from '../../../../shared/curriculum/standing/standing-person.ts';
import type { Team } from '../../../../shared/curriculum/team.ts';
import { emptyRecord } from '../../../../shared/model/record.ts';
import { drawPeople, path, person, planner, standing } from '../../../helpers/standing-fixture.ts';

const { standard } = planner;
const team = (id: string, parent: string | null, code = id): Team => ({ id, parent, name: id, code, curriculum: null });
const teams = new Map(
  [team('east', null), team('tokyo', 'east'), team('shinjuku', 'tokyo'), team('west', null)].map((each) => [
    each.id,
    each,
  ]),
);

describe('levels by fiscal year', () => {
  it('move people at the end of the year in which the courses of the level end', () => {
    const { years, rows, unplanned } = countLevels(
      [
        standing(0, { path: path(3, ['2028-03-31', '2028-04-01']) }),
        standing(1),
        standing(2, { level: 5, target: 5 }),
        standing(3, { path: path(3, ['2027-05-01', '2027-06-01'], { specialty: 'software' }) }),
      ],
      standard,
      '2027-04-01',
    );
    expect(years).toEqual([2027, 2028]);
    const of = (level: number) => rows.find((row) => row.level === level)?.cells;
    expect(of(3)).toEqual([
      [0, 1, 3],
      [1, 3],
      [1, 3],
    ]);
    expect(of(4)).toEqual([[], [0], []]);
    expect(of(5)).toEqual([[2], [2], [0, 2]]);
    expect(rows.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6]);
    // A plan through another specialty moves nobody in this one; whoever has arrived needs no plan.
    expect(unplanned).toEqual([1, 3]);
  });

  it('count everybody exactly once in each column', () => {
    const people = drawPeople(200, 5, [null]);
    const { rows, years, people: ids } = countLevels(people, standard, '2026-11-26');
    expect(ids).toHaveLength(200);
    for (let column = 0; column <= years.length; column += 1) {
      const seen = rows.flatMap(({ cells }) => cells[column] ?? []).sort((a, b) => a - b);
      expect(seen).toEqual(people.map((_, place) => place));
    }
    for (const { specialty, level, cells } of rows)
      for (const place of cells[0] ?? []) expect(people[place]).toMatchObject({ specialty, level });
    const last = rows.flatMap(({ level, cells }) => (cells.at(-1) ?? []).map((place) => [place, level] as const));
    for (const [place, level] of last) {
      const each = people[place];
      expect(level).toBe(each?.path ? each.target : each?.level);
    }
  });

  it('keep people where nothing allowed covers a level', () => {
    const stuck = standing(0, { path: path(3, [null, null], { status: 'infeasible' }) });
    const { years, unplanned, rows } = countLevels([stuck], standard, '2027-04-01');
    expect([years, unplanned]).toEqual([[2027], [0]]);
    expect(rows.find(({ level }) => level === 3)?.cells).toEqual([[0], [0]]);
  });
});

it('counts whoever only misses the due date as planned', () => {
  const late = standing(0, { path: path(3, ['2027-06-01', '2028-06-01'], { status: 'infeasible', late: true }) });
  const { years, unplanned, rows } = countLevels([late], standard, '2027-04-01');
  expect([years, unplanned]).toEqual([[2027, 2028], []]);
  expect(rows.find(({ level }) => level === 5)?.cells).toEqual([[], [], [0]]);
});

describe('whom a picture is about', () => {
  const people = [
    standing(0, { person: person(0, { team: 'east' }) }),
    standing(1, { person: person(1, { team: 'shinjuku' }), curriculum: 'c' }),
    standing(2, { person: person(2, { team: 'west' }), specialty: 'software' }),
    standing(3),
  ];
  const ids = (given: object) =>
    filterPeople(people, { ...everybody, ...given }, teams).map(({ person: { id } }) => Number(id.slice(-1)));

  it('narrows by team with those below, by curriculum and by specialty', () => {
    expect(ids({})).toEqual([0, 1, 2, 3]);
    expect(ids({ team: 'east' })).toEqual([0, 1]);
    expect(ids({ team: 'tokyo' })).toEqual([1]);
    expect(ids({ curriculum: 'c' })).toEqual([1]);
    expect(ids({ specialty: 'software' })).toEqual([2]);
    expect(ids({ team: 'east', specialty: 'software' })).toEqual([]);
  });

  it('parts people by their own teams, or by those right below the chosen one', () => {
    const groups = (grouping: 'own' | 'upper', above: string | null) =>
      groupPeople(people, grouping, above, teams).map((group) => [group.team, group.people.length]);
    expect(groups('own', null)).toEqual([
      ['east', 1],
      ['shinjuku', 1],
      ['west', 1],
      [null, 1],
    ]);
    expect(groups('upper', null)).toEqual([
      ['east', 2],
      ['west', 1],
      [null, 1],
    ]);
    expect(groups('upper', 'east').slice(0, 2)).toEqual([
      ['east', 1],
      ['tokyo', 1],
    ]);
  });

  it('parts people below the only team at the top, where no other stands beside it', () => {
    const below = new Map([...teams].filter(([id]) => id !== 'west'));
    const groups = groupPeople(people, 'upper', null, below).map((group) => [group.team, group.people.length]);
    expect(groups).toEqual([
      ['east', 1],
      ['tokyo', 1],
      [null, 2],
    ]);
  });

  it('takes goal and level from the own plan, then the person, then the curriculum', () => {
    const content = {
      name: '新人',
      specialty: 'software',
      from: 0,
      to: 4,
      objective: 'hours',
      start: null,
      note: '',
      pace: { hoursPerWeek: null, classDaysPerMonth: null },
      choice: { kind: 'planner', locked: [], excluded: [] },
    } as const;
    const curriculum = {
      id: 'c',
      createdAt: '',
      draft: content,
      versions: [{ version: 1, publishedAt: '', change: '', content }],
    };
    const curricula = new Map([['c', curriculum]]);
    const known = { record: emptyRecord, completed: [], certificates: [], path: path(2, ['2028-01-01']) };
    const of = (profile: object) => {
      const { specialty, level, target } = standingPerson(person(0, profile), known, teams, curricula);
      return [specialty, level, target];
    };
    const given = { curriculum: { curriculum: 'c', version: 1 }, current: 1 };
    expect(of(given)).toEqual(['software', 1, 4]);
    expect(of({ ...given, target: 3 })).toEqual(['software', 1, 3]);
    expect(of({ ...given, specialty: 'hardware' })).toEqual(['hardware', 1, null]);
    expect(of({ ...given, plan: 'p' })).toEqual(['hardware', 2, 3]);
  });
});

describe('what expires', () => {
  const certificate = (expires: string, days: number) =>
    ({ entry: 'e', kind: 'course', subject: 'CSM-301', number: '7', expires, days }) as const;
  const people = [
    standing(0, { certificates: [certificate('2027-03-31', -1), certificate('2027-06-30', 90)] }),
    standing(1, { certificates: [certificate('2027-04-01', 0), certificate('2027-07-01', 91)] }),
  ];

  it('is told by month to the end of the last one, the expired apart', () => {
    const { certificates, months } = expiringCertificates(people, '2027-04-01', 2);
    expect(certificates.map(({ expires }) => expires)).toEqual(['2027-03-31', '2027-04-01', '2027-06-30']);
    expect(months).toEqual([
      { month: null, certificates: [0] },
      { month: '2027-04', certificates: [1] },
      { month: '2027-05', certificates: [] },
      { month: '2027-06', certificates: [2] },
    ]);
  });
});
