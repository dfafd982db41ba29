/** Pictures of the standing on paper: the right figures at the right places, texts from outside as text only. */
import { describe, expect, test } from 'vitest';
import { countLevels } from '../../../shared/curriculum/standing/level-counts.ts';
import { pictureSkills, skillRows } from '../../../shared/curriculum/standing/skill-picture.ts';
import { everybody, groupPeople } from '../../../shared/curriculum/standing/standing-filter.ts';
import type { StandingPerson } from '../../../shared/curriculum/standing/standing-person.ts';
import { gapsByTeam } from '../../../shared/curriculum/standing/team-gaps.ts';
import type { StandingAnswer, StandingContent } from '../../../shared/paper/standing-input.ts';
import { scaleStep } from '../../../shared/paper/standing-levels-sheet.ts';
import { renderStanding } from '../../../shared/paper/standing-sheet.ts';
import { cellsOf, textOf } from '../../helpers/paper-fixture.ts';
import { path, person, planner, standing } from '../../helpers/standing-fixture.ts';

const hostile = '</style><script>alert(1)</script>"\'';
const people: readonly StandingPerson[] = [
  standing(1, { person: person(1, { team: 'east' }), path: path(3, ['2028-03-31', '2028-04-01']) }),
  standing(2, { person: { ...person(2, { team: 'east' }), name: hostile } }),
  standing(3, { level: 5, target: null }),
];
const teams = new Map([['east', { id: 'east', name: hostile, parent: null, code: '', curriculum: null }]]);
const groups = groupPeople(people, 'own', null, teams);
const { standard, catalogue } = planner;

function print(answer: StandingAnswer, given: Partial<StandingContent> = {}): string {
  const content: StandingContent = {
    answer,
    standard,
    people: new Map(people.map((each) => [each.person.id, each.person])),
    teams,
    curriculumName: '',
    courses: catalogue.courses,
    today: '2027-04-01',
    language: 'ja',
    ...given,
  };
  return renderStanding(content, null).html;
}

const levels: StandingAnswer = {
  view: 'levels',
  question: { view: 'levels', filter: everybody },
  data: countLevels(people, standard, '2027-04-01'),
};

describe('levels', () => {
  test('stand in a table below the picture, with the sums', () => {
    const html = print(levels);
    const rows = cellsOf(html);
    expect(rows[0]).toEqual(['', '現在', '2027年度末', '2028年度末', '計画なし']);
    expect(rows).toContainEqual(['レベル3', '2', '1', '1', '1']);
    expect(rows).toContainEqual(['レベル4', '0', '1', '0', '0']);
    expect(rows).toContainEqual(['レベル5', '1', '1', '2', '1']);
    expect(rows.at(-1)).toEqual(['合計', '3', '3', '3', '2']);
    expect(html.match(/<rect /g)).toHaveLength(2 + 3 + 2);
    expect(html).toContain('size: A4 landscape');
  });

  test('have a scale in round steps', () => {
    expect([3, 12, 60, 96, 10_000].map(scaleStep)).toEqual([1, 2, 10, 20, 2_000]);
  });
});

describe('skills', () => {
  const data = pictureSkills(groups, standard, 'hardware', null);
  const question = { view: 'skills', filter: everybody, specialty: 'hardware', level: null, grouping: 'own' } as const;

  test('are printed person by person on A3, with nothing short where there is no target', () => {
    const rows = skillRows(people, standard, 'hardware', null);
    const html = print({ view: 'skills', question: { ...question, rows: 'people' }, data, rows });
    const cells = cellsOf(html);
    expect(cells).toHaveLength(2 + people.length);
    for (const row of cells.slice(2)) expect(row).toHaveLength(4 + data.items.length);
    expect(html).toContain('.sheet-standing-map { page: standing-map; }');
    const aimless = html.slice(html.indexOf('社員3'));
    expect(aimless).not.toContain('background:#');
    expect(html.slice(html.indexOf('社員1'), html.indexOf('社員3'))).toContain('background:#');
  });

  test('are printed by team as shares', () => {
    const html = print({ view: 'skills', question: { ...question, rows: 'teams' }, data, rows: [] });
    expect(cellsOf(html)).toHaveLength(2 + data.groups.length);
    expect(textOf(html)).toContain('保有する人の割合 (%)');
  });
});

test('names from outside stay text in every sheet', () => {
  const question = { view: 'gaps', filter: { ...everybody, team: 'east' }, level: null, grouping: 'own' } as const;
  const gaps = gapsByTeam(groups, standard, catalogue, null, 10);
  for (const html of [print({ view: 'gaps', question, data: gaps }), print(levels, { curriculumName: hostile })]) {
    expect(html).not.toContain('<script>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  }
});
