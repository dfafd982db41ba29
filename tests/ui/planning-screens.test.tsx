/** The screens in which a person asks, drawn whole: conditions, sums, remedies and the company's calendar. */
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { RefusalError } from '../../shared/contract/error.ts';
import type { PlanRequest } from '../../shared/model/plan-request.ts';
import type { Roadmap } from '../../shared/model/roadmap.ts';
import { usualCalendar } from '../../shared/model/work-calendar.ts';
import { drawApp, type Screen, settle } from './app-fixture.tsx';

let screen: Screen;
beforeEach(async () => {
  window.location.hash = '';
  screen = await drawApp();
});

const state = () => screen.store.getState();
const planned = (): Roadmap => {
  const { roadmap } = state();
  if (!roadmap) throw new Error('nothing is planned');
  return roadmap;
};

/** Answers the next questions with a roadmap of one's own. */
async function answer(part: Partial<Roadmap>, change: Partial<PlanRequest> = {}): Promise<void> {
  const roadmap = { ...planned(), ...part };
  screen.api.overrides['roadmap.plan'] = async () => roadmap;
  await act(async () => {
    state().changeRequest(change);
    await settle();
  });
}

const request = () => state().plans[0]?.request;
const totals = () => document.querySelector('.totals')?.textContent ?? '';
const banner = () => document.querySelector('.banner')?.textContent ?? '';

describe('the finish', () => {
  it('is told as the earliest where that is proven, and by how much it could be earlier where not', async () => {
    await answer({ schedule: { status: 'optimal', earliest: planned().totals.finish } });
    expect(totals()).toContain('最短');
    const finish = '2028-03-20';
    await answer({
      totals: { ...planned().totals, finish },
      schedule: { status: 'feasible', earliest: '2028-03-10' },
    });
    expect(totals()).toContain('最大10日短縮の余地');
  });

  it.each([
    ['2028-03-31', true, '期限の11日前'],
    ['2028-03-20', true, '期限どおり'],
    ['2028-03-01', false, '期限を19日超過'],
  ])('stands to a deadline of %s', async (date, met, words) => {
    await answer({
      totals: { ...planned().totals, finish: '2028-03-20' },
      deadline: { date, met, restHolds: true, remedies: [] },
    });
    expect(totals()).toContain(words);
  });
});

describe('a missed deadline', () => {
  const late = (remedies: NonNullable<Roadmap['deadline']>['remedies']): Partial<Roadmap> => ({
    status: 'infeasible',
    uncovered: [],
    conflicts: [{ kind: 'deadline', deadline: '2028-03-01' }],
    totals: { ...planned().totals, finish: '2028-03-20' },
    deadline: { date: '2028-03-01', met: false, restHolds: true, remedies },
  });

  it('is met by one click', async () => {
    const finish = '2028-02-20';
    await answer(late([{ kind: 'pace', finish, hoursPerWeek: 6, classDaysPerMonth: 3 }]));
    expect(banner()).toContain('期限（2028年3月1日）を19日過ぎます');
    await screen.press('button', 'eラーニングを週6時間');
    expect(request()).toMatchObject({ hoursPerWeek: 6, classDaysPerMonth: 3 });
  });

  it('leads to the course whose session others must hold', async () => {
    await answer(late([{ kind: 'session', finish: '2028-02-20', course: 'CSM-609', by: '2028-01-31' }]));
    expect(banner()).toContain('CSM-609');
    await screen.press('button', 'コースを見る');
    expect(state().selection).toEqual({ kind: 'course', id: 'CSM-609' });
  });

  it('never asks to begin before today', async () => {
    await answer(late([{ kind: 'start', finish: '2028-02-20', start: '2026-11-22' }]));
    expect(banner()).not.toContain('に始める');
    expect(banner()).toContain('1つの変更だけで間に合う方法はありません');
    await answer(late([{ kind: 'start', finish: '2028-02-20', start: '2026-11-24' }]));
    expect(banner()).toContain('2026年11月24日に始める');
  });
});

