/** The fast skills of many people against the gap map of each: the same levels, the same gaps. */
import { describe, expect, it } from 'vitest';
import { gapOfPerson } from '../../../../shared/assessment/person-gap.ts';
import { rankClosest } from '../../../../shared/curriculum/standing/closest-to-top.ts';
import { pictureSkills, skillRows } from '../../../../shared/curriculum/standing/skill-picture.ts';
import { groupPeople } from '../../../../shared/curriculum/standing/standing-filter.ts';
import type { StandingPerson } from '../../../../shared/curriculum/standing/standing-person.ts';
import { gapsByTeam, peopleOfItem } from '../../../../shared/curriculum/standing/team-gaps.ts';
import { drawPeople, path, planner, standing } from '../../../helpers/standing-fixture.ts';

const { standard, catalogue } = planner;
const people = drawPeople(60, 11, ['sales', 'field', null]);
const groups = groupPeople(people, 'own', null, new Map());

/** What the gap map says of somebody. */
function mapOf({ specialty, level, record }: StandingPerson, to: number) {
  if (specialty === null) throw new Error('no specialty');
  return gapOfPerson(planner, { specialty, origin: specialty, from: level ?? 0, to }, record);
}

const topOf = (specialty: string) => standard.specialties.get(specialty)?.levels.after[1] ?? 0;

describe('rows of the map', () => {
  it.each([null, 1, 4, 6])('hold the level of each skill item as the gap map does, against level %s', (level) => {
    for (const specialty of standard.specialties.keys()) {
      const own = people.filter((each) => each.specialty === specialty);
      const { items } = pictureSkills(groups, standard, specialty, level);
      const rows = skillRows(own, standard, specialty, level);
      expect(rows.map(({ id }) => id)).toEqual(own.map(({ person }) => person.id));
      own.forEach((each, at) => {
        const map = mapOf(each, level ?? each.target ?? topOf(specialty));
        const cells = (rows[at]?.cells ?? []).flatMap((cell, place) =>
          cell === null ? [] : [{ item: items[place], heldLevel: cell[0], requiredLevel: cell[1] }],
        );
        expect(cells).toEqual(
          map.rows.map(({ item, heldLevel, requiredLevel }) => ({ item, heldLevel, requiredLevel })),
        );
      });
    }
  });
});

describe('the picture', () => {
  it('sums up each person and each team as their gap maps do', () => {
    const { items, people: sums, groups: teams } = pictureSkills(groups, standard, 'hardware', null);
    const own = people.filter(({ specialty }) => specialty === 'hardware');
    const maps = new Map(own.map((each) => [each.person.id, mapOf(each, each.target ?? 6)]));
    expect(sums).toHaveLength(own.length);
    for (const { id, required, held } of sums)
      expect({ required, held }).toEqual({ required: maps.get(id)?.required, held: maps.get(id)?.held });
    const aimed = own.filter(({ target }) => target !== null);
    items.forEach((item, at) => {
      const rows = aimed.flatMap(({ person }) => maps.get(person.id)?.rows.find((row) => row.item === item) ?? []);
      expect(teams.reduce((sum, { asked }) => sum + (asked[at] ?? 0), 0)).toBe(rows.length);
      expect(teams.reduce((sum, { holds }) => sum + (holds[at] ?? 0), 0)).toBe(
        rows.filter(({ required, held }) => required === held).length,
      );
    });
  });
});

