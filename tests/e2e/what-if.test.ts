/** Exploring the answer as a person does it: what if, why, move, compare, trade time for money. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflow, violations } from './pages/soundness.ts';
import { WhatIfPage } from './pages/what-if-page.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;
let plan: WhatIfPage;

beforeAll(async () => {
  app = await startServedApp(faults);
  plan = new WhatIfPage(await app.open());
});

afterAll(async () => {
  await app.close();
});

/** Several plans are worked out for one answer, and the machine may be busy. */
const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 20_000 });

describe('what if', { timeout: 60_000 }, () => {
  it('says what keeping a course out would change before it is done, and changes nothing by saying so', async () => {
    const before = await plan.totals();
    await plan.show('工程表');
    await plan.bar('NET-402').click();
    await soon(() => plan.difference('外す')).toContain('1コース入れ替え');
    expect(await plan.difference('外す')).toContain('NET-401');
    expect(await plan.detail.innerText()).toContain('もっと早く始められない理由');
    expect(await plan.totals()).toBe(before);
    expect(await violations(plan.page)).toEqual([]);
    await plan.screenshot('what-if-sheet');
  });

  it('swaps it for the course that was passed over, just as it said, and back', async () => {
    const said = await plan.difference('NET-401 に替える');
    const hours = Number(/＋(\d+)時間/.exec(said)?.[1]);
    const studyHours = async () => Number(/学習時間\s*([\d,]+)/.exec(await plan.totals())?.[1]?.replaceAll(',', ''));
    const before = await studyHours();
    await plan.detail.getByRole('button', { name: 'NET-401 に替える' }).click();
    await soon(studyHours).toBe(before + hours);
    await plan.saved();
    await plan.page.getByRole('button', { name: /元に戻す/ }).click();
    await soon(studyHours).toBe(before);
    await plan.page.getByRole('button', { name: '詳細を閉じる' }).click();
  });
});

describe('moving on the timeline', { timeout: 60_000 }, () => {
  it('plans live while a bar is dragged, and leaves all as it was on Escape', async () => {
    const before = await plan.dates('NET-402');
    await plan.drag('NET-402', 120);
    await soon(() => plan.held.innerText()).toMatch(/修了|変わりません/);
    await soon(() => plan.page.locator('.bar-outline.was').count()).toBeGreaterThan(0);
    await plan.screenshot('what-if-drag');
    await plan.page.keyboard.press('Escape');
    await soon(() => plan.held.innerText()).toBe('');
    await plan.page.mouse.up();
    expect(await plan.dates('NET-402')).toBe(before);
  });

  it('keeps what is dropped, and the sheet takes it back', async () => {
    const before = await plan.dates('NET-402');
    await plan.drag('NET-402', 90);
    await plan.page.mouse.up();
    await soon(() => plan.dates('NET-402')).not.toBe(before);
    await plan.page.getByRole('slider', { name: /NET-402.*日程を指定済み/ }).click();
    await plan.detail.getByRole('button', { name: '移動を取り消す' }).click();
    await soon(() => plan.dates('NET-402')).toBe(before);
    await plan.page.getByRole('button', { name: '詳細を閉じる' }).click();
  });

  it('moves by keys alone, one tab stop for all bars', async () => {
    await plan.bar('NET-402').focus();
    const before = await plan.dates('NET-402');
    await plan.page.keyboard.press('PageDown');
    await plan.page.keyboard.press('Shift+ArrowRight');
    await soon(() => plan.held.innerText()).toMatch(/修了|変わりません/);
    expect(await violations(plan.page)).toEqual([]);
    await plan.page.keyboard.press('Enter');
    await soon(() => plan.held.innerText()).toBe('');
    await soon(() => plan.dates('NET-402')).not.toBe(before);
    await plan.page.keyboard.press('ArrowDown');
    expect(await plan.page.locator('[data-bar]:focus').getAttribute('data-bar')).not.toBe('NET-402');
    expect(await plan.page.locator('[data-bar][tabindex="0"]').count()).toBe(1);
  });
});

describe('comparing', { timeout: 90_000 }, () => {
  it('sets the objectives side by side with the best of each row', async () => {
    await plan.show('比較');
    await soon(() => plan.columns()).toEqual(['学習時間が最短', 'コース数が最少', '修了が最も早い']);
    await soon(async () => (await plan.row('修了予定')).at(-1)).toContain('最良');
    expect(await violations(plan.page)).toEqual([]);
    expect(await overflow(plan.page)).toBe(0);
    await plan.screenshot('what-if-compare');
  });

  it('sets a saved plan beside them', async () => {
    await plan.page.getByRole('button', { name: /比べる計画を選ぶ/ }).click();
    await plan.page.getByRole('dialog').getByText('ハードウェア レベル3→6').click();
    await plan.page.keyboard.press('Escape');
    await soon(() => plan.columns()).toHaveLength(4);
    await plan.page.getByRole('button', { name: '重視することで比べる' }).click();
    await soon(() => plan.columns()).toHaveLength(3);
  });
});

describe('trading time for money', { timeout: 90_000 }, () => {
  it('asks for prices first, then draws the curve', async () => {
    await plan.page.getByText('費用が分からないため').waitFor();
    await plan.setNumber('集合研修1日あたり', '30000');
    await plan.setNumber('eラーニング1時間あたり', '1500');
    await soon(() => plan.points().count()).toBeGreaterThan(1);
    await soon(() => plan.columns()).toContain('費用が最小');
    await plan.points().first().scrollIntoViewIfNeeded();
    await plan.screenshot('what-if-trade-off');
    expect(await violations(plan.page)).toEqual([]);
  });

  it('makes a picked point the budget, by keys too', async () => {
    await plan.points().first().focus();
    await plan.page.keyboard.press('End');
    const name = await plan.page.locator('[data-point]:focus').getAttribute('aria-label');
    const cost = /¥[\d,]+/.exec(name ?? '')?.[0] ?? 'no cost';
    await plan.page.keyboard.press('Enter');
    await soon(() => plan.totals()).toContain(cost);
    await plan.saved();
  });

  it('reports no error on the way', () => {
    expect(faults).toEqual([]);
  });
});

describe('English, in the dark, on a large screen', { timeout: 90_000 }, () => {
  it('shows the comparison without overflow or a violation that axe knows', async () => {
    const page = await app.open({ viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' });
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'Study time against cost' }).waitFor();
    await page.getByRole('group', { name: 'Study time against cost' }).waitFor();
    await new WhatIfPage(page).screenshot('what-if-compare-dark-english');
    expect(await page.locator('.compare-section').allInnerTexts()).not.toContain('コース');
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
