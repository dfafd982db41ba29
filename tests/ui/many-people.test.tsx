/** The window with thousands of people: the sidebar shows those with plans, the record's picker the first who fit. */
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PersonName } from '../../shared/contract/people-methods.ts';
import { departmentPeople } from '../helpers/department-fixture.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';
import { giveRoom } from './catalogue-fixture.tsx';

const owner = { id: 'owner', name: '', owner: true, createdAt: '2026-01-01T00:00:00Z', number: '', kana: '' };
const named = ({ id, name, createdAt, number, kana }: PersonName): PersonName => {
  return { id, name, owner: false, createdAt, number, kana };
};
const people = [owner, ...departmentPeople(3_000).map(named)];

let drawn: Screen | null = null;

afterEach(async () => {
  await act(async () => drawn?.root.unmount());
  window.location.hash = '';
});

async function drawMany(hash: string): Promise<Screen> {
  giveRoom();
  window.location.hash = hash;
  const screen = await drawApp();
  drawn = screen;
  screen.api.overrides['people.names'] = async () => people;
  await act(async () => {
    await screen.store.getState().reloadPlans();
    await settle();
  });
  return screen;
}

const write = (label: string, words: string) =>
  act(async () => {
    const field = document.querySelector<HTMLInputElement>(label);
    if (!field) throw new Error(`no field ${label}`);
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  });

describe('thousands of people', () => {
  it('fill the list of plans with the owner alone until somebody is looked for', async () => {
    await drawMany('#/plan');
    const shown = () =>
      [...document.querySelectorAll('.sidebar .person')].map((each) => each.getAttribute('aria-label'));
    expect(shown()).toEqual(['自分']);
    await write('.person-search input', 'はせがわ　ちひろ');
    const expected = people.filter(({ kana }) => kana === 'ハセガワ チヒロ');
    expect(shown()).toEqual(expected.map(({ name }) => name));
    await write('.person-search input', 'サトウ');
    expect(shown()).toHaveLength(50);
    expect(document.querySelector('.sidebar .people')?.textContent).toContain('続けて入力すると絞り込めます');
  });

  it('are found by reading in the record, which opens whoever is chosen', async () => {
    const screen = await drawMany('#/record');
    const one = people.find(({ number }) => number === 'E02999');
    await write('.record-person input', 'e02999');
    const options = [...document.querySelectorAll('[role="option"]')];
    expect(options.map(({ textContent }) => textContent)).toContainEqual(expect.stringContaining(one?.name ?? '?'));
    expect(options.length).toBeLessThanOrEqual(2);
    await screen.press('option', one?.name ?? '');
    expect(window.location.hash).toBe(`#/record/${one?.id}/overview`);
    await write('.record-person input', 'さとう');
    expect(document.querySelectorAll('[role="option"]').length).toBeLessThanOrEqual(51);
  });
});
