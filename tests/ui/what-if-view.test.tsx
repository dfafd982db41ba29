/** What-ifs on the screen: differences beside each action, a bar moved by keys, plans side by side. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { selectOpenPlan } from '../../renderer/features/plans/plans-selectors.ts';
import type { Session } from '../../shared/catalogue/own-catalogue.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';

let screen: Screen;
const request = () => selectOpenPlan(screen.store.getState())?.request;
const detail = () => document.querySelector('.detail')?.textContent ?? '';

async function open(id: string): Promise<void> {
  await act(async () => {
    screen.store.getState().select({ kind: 'course', id });
    await settle();
    await settle();
  });
}

/** A window that begins with one view: to draw all of them for every test would take its time. */
async function drawView(view: 'diagram' | 'timeline'): Promise<void> {
  window.location.hash = `#/plan/${view}`;
  screen = await drawApp();
}

const patience = 60_000;

// A window that is left open would follow the address of the next one.
afterEach(() => act(async () => screen.root.unmount()));

describe('the sheet of a course on the path', { timeout: patience }, () => {
  beforeEach(() => drawView('diagram'), patience);

  it('says beside “keep out” what that would change, which of the courses come and go too', async () => {
    await open('NET-402');
    const row = screen.find('button', '外す').closest('.action-row')?.textContent;
    expect(row).toContain('1コース入れ替え');
    expect(row).toContain('入る：NET-401');
    expect(row).toContain('外れる：NET-402');
    expect(request()?.excluded).toEqual([]);
  });

  it('says why not the other one, and takes it at a click', async () => {
    await open('NET-402');
    expect(detail()).toContain('ほかのコースを選ばない理由');
    await screen.press('button', 'NET-401 に替える');
    expect(request()).toMatchObject({ locked: ['NET-401'], excluded: ['NET-402'] });
    expect(detail()).toContain('計画に入らない理由');
  });

  it('says why not earlier', async () => {
    await open('DAT-401');
    expect(detail()).toContain('もっと早く始められない理由');
    expect(detail()).toContain('計画の初めから');
  });

  it('says that what cannot be done cannot', async () => {
    await open('CSM-609');
    expect(screen.find('button', '外す').closest('.action-row')?.textContent).toContain('できません');
  });
});

describe('the sheet of a course beside the path', { timeout: patience }, () => {
  beforeEach(() => drawView('diagram'), patience);

  it('says what putting it in would change', async () => {
    await open('NET-401');
    expect(screen.find('button', '必ず入れる').closest('.action-row')?.textContent).toMatch(/コース/);
    expect(detail()).toContain('入れた場合：');
  });
});

describe('sessions', { timeout: patience }, () => {
  beforeEach(() => drawView('diagram'), patience);

  const sessions: readonly Session[] = [
    {
      id: 's1',
      course: 'NET-402',
      dates: ['2028-06-05', '2028-06-06', '2028-06-07', '2028-06-08'],
      seats: 4,
      place: '大阪',
      note: '',
    },
    { id: 's2', course: 'NET-402', dates: ['2028-09-04', '2028-09-05'], seats: 0, place: '東京', note: '' },
  ];

  it('stand in the sheet with place and seats; a full one cannot be chosen', async () => {
    screen.api.sessions = sessions;
    await act(async () => {
      screen.api.emit({ name: 'store.changed', data: { what: 'catalogue' } });
      await settle();
    });
    await open('NET-402');
    expect(detail()).toContain('大阪 ／ 残り4席');
    expect(detail()).toContain('東京 ／ 満席');
    await screen.press('button', 'この回にする');
    expect(request()?.sessions).toEqual([{ course: 'NET-402', session: 's1' }]);
    await screen.press('button', '開催回の指定をやめる');
    expect(request()?.sessions).toEqual([]);
  });
});

