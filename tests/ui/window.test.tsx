/** The window drawn whole: what a user sees and does. */
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawApp, type Screen, settle } from './app-fixture.tsx';

let screen: Screen;
beforeEach(async () => {
  window.location.hash = '';
  screen = await drawApp();
});

describe('the three views', () => {
  it('begin with the diagram: five areas, the groups of the specialty, the path lit', () => {
    expect(document.querySelectorAll('.diagram-row')).toHaveLength(5);
    const lit = document.querySelectorAll('.diagram-chip.path');
    expect(lit).toHaveLength(screen.store.getState().roadmap?.totals.courses ?? -1);
    expect(screen.find('button', 'コース群 カスタマサービスマネジメント')).toBeTruthy();
  });

  it('list the courses by level with their reasons, and what lies beyond courses', async () => {
    await screen.press('tab', '一覧');
    expect([...document.querySelectorAll('.stage-head h2')].map(({ textContent }) => textContent)).toEqual([
      'レベル4',
      'レベル5',
      'レベル6',
    ]);
    expect(screen.text()).toContain('必須：このコースだけが教える知識');
    expect(screen.text()).toContain('研修の修了はレベル6の認定ではありません');
    expect(document.querySelectorAll('.gate')).toHaveLength(3);
  });

  it('put every course on the timeline', async () => {
    await screen.press('tab', '工程表');
    expect(document.querySelectorAll('.timeline-title')).toHaveLength(
      screen.store.getState().roadmap?.totals.courses ?? -1,
    );
    expect(screen.text()).toContain('2027年度');
  });
});

describe('the sums', () => {
  it('never show an unknown cost as zero', () => {
    const totals = document.querySelector('.totals')?.textContent ?? '';
    expect(totals).toContain('費用不明');
    expect(totals).toContain('最適（証明済み）');
  });
});

describe('a course', () => {
  it('opens its whole sheet, and its prerequisites lead on', async () => {
    await screen.press('button', 'CSM-609 部門横断の改善提案');
    const detail = () => document.querySelector('.detail')?.textContent ?? '';
    for (const part of [
      'コース概要',
      '受講対象者',
      '研修修了後のスキル修得目標',
      '受講前提',
      '修得する知識',
      '入る理由',
      '対応するファンクション',
    ])
      expect(detail()).toContain(part);
    const prerequisite = screen.store
      .getState()
      .roadmap?.stages.at(-1)
      ?.courses.find(({ id }) => id === 'CSM-609')?.prerequisites[0]?.[0];
    const link = [...document.querySelectorAll<HTMLElement>('.prerequisites button')].find(
      (button) => button.textContent === prerequisite?.title.ja,
    );
    await act(async () => {
      link?.click();
      await settle();
    });
    expect(document.querySelector('.detail h2')?.textContent).toBe(prerequisite?.title.ja);
  });

  it('can be kept out, which says what is missing and offers the way back', async () => {
    await screen.press('button', 'CSM-609 部門横断の改善提案');
    await screen.press('button', '外す');
    expect(document.querySelector('.banner')?.textContent).toContain('改善提案@6');
    await screen.press('button', '外すのをやめる');
    expect(document.querySelector('.banner')).toBeNull();
    expect(screen.store.getState().roadmap?.status).toBe('optimal');
  });
});

describe('the language', () => {
  it('changes everything at once, the automatic name too', async () => {
    await act(async () => {
      screen.store.getState().setLanguage('en');
      await settle();
    });
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelector('.app-header')?.textContent).toContain('Hardware level 3→6');
    expect(screen.text()).toContain('Proven optimal');
    expect(screen.text()).not.toContain('カスタマサービスマネジメント');
  });
});

describe('a plan', () => {
  it('is renamed in the header', async () => {
    await screen.press('button', '計画名');
    const input = document.querySelector<HTMLInputElement>('input.plan-name');
    await act(async () => {
      if (!input) throw new Error('no input');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '来年度の計画');
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await screen.store.getState().flushSaves();
    });
    expect(screen.api.rows.plans[0]?.name).toBe('来年度の計画');
    expect(document.title).toBe('来年度の計画 — 道標');
  });
});

describe('a refusal', () => {
  it('is worded above the last roadmap', async () => {
    const { RefusalError } = await import('../../shared/contract/error.ts');
    screen.api.overrides['roadmap.plan'] = async () => {
      throw new RefusalError('beyond-calendar', { lastYear: 2050 });
    };
    await act(async () => {
      screen.store.getState().changeRequest({ hoursPerWeek: 1 });
      await settle();
    });
    expect(document.querySelector('.banner.refusal')?.textContent).toContain('2050');
    expect(document.querySelectorAll('.diagram-chip.path').length).toBeGreaterThan(0);
  });
});
