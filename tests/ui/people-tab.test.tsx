/** The list of people drawn whole: rows in sight, filters, choices, the bulk change, the panel, the empty department. */
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Department } from '../../shared/contract/department-methods.ts';
import { departmentPeople, departmentTeams } from '../helpers/department-fixture.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';
import { giveRoom } from './catalogue-fixture.tsx';
import { type FakeDepartment, installDepartment, person } from './fake-department.ts';

interface PeopleScreen extends Screen {
  readonly fake: FakeDepartment;
  go(hash: string): Promise<void>;
  names(): readonly string[];
}

let drawn: Screen | null = null;

afterEach(async () => {
  await act(async () => drawn?.root.unmount());
  window.location.hash = '';
});

async function drawPeople(given: Partial<Department>, hash = '#/department/people'): Promise<PeopleScreen> {
  giveRoom();
  window.location.hash = '#/standard';
  const screen = await drawApp();
  drawn = screen;
  const fake = installDepartment(screen.api, given);
  const go = (place: string) =>
    act(async () => {
      window.location.hash = place;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await settle();
    });
  await go(hash);
  const names = () =>
    [...document.querySelectorAll('.list-rows .cell-name .name')].map((cell) => cell.textContent ?? '');
  return { ...screen, fake, go, names };
}

const owner = person('owner', { owner: true, name: '' });
const many = { people: [owner, ...departmentPeople(2_000)], teams: departmentTeams };
const count = () => document.querySelector('.found-count')?.textContent;
const click = (element: Element, init: MouseEventInit = {}) =>
  act(async () => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    await settle();
  });

describe('the list of people', () => {
  it('draws the rows in sight only, by number, and tells how many there are', async () => {
    const screen = await drawPeople(many);
    expect(count()).toBe('2,001人');
    expect(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('2002');
    expect(screen.names().length).toBeGreaterThan(10);
    expect(screen.names().length).toBeLessThan(60);
    expect(document.querySelector('.list-rows .cell-number')?.textContent).toBe('E00001');
  });

  it('follows the filter of the address, and the people behind a number until that is taken away', async () => {
    const screen = await drawPeople(many, '#/department/people/-/team.team-3/level.2');
    const expected = many.people.filter(({ team, current }) => team?.startsWith('team-3') && current === 2).length;
    expect(count()).toBe(`2,001人中 ${expected}人`);
    await screen.go('#/department/people');
    await act(async () =>
      screen.store.getState().showPeople({ title: '遅れる人', people: ['person-1', 'person-2', 'gone'] }),
    );
    expect(screen.text()).toContain('遅れる人（2人）');
    expect(count()).toBe('2人');
    await screen.press('button', '「遅れる人」の絞り込みを外す');
    expect(count()).toBe('2,001人');
  });

  it('chooses a range with shift, and keeps those chosen whom a search no longer shows', async () => {
    const screen = await drawPeople(many);
    const boxes = () => [...document.querySelectorAll('.list-rows input[type="checkbox"]')];
    await click(boxes()[2] as Element);
    await click(boxes()[5] as Element, { shiftKey: true });
    expect(screen.store.getState().chosenPeople.size).toBe(4);
    await act(async () => {
      screen.store.getState().setPeopleQuery('E00003');
      await settle();
    });
    expect(document.querySelector('.people-bulk output')?.textContent).toBe('4人を選択中うち3人は表示外');
  });

  it('shows what a change would come to before it is made, person by person', async () => {
    const screen = await drawPeople({
      people: [
        owner,
        person('a', { name: '佐藤', specialty: 'hardware', current: 3, target: 5 }),
        person('b', { name: '鈴木', specialty: 'hardware', current: 1, target: 2 }),
      ],
    });
    await act(async () => {
      screen.store.getState().openPeopleDialog({ kind: 'bulk', field: 'target', ids: ['a', 'b'] });
      await settle();
    });
    await screen.press('button', '項目を選択');
    await screen.press('option', 'レベル3');
    expect(screen.text()).toContain('2人が変わります。');
    expect(screen.text()).toContain('目標レベルが現在レベル以下です（3 → 3）');
    await screen.press('button', '問題のある1人を除く');
    await screen.press('button', '1人を変更');
    expect(screen.fake.department.people.map(({ target }) => target)).toEqual([null, 5, 3]);
    expect(screen.text()).toContain('1人を変更しました');
  });

  it('opens a person beside the list, whose fields save as they are left, and says what was refused', async () => {
    const screen = await drawPeople({ people: [owner, person('a', { name: '佐藤' }), person('b', { number: 'E2' })] });
    await screen.go('#/department/people/a');
    const [name, , number] = [...document.querySelectorAll<HTMLInputElement>('.person-panel input')];
    const write = (field: HTMLInputElement | undefined, value: string) =>
      act(async () => {
        if (!field) throw new Error('no field');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        await settle();
      });
    await write(name, '佐藤 太郎');
    expect(screen.fake.department.people[1]?.name).toBe('佐藤 太郎');
    expect(document.querySelector('.person-panel h2')?.textContent).toBe('佐藤 太郎');
    await write(number, 'E2');
    expect(document.querySelector('.person-panel [role="alert"]')?.textContent).toContain('社員番号「E2」');
    expect(number?.value).toBe('E2');
    expect(screen.fake.department.people[1]?.number).toBe('');
  });

  it('says what to do where there is nobody but the owner', async () => {
    const screen = await drawPeople({ people: [owner] });
    expect(screen.text()).toContain('受講者はまだいません');
    await screen.press('button', '受講者を1人追加');
    expect(screen.text()).toContain('受講者の追加');
  });
});