describe('a bar of the timeline', { timeout: patience }, () => {
  const bar = () => document.querySelector<SVGElement>('[data-bar="NET-402"]');
  const key = (name: string) =>
    act(async () => {
      bar()?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      await settle();
    });
  const status = () => document.querySelector('.move-strip')?.textContent ?? '';

  beforeEach(async () => {
    await drawView('timeline');
    await act(async () => bar()?.focus());
  }, patience);

  it('is tried by keys with its difference read out, and put back by Escape', async () => {
    await key('PageDown');
    expect(status()).toContain('NET-402');
    expect(status()).toMatch(/修了/);
    expect(document.querySelectorAll('.bar-outline.held')).toHaveLength(1);
    expect(document.querySelectorAll('.bar-outline.was').length).toBeGreaterThan(0);
    await key('Escape');
    expect(status()).toBe('');
    expect(request()?.moves).toEqual([]);
  });

  it('stays where Enter leaves it, marked, and its sheet takes the move back', async () => {
    await key('PageDown');
    await key('Enter');
    expect(request()?.moves).toMatchObject([{ course: 'NET-402' }]);
    expect(bar()?.getAttribute('aria-label')).toContain('日程を指定済み');
    await open('NET-402');
    await screen.press('button', '移動を取り消す');
    expect(request()?.moves).toEqual([]);
  });

  it('shows days off and names them to those who do not see the bands', async () => {
    await act(async () => {
      const daysOff = [{ from: '2028-03-20', to: '2028-03-31', label: '年度末', stops: 'classes' as const }];
      screen.store.getState().changeRequest({ daysOff });
      await settle();
    });
    expect(document.querySelectorAll('.day-band.person').length).toBeGreaterThan(0);
    expect(screen.text()).toContain('年度末（2028年3月20日〜2028年3月31日、本人、集合研修なし）');
  });
});

describe('the comparison', { timeout: patience }, () => {
  const heads = () => [...document.querySelectorAll('.column-title')].map(({ textContent }) => textContent);

  beforeEach(async () => {
    await drawView('diagram');
    await act(async () => {
      // One level is enough to compare, and planned many times in a moment.
      screen.store.getState().changeRequest({ to: 4 });
      await settle();
    });
    await screen.press('tab', '比較');
    await act(async () => {
      for (let turn = 0; turn < 20 && document.querySelector('.compare-view .asking'); turn += 1) await settle();
    });
  }, patience);

  it('sets the objectives side by side, marks the best, and leaves cost out where none is known', () => {
    expect(heads()).toEqual(['学習時間が最短', 'コース数が最少', '修了が最も早い']);
    expect(document.querySelectorAll('.best').length).toBeGreaterThan(0);
    expect(document.querySelector('.compare-table')?.textContent).toContain('レベル4の修了');
    expect(document.querySelectorAll('tr.differs').length).toBeGreaterThan(0);
    expect(screen.text()).toContain('費用が分からないため');
  });

  it('takes another objective', async () => {
    await screen.press('button', 'これにする: 修了が最も早い');
    expect(request()?.objective).toBe('finish');
  });

  it('adds a next best selection as a fourth column, and takes it', async () => {
    await screen.press('button', '並べる: 次善 1');
    expect(heads().at(-1)).toBe('次善 1');
    const { alternatives } = screen.store.getState();
    await screen.press('button', 'これにする: 次善 1');
    expect(request()).toMatchObject(alternatives?.value?.[0]?.change ?? { locked: ['none'] });
    expect(heads()).not.toContain('次善 1');
  });

  it('draws the curve once costs are estimated, and makes a point’s cost the budget', async () => {
    await act(async () => {
      const usualPrices = { perClassDay: 30_000, perELearningHour: 1_500 };
      screen.store.getState().changeRequest({ usualPrices });
      for (let turn = 0; turn < 40 && !document.querySelector('[data-point]'); turn += 1) await settle();
    });
    const points = [...document.querySelectorAll<SVGElement>('[data-point]')];
    expect(points.length).toBeGreaterThan(1);
    expect(points[0]?.getAttribute('aria-label')).toMatch(/時間、¥.*コース、.*修了/);
    const last = screen.store.getState().tradeOff?.value?.at(-1);
    await act(async () => {
      points.at(-1)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settle();
    });
    expect(request()).toMatchObject({ objective: 'hours', budget: last?.cost });
  });
});
