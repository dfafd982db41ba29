/** The standing of a small department: five pictures, each with its people, its paper and its file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillStanding } from '../helpers/standing-department.ts';
import { overflow, violations } from './pages/soundness.ts';
import { StandingPage } from './pages/standing-page.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;
let standing: StandingPage;

beforeAll(async () => {
  app = await startServedApp(faults, (store) => fillStanding(store, 30));
  standing = new StandingPage(await app.open());
  await standing.open();
});

afterAll(async () => {
  await app.close();
});

/** Rows after the third are like those before; axe takes long over each of their cells. */
const moreRows = ['.standing-tab tbody tr:nth-child(n+4)', '.map-row:nth-child(n+4)'];

describe('the standing of a department', { timeout: 60_000 }, () => {
  it('shows levels by year; a number leads to the list of its people', async () => {
    await standing.page.getByRole('heading', { name: /^ハードウェア/ }).waitFor();
    const numbers = await standing.numbers('合計');
    expect(new Set(numbers.slice(0, -1)).size).toBe(1);
    expect(Number(numbers[0])).toBeGreaterThan(3);
    expect(await violations(standing.page, moreRows)).toEqual([]);
    expect(await overflow(standing.page)).toBe(0);
    await standing.screenshot('standing-levels');
    await standing.page
      .getByRole('button', { name: /：現在：ハードウェア/ })
      .last()
      .click();
    expect(await standing.page.evaluate(() => location.hash)).toBe('#/department/people');
    await standing.page.goBack();
  });

  it('walks the skill map by keyboard and opens an item', async () => {
    await standing.show('スキル');
    await standing.map.focus();
    await standing.page.keyboard.press('Control+End');
    await standing.page.keyboard.press('Control+Home');
    await standing.page.keyboard.press('End');
    await standing.page.keyboard.press('Enter');
    await standing.item.getByRole('heading', { name: 'カスタマサービスマネジメント（ハードウェア）' }).waitFor();
    await expect.poll(() => standing.item.innerText()).toContain('CSM-');
    await expect.poll(() => standing.page.locator('.map-cell[data-short="3"]').count()).toBeGreaterThan(0);
    expect(await violations(standing.page, moreRows)).toEqual([]);
    expect(await overflow(standing.page)).toBe(0);
    await standing.screenshot('standing-skills');
  });

  it('shows gaps, the way to the top and what expires, without a violation or overflow', async () => {
    for (const view of ['所属別ギャップ', '最上位レベルまで', '資格の期限'] as const) {
      await standing.show(view);
      await standing.page.getByRole('table', { name: new RegExp(`^${view}`) }).waitFor();
      expect(await overflow(standing.page)).toBe(0);
    }
    // The last of them has bars and a table, as the others have.
    expect(await violations(standing.page, moreRows)).toEqual([]);
  });

  it('goes out to Excel and to paper', async () => {
    const excel = standing.page.getByRole('button', { name: 'Excel' });
    expect(await standing.saved(() => excel.click())).toMatch(/^修了証・資格の期限_部門全体_.*\.xlsx$/);
    await standing.page.getByRole('button', { name: '印刷', exact: true }).click();
    const paper = standing.page.frameLocator('iframe.print-preview');
    await paper.getByRole('heading', { name: '修了証・資格の期限' }).waitFor();
    await standing.screenshot('standing-paper');
    await standing.page.keyboard.press('Escape');
    expect(faults).toEqual([]);
  });
});