describe('gaps by team', () => {
  it('count who lacks an item, by how much, and what courses would close, as the gap maps do', () => {
    const { rows, total, withoutTarget } = gapsByTeam(groups, standard, catalogue, null, 10_000);
    expect(rows).toHaveLength(total);
    expect(withoutTarget).toEqual(people.filter(({ target }) => target === null).map(({ person }) => person.id));
    for (const { team, people: members } of groups) {
      const maps = members
        .filter(({ specialty, target }) => specialty !== null && target !== null)
        .map((each) => ({ id: each.person.id, specialty: each.specialty ?? '', map: mapOf(each, each.target ?? 0) }));
      for (const item of standard.skillItems.keys()) {
        const asked = maps.flatMap((each) =>
          each.map.rows.filter((row) => row.item === item).map((row) => ({ ...each, row })),
        );
        const lacking = asked.filter(({ row }) => row.held < row.required);
        const found = rows.find((row) => row.team === team && row.item === item);
        if (lacking.length === 0) expect(found).toBeUndefined();
        else {
          const levels = lacking.reduce((sum, { row }) => sum + row.requiredLevel - row.heldLevel, 0) / lacking.length;
          const missing = lacking.reduce((sum, { row }) => sum + row.required - row.held, 0);
          expect(found).toMatchObject({ asked: asked.length, lacking: lacking.length, missing });
          expect(found?.levels).toBeCloseTo(levels, 1);
          const closes = new Map<string, number>();
          for (const { map, specialty } of lacking)
            for (const course of map.courses)
              if (catalogue.courses.get(course.course)?.specialties.includes(specialty))
                for (const each of course.closes)
                  if (each.item === item) closes.set(course.course, (closes.get(course.course) ?? 0) + each.count);
          const most = Math.max(0, ...closes.values());
          expect(found?.courses[0]?.closes ?? 0).toBe(most);
          for (const { course, closes: said } of found?.courses ?? []) expect(said).toBe(closes.get(course));
          const behind = peopleOfItem(members, standard, catalogue, null, item);
          expect(behind.lacks).toEqual(lacking.map(({ id }) => id));
          expect(behind.holds).toHaveLength(asked.length - lacking.length);
        }
      }
    }
  });

  it('tell the largest first, and no more than asked', () => {
    const { rows, total } = gapsByTeam(groups, standard, catalogue, null, 5);
    expect(rows).toHaveLength(5);
    expect(total).toBeGreaterThan(5);
    expect(rows.map(({ lacking }) => lacking)).toEqual([...rows.map(({ lacking }) => lacking)].sort((a, b) => b - a));
  });
});

describe('who is closest to the highest level', () => {
  it('counts what is missing to the target and beyond it as the gap maps do', () => {
    const rows = rankClosest(people, standard, 'missing');
    expect(rows).toHaveLength(people.filter(({ specialty }) => specialty !== null).length);
    for (const row of rows) {
      const each = people.find(({ person }) => person.id === row.person);
      if (!each) throw new Error('nobody');
      const toTop = mapOf(each, row.top);
      const toTarget = each.target === null ? null : mapOf(each, each.target);
      expect(row.missing).toBe(toTarget === null ? 0 : toTarget.required - toTarget.held);
      expect(row.missing + row.beyond).toBe(toTop.required - toTop.held);
    }
    const left = rows.filter(({ state }) => state !== 'reached').map(({ missing, beyond }) => missing + beyond);
    expect(left).toEqual([...left].sort((a, b) => a - b));
  });

  it('ranks plans to the top by hours or finish, and says who stops below', () => {
    const some = [
      standing(1, { level: 6, target: 6 }),
      standing(2, { level: 4, target: 6, path: path(4, ['2028-01-01', '2029-01-01'], { studyHours: 300 }) }),
      standing(3, { level: 5, target: 6, path: path(5, ['2029-06-01'], { studyHours: 200 }) }),
      standing(4, { level: 4, target: 5, path: path(4, ['2027-06-01'], { studyHours: 50 }) }),
      standing(5, { level: 5, target: 6 }),
    ];
    const order = (by: 'hours' | 'finish') =>
      rankClosest(some, standard, by).map(({ person, state }) => `${person.slice(-1)} ${state}`);
    expect(order('hours')).toEqual(['3 planned', '2 planned', '5 unplanned', '4 below', '1 reached']);
    expect(order('finish')).toEqual(['2 planned', '3 planned', '5 unplanned', '4 below', '1 reached']);
    const below = rankClosest(some, standard, 'hours').find(({ state }) => state === 'below');
    expect(below?.plan).toEqual({ to: 5, courses: 0, hours: 50, finish: '2027-06-01' });
    expect(below?.beyond).toBeGreaterThan(0);
  });

  it('does not depend on the order of the people', () => {
    const backwards = rankClosest([...people].reverse(), standard, 'finish');
    expect(backwards).toEqual(rankClosest(people, standard, 'finish'));
  });
});