describe('choices that clash', () => {
  it('are told set by set, for one choice of each must go', async () => {
    await answer(
      {
        status: 'infeasible',
        conflicts: [{ kind: 'budget', budget: 1_000 }],
        otherConflicts: [[{ kind: 'move', course: 'CSM-609', start: '2027-05-10' }]],
      },
      { budget: 1_000, moves: [{ course: 'CSM-609', start: '2027-05-10' }] },
    );
    expect(banner()).toContain('次の組のそれぞれで');
    expect(banner()).toContain('組2');
    await screen.press('button', '「CSM-609 部門横断の改善提案（総合演習）」の移動を取り消す');
    expect(request()).toMatchObject({ budget: 1_000, moves: [] });
  });
});

describe('moving sideways', () => {
  it('names the specialty that the level is held in, the plan too, and counts what carries over', async () => {
    await act(async () => {
      state().changeRequest({ origin: 'software', also: ['facility'] });
      await settle();
    });
    const labels = [...document.querySelectorAll('.question-bar .field-label')].map(({ textContent }) => textContent);
    expect(labels).toContain('ソフトウェアのレベル');
    expect(labels).toContain('専門分野（＋ファシリティマネジメント）');
    expect(state().plans[0]?.name).toBe('ソフトウェア レベル3→ハードウェア＋ファシリティマネジメント レベル6');
    const count = planned().carriedOver.length;
    expect(count).toBeGreaterThan(0);
    expect(totals()).toContain(`引き継ぎ${count}件`);
  });
});

describe('conditions', () => {
  it('stand on tabs, and a deadline before the start is kept and told', async () => {
    await act(async () => {
      state().changeRequest({ deadline: '2027-03-01', locked: ['CSM-609'] });
      await settle();
    });
    await screen.press('button', '詳細条件 2');
    await screen.press('tab', '日程');
    expect(document.querySelector('.more-body .field-error')?.textContent).toContain('2027年4月1日');
    expect(request()?.deadline).toBe('2027-03-01');
    await screen.press('button', '期限をなくす');
    expect(request()?.deadline).toBeNull();
    await screen.press('tab', 'コース');
    await screen.press('button', '解除 CSM-609');
    expect(request()?.locked).toEqual([]);
  });

  it('keep a person at the site with one click, and take it back', async () => {
    await screen.press('button', '詳細条件');
    await screen.press('tab', '受け方');
    await screen.press('button', '職場を離れない');
    expect(request()?.methods).toEqual(['e-learning', 'community']);
    await screen.press('button', '職場を離れない');
    expect(request()?.methods).toBeNull();
  });
});

describe('the company’s calendar', () => {
  const april = (date: string) => screen.find('button', `2027年4月${date}日（`);

  it('is changed by pressing days, saved as one edit and planned by again', async () => {
    await screen.press('button', '会社カレンダー');
    expect(april('29').getAttribute('data-kind')).toBe('holiday');
    expect(april('29').getAttribute('aria-label')).toContain('昭和の日');
    await screen.press('button', '2027年4月29日（');
    await screen.press('button', '2027年4月30日（');
    expect(april('30').getAttribute('data-kind')).toBe('company');
    await screen.press('button', '保存');
    expect(screen.api.rows.calendar).toEqual({
      ...usualCalendar,
      daysOff: [{ from: '2027-04-30', to: '2027-04-30', label: '', stops: 'all' }],
      workingDays: ['2027-04-29'],
    });
    expect(state().calendarOpen).toBe(false);
    const before = screen.api.namesOf('roadmap.plan').length;
    await act(async () => {
      screen.api.emit({ name: 'store.changed', data: { what: 'calendar' } });
      await settle();
    });
    expect(screen.api.namesOf('roadmap.plan')).toHaveLength(before + 1);
  });

  it('stays open with what was pressed where saving is refused', async () => {
    screen.api.overrides['calendar.update'] = async () => {
      throw new RefusalError('fault', { message: 'no' });
    };
    await screen.press('button', '会社カレンダー');
    await screen.press('button', '2027年4月30日（');
    await screen.press('button', '保存');
    expect(state().calendarOpen).toBe(true);
    expect(april('30').getAttribute('data-kind')).toBe('company');
  });

  it('asks before changes are lost', async () => {
    await screen.press('button', '会社カレンダー');
    await screen.press('button', '2027年4月30日（');
    await screen.press('button', 'やめる');
    expect(document.querySelector('[role="alertdialog"]')?.textContent).toContain('保存していない変更があります');
    await screen.press('button', '保存せずに閉じる');
    expect(state().calendarOpen).toBe(false);
    expect(screen.api.rows.calendar).toEqual(usualCalendar);
  });
});
