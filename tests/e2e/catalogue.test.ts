/** The catalogue as a department reads it: found, opened, compared, printed, exported, switched off and back. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CataloguePage } from './pages/catalogue-page.ts';
import { overflow, violations } from './pages/soundness.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;
let catalogue: CataloguePage;

beforeAll(async () => {
  app = await startServedApp(faults);
  const page = await app.open();
  page.setDefaultTimeout(10_000);
  catalogue = new CataloguePage(page);
  await catalogue.open();
});

afterAll(async () => {
  await app.close();
});

describe('the list', { timeout: 60_000 }, () => {
  it('finds by one letter, by kana of either kind, and narrows by filters', async () => {
    await catalogue.show('一覧');
    await catalogue.search('ね');
    await expect.poll(() => catalogue.found()).toMatch(/^175コース中 \d+コース$/);
    const hiragana = await catalogue.found();
    await catalogue.search('ネ');
    await expect.poll(() => catalogue.found()).toBe(hiragana);
    await catalogue.search('csm 改善');
    await expect.poll(() => catalogue.row('CSM-609').count()).toBe(1);
    await catalogue.filter('レベル', /^レベル6/);
    await expect.poll(() => catalogue.row('CSM-503').count()).toBe(0);
    await catalogue.page.getByRole('button', { name: '絞り込みを解除' }).click();
    await expect.poll(() => catalogue.found()).toBe('175コース');
  });

  it('sorts by a column, and is walked by keys', async () => {
    const byDays = catalogue.page.getByRole('columnheader', { name: '日数' }).getByRole('button');
    await byDays.click();
    await byDays.click();
    await expect.poll(() => catalogue.rows.first().innerText()).toContain('ITB-105');
    await catalogue.rows.first().focus();
    await catalogue.page.keyboard.press('End');
    await expect.poll(() => catalogue.page.locator('[data-row="174"]:focus').count()).toBe(1);
    await catalogue.page.keyboard.press('Home');
    await catalogue.page.keyboard.press('Enter');
    await expect.poll(() => catalogue.panel.innerText()).toContain('IT基礎集中研修');
    await catalogue.screenshot('catalogue-list');
    await byDays.click();
    await expect.poll(() => catalogue.rows.first().innerText()).toContain('ITB-101');
  });
});

describe('a course', { timeout: 60_000 }, () => {
  it('shows its whole sheet: what it needs down to the beginning, what it unlocks, who plans it', async () => {
    await catalogue.page.goto(`${new URL(catalogue.page.url()).origin}/#/catalogue/course/CSM-601`);
    const sheet = catalogue.page.getByRole('article', { name: 'CSM-601 のシート' });
    await sheet.waitFor();
    const text = await sheet.innerText();
    for (const part of ['コース概要', '受講対象者', '研修方法', '対象スキル項目', '関連する知識', '台帳の情報'])
      expect(text).toContain(part);
    expect(text).toContain('部門横断の改善提案（総合演習）');
    await expect.poll(() => sheet.innerText()).toContain('ハードウェア レベル3→6');
    await sheet
      .getByText(/その受講前提/)
      .first()
      .click();
    await expect.poll(() => sheet.locator('details[open] .course-link').count()).toBeGreaterThan(0);
    await catalogue.screenshot('catalogue-sheet');
    await sheet.getByRole('button', { name: '次のコース' }).click();
    await catalogue.page.getByRole('article', { name: 'CSM-602 のシート' }).waitFor();
  });

  it('prints its sheet as a page of its own', async () => {
    await catalogue.page.getByRole('button', { name: 'シートを印刷' }).click();
    const preview = catalogue.page.frameLocator('iframe').first();
    await preview.getByRole('heading', { name: '広域災害のリスク管理と対策本部' }).waitFor();
    await catalogue.screenshot('catalogue-print');
    await catalogue.page.keyboard.press('Escape');
    await catalogue.page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('is switched off, which the checks tell of, and undone', async () => {
    await catalogue.menu(/^状態/, /停止する/);
    await catalogue.page.getByText('1コースを停止しました').waitFor();
    const checks = catalogue.page.getByRole('button', { name: /^チェック/ });
    await expect.poll(() => checks.getAttribute('aria-label')).toMatch(/要対応[1-9]/);
    await checks.click();
    await expect.poll(() => catalogue.panel.innerText()).toMatch(/教えるコースのない要件|受けられないコース/);
    await catalogue.screenshot('catalogue-checks');
    await catalogue.page.getByRole('button', { name: '元に戻す', exact: true }).click();
    await expect.poll(() => catalogue.panel.innerText()).toContain('問題は見つかりませんでした');
    await catalogue.page.getByRole('button', { name: 'チェックを閉じる' }).click();
  });
});

describe('the other forms', { timeout: 60_000 }, () => {
  it('draw every group and course of a specialty, and name the groups before the revision', async () => {
    await catalogue.show('体系図');
    await catalogue.page.getByRole('radio', { name: 'ソフトウェア' }).click();
    await catalogue.page.getByRole('button', { name: /^SWI-301 / }).waitFor();
    expect(await catalogue.page.getByRole('button', { name: /^HWI-301 / }).count()).toBe(0);
    await catalogue.screenshot('catalogue-diagram');
    await catalogue.page.getByRole('radio', { name: '改訂前と比べる' }).click();
    await catalogue.page.getByText('コース群の名前と領域だけです').waitFor();
    const row = catalogue.page.getByRole('row', { name: /^プロジェクトマネジメント/ });
    expect(await row.innerText()).toMatch(/改訂でなくなった[\s\S]*プロジェクトマネジメント上級/);
    await catalogue.screenshot('catalogue-groups-before');
    await catalogue.page.getByRole('radio', { name: '改訂後' }).click();
  });

  it('tell the names of any cell of the matrix by pointer and by key', async () => {
    await catalogue.show('マトリックス');
    const grid = catalogue.page.getByRole('grid', { name: 'コースと知識項目の対応' });
    await grid.getByRole('rowheader', { name: /ITB-101/ }).hover();
    await expect.poll(() => catalogue.page.locator('.matrix-corner').innerText()).toContain('コンピュータの仕組み');
    await catalogue.page.mouse.move(5, 5);
    await grid.focus();
    await catalogue.page.keyboard.press('End');
    await catalogue.page.keyboard.press('PageDown');
    await expect
      .poll(() => catalogue.page.locator('.matrix-corner').innerText())
      .toContain('カスタマサービスマネジメント');
    await expect.poll(() => catalogue.page.locator('.matrix-cell.active').count()).toBe(1);
    await catalogue.screenshot('catalogue-matrix');
  });
});

it('exports what it shows', async () => {
  const [download] = await Promise.all([
    catalogue.page.waitForEvent('download'),
    (async () => {
      await catalogue.page.getByRole('button', { name: '書き出し' }).click();
      await catalogue.page.getByRole('menuitem', { name: 'CSV', exact: true }).first().click();
    })(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('CSM-609');
});

const looks = [
  { name: 'light-1280', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'dark-1920', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
] as const;

describe.each(looks)('$name', { timeout: 90_000 }, ({ name, viewport, colorScheme }) => {
  it('shows each form without overflow and without a violation that axe knows', async () => {
    const page = await app.open({ viewport, colorScheme });
    const there = new CataloguePage(page);
    await there.open();
    for (const form of ['体系図', '一覧', 'シート', 'マトリックス'] as const) {
      await there.show(form);
      if (form === '一覧') await there.rows.nth(3).click();
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      await there.screenshot(`catalogue-${name}-${form}`);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });
});

it('reports no error on the way', () => {
  expect(faults).toEqual([]);
});
