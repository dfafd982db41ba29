/** 現状 drawn whole: every number opens its people, the map moves by keyboard, files and paper ask what is shown. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/methods.ts';
import { usualRules } from '../../shared/curriculum/department-rules.ts';
import { rankClosest } from '../../shared/curriculum/standing/closest-to-top.ts';
import { expiringCertificates } from '../../shared/curriculum/standing/expiring-certificates.ts';
import { countLevels } from '../../shared/curriculum/standing/level-counts.ts';
import { pictureSkills, skillRows } from '../../shared/curriculum/standing/skill-picture.ts';
import { filterPeople, groupPeople, type StandingFilter } from '../../shared/curriculum/standing/standing-filter.ts';
import type { StandingPerson } from '../../shared/curriculum/standing/standing-person.ts';
import { gapsByTeam, peopleOfItem } from '../../shared/curriculum/standing/team-gaps.ts';
import type { Team } from '../../shared/curriculum/team.ts';
import { path, person, planner, standing } from '../helpers/standing-fixture.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';
import { giveRoom } from './catalogue-fixture.tsx';

const { standard, catalogue } = planner;
const teams: readonly Team[] = [
  { id: 'east', name: '東日本部', parent: null, code: '1', curriculum: null },
  { id: 'tokyo', name: '東京課', parent: 'east', code: '2', curriculum: null },
];
const byId = new Map(teams.map((team) => [team.id, team]));
const certificate = {
  entry: 'e',
  kind: 'course',
  subject: 'CSM-301',
  number: 'C-7',
  expires: '2026-12-24',
  days: 31,
} as const;
const profile = { specialty: 'hardware', current: 3, target: 5 };
const people: readonly StandingPerson[] = [
  standing(1, { person: person(1, { ...profile, team: 'tokyo' }), path: path(3, ['2028-03-31', '2028-04-01']) }),
  standing(2, { person: person(2, { ...profile, team: 'east' }), certificates: [certificate] }),
  standing(3, { person: person(3, { ...profile, current: 6, target: 6 }), level: 6, target: 6 }),
];
const within = (filter: StandingFilter) => filterPeople(people, filter, byId);
const groupsOf = ({ filter, grouping }: Pick<Input<'standing.gaps'>, 'filter' | 'grouping'>) =>
  groupPeople(within(filter), grouping, filter.team, byId);

let screen: Screen | null = null;

async function open(view: string): Promise<Screen> {
  window.location.hash = `#/department/standing/${view}`;
  const drawn = await drawApp((api) => {
    Object.assign(api.overrides, {
      'department.get': async () => ({
        people: people.map((each) => each.person),
        teams,
        curricula: [],
        rules: usualRules,
      }),
      'department.answers': async () => ({ answers: {}, plannedAt: null, stale: [] }),
      'standing.levels': async ({ filter }: Input<'standing.levels'>) =>
        countLevels(within(filter), standard, '2026-11-23'),
      'standing.skills': async (asked: Input<'standing.skills'>) =>
        pictureSkills(groupsOf(asked), standard, asked.specialty, asked.level),
      'standing.skillRows': async ({ people: ids, specialty, level }: Input<'standing.skillRows'>) =>
        skillRows(
          people.filter((each) => ids.includes(each.person.id)),
          standard,
          specialty,
          level,
        ),
      'standing.gaps': async (asked: Input<'standing.gaps'>) =>
        gapsByTeam(groupsOf(asked), standard, catalogue, asked.level, 100),
      'standing.itemPeople': async (asked: Input<'standing.itemPeople'>) => {
        const { group, item, level, filter } = asked;
        const found = groupsOf(asked).find(({ team }) => team === group?.team)?.people;
        return peopleOfItem(found ?? within(filter), standard, catalogue, level, item);
      },
      'standing.closest': async ({ filter, order }: Input<'standing.closest'>) =>
        rankClosest(within(filter), standard, order),
      'standing.certificates': async ({ filter, within: months }: Input<'standing.certificates'>) =>
        expiringCertificates(within(filter), '2026-11-23', months),
      'standing.export': async () => ({ name: '現状.xlsx', type: 'xlsx', base64: '' }),
      'paper.standing': async () => ({ html: '<p>紙</p>', title: '紙' }),
    });
  });
  screen = drawn;
  return drawn;
}

async function click(element: Element | null | undefined): Promise<void> {
  await act(async () => {
    if (!element) throw new Error('nothing to click');
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await settle();
  });
}

const rowOf = (words: string) =>
  [...document.querySelectorAll('.standing-tab tbody tr')].find(({ textContent }) => textContent?.includes(words));
const behind = () => screen?.store.getState().peopleBehind;

beforeEach(giveRoom);
afterEach(async () => {
  await act(async () => screen?.root.unmount());
  screen = null;
  window.location.hash = '';
});

describe('levels', () => {
  it('open the people of every number and of every part of the picture', async () => {
    const drawn = await open('levels');
    expect(rowOf('レベル4')?.textContent).toBe('レベル400100');
    await click(rowOf('レベル4')?.querySelector('button'));
    expect(behind()).toEqual({ title: '2027年度末にレベル4：ハードウェア', people: ['person-00001'] });
    expect(window.location.hash).toBe('#/department/people');
    await act(async () => {
      window.location.hash = '#/department/standing/levels';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await settle();
    });
    await click(drawn.find('button', '現在にレベル3：ハードウェア'));
    expect(behind()).toEqual({ title: '現在にレベル3：ハードウェア', people: ['person-00001', 'person-00002'] });
  });

  it('mark those without a plan, and sum everybody up', async () => {
    await open('levels');
    expect(rowOf('レベル3')?.lastElementChild?.textContent).toBe('1');
    const sums = [...document.querySelectorAll('tfoot td')].map(({ textContent }) => textContent);
    expect(sums).toEqual(['3', '3', '3', '3', '1']);
  });
});

describe('the skill map', () => {
  const cells = () =>
    [...document.querySelectorAll<HTMLElement>('.map-row')].map((row) => row.querySelectorAll('.map-cell'));

  it('shows the level held of each item, falls short in steps, and leaves out what is not asked', async () => {
    await open('skills');
    const [first = []] = cells();
    expect(cells()).toHaveLength(3);
    const kinds = new Set([...first].map((cell) => (cell as HTMLElement).dataset.short));
    expect(kinds).toEqual(new Set(['0', '3']));
    expect([...first].every((cell) => cell.textContent !== '')).toBe(true);
  });

  it('moves by keyboard, and opens an item with its people and courses', async () => {
    const drawn = await open('skills');
    const grid = drawn.find('grid', 'スキルマップ：ハードウェア');
    await act(async () => grid.focus());
    for (const key of ['End', 'ArrowDown', 'Enter'])
      await act(async () => {
        grid.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await settle();
      });
    const last = pictureSkills([{ team: null, people }], standard, 'hardware', null).items.length - 1;
    expect(grid.getAttribute('aria-activedescendant')).toBe(`skill-map-1-${last}`);
    const panel = document.querySelector('.standing-item');
    expect(panel?.textContent).toContain('カスタマサービスマネジメント');
    expect(panel?.querySelectorAll('.closing-courses li').length).toBeGreaterThan(2);
    await click(drawn.find('button', '不足：カスタマサービスマネジメント'));
    expect(behind()?.people).toEqual(['person-00001', 'person-00002']);
  });
});

describe('gaps, the way to the top, certificates', () => {
  it('open the people who lack an item', async () => {
    await open('gaps');
    const row = [...document.querySelectorAll('.gaps-table tbody tr')].find(({ textContent }) =>
      textContent?.includes('東京課'),
    );
    await click(row?.querySelector('.people-number'));
    expect(behind()?.people).toEqual(['person-00001']);
    expect(behind()?.title).toContain('東京課');
  });

  it('rank people, and tell plans to the top from those that stop below', async () => {
    await open('closest');
    const states = [...document.querySelectorAll('.closest-states li')].map(({ textContent }) => textContent);
    expect(states).toEqual(['計画あり0人', '目標が途中まで1人', '計画なし1人', '到達済み1人']);
    expect(rowOf('社員1')?.textContent).toContain('100時間2028/04/01 (L5)');
  });

  it('show what expires by month', async () => {
    const drawn = await open('certificates');
    expect(rowOf('社員2')?.textContent).toContain('CSM-301');
    await click(drawn.find('button', '2026年12月に資格の期限が切れる人'));
    expect(behind()?.people).toEqual(['person-00002']);
  });
});

describe('choices', () => {
  it('ask anew, and go out to Excel and paper as they are on screen', async () => {
    const drawn = await open('closest');
    await act(async () => {
      drawn.store
        .getState()
        .chooseStanding({ filter: { team: 'tokyo', curriculum: null, specialty: null }, order: 'hours' });
      await settle();
    });
    expect(document.querySelectorAll('.closest-table tbody th')).toHaveLength(1);
    await drawn.press('button', 'Excel');
    await drawn.press('button', '印刷');
    const question = { view: 'closest', filter: { team: 'tokyo', curriculum: null, specialty: null }, order: 'hours' };
    for (const method of ['standing.export', 'paper.standing'] as const)
      expect(drawn.api.namesOf(method)).toMatchObject([{ input: { question, language: 'ja' } }]);
    expect(drawn.saved).toHaveLength(1);
    await drawn.press('button', '閉じる');
  });

  it('say what to do where nobody fits', async () => {
    const drawn = await open('levels');
    await act(async () => {
      drawn.store.getState().chooseStanding({ filter: { team: null, curriculum: null, specialty: 'facility' } });
      await settle();
    });
    expect(drawn.text()).toContain('条件に合う人がいません。');
  });
});
