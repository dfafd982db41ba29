/** 記録 drawn whole: skills assessed by keyboard, the gap that follows, and the way to a plan. */
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { drawApp, type Screen, settle } from './app-fixture.tsx';

let screen: Screen | null = null;

async function open(path: string): Promise<Screen> {
  window.location.hash = path;
  screen = await drawApp();
  return screen;
}

async function goTo(path: string): Promise<void> {
  await act(async () => {
    window.location.hash = path;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await settle();
  });
}

function cell(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`.skills-grid [role="gridcell"][aria-label="${name}"]`);
  if (!found) throw new Error(`no cell ${name}`);
  return found;
}

async function type(...keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await act(async () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true }));
      await settle();
    });
}

const meaning = () => document.querySelector('.meanings [aria-current]')?.textContent ?? '';

afterEach(async () => {
  await act(async () => screen?.root.unmount());
  screen = null;
  window.location.hash = '';
});

describe('the skills', () => {
  it('say what to do first, follow the keys with the meaning, and save on leaving', async () => {
    const { api, text, store } = await open('/record/owner/skills');
    expect(text()).toContain('まず、各項目で今できるレベルを選びましょう');
    await act(async () => cell('障害修理 未経験').focus());
    await type('ArrowRight', 'ArrowRight');
    expect(meaning()).toContain('特定ユーザに対するサービスチーム');
    await type('5');
    expect(cell('障害修理 レベル5').getAttribute('aria-selected')).toBe('true');
    expect(text()).toContain('評価済み 1 / 36項目');
    await type('7');
    expect(text()).toContain('レベル7は選べません。この項目はレベル3〜5です。');
    expect(api.namesOf('record.assess')).toHaveLength(0);
    await goTo('/standard');
    expect(api.namesOf('record.assess')).toHaveLength(1);
    expect(store.getState().personRecord?.assessed).toMatchObject([{ item: 'hw-repair', self: 5 }]);
  });
});

describe('the gap', () => {
  it('counts from the stated level at first, and less once more is held', async () => {
    const { text, store } = await open('/record/owner/gap');
    expect(text()).toContain('先にスキルを評価する');
    const before = store.getState().gap;
    store.getState().sayLevel('hw-repair', 5);
    await act(async () => {
      await store.getState().saveAssessments();
      await settle();
    });
    const after = store.getState().gap;
    expect((before?.held ?? 0) + 12).toBe(after?.held);
    expect(text()).not.toContain('先にスキルを評価する');
    expect(document.querySelector('.gap-sum')?.textContent).toContain(
      `あと${(after?.required ?? 0) - (after?.held ?? 0)}件`,
    );
  });

  it('shows what one item lacks and the courses of the plan that close it', async () => {
    const { press } = await open('/record/owner/gap');
    await press('button', 'ネゴシエーション');
    const panel = document.querySelector('.gap-missing')?.textContent ?? '';
    expect(panel).toContain('レベル4〜6');
    expect(panel).toContain('計画にあり');
    expect(panel).not.toContain('カスタマサービスマネジメント');
  });

  it('makes a plan of the way to another specialty', async () => {
    const { press, store } = await open('/record/owner/gap');
    await press('button', 'ソフトウェアへの道を計画にする');
    const plan = store.getState().plans.find(({ id }) => id === store.getState().openPlan);
    expect(plan?.request).toMatchObject({ specialty: 'software', origin: 'hardware', from: 3, to: 6 });
    expect(window.location.hash).toBe('#/plan/diagram');
  });
});

describe('a person', () => {
  it('who is not there any more gives way to the owner', async () => {
    const { store } = await open('/record/nobody/gap');
    expect(store.getState().recordPerson).toBe('owner');
  });
});
