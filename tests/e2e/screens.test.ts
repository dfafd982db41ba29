/** Every view in both languages, light and dark, at two sizes: looked at by a rule checker and kept as pictures. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlanPage } from './pages/plan-page.ts';
import { overflow, violations } from './pages/soundness.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;

beforeAll(async () => {
  app = await startServedApp(faults);
});

afterAll(async () => {
  await app.close();
});

const looks = [
  { name: 'light-1280', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'dark-1920', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
] as const;

describe.each(looks)('$name', { timeout: 90_000 }, ({ name, viewport, colorScheme }) => {
  it('shows each view without overflow and without a violation that axe knows', async () => {
    const page = await app.open({ viewport, colorScheme });
    const plan = new PlanPage(page);
    for (const view of ['体系図', '一覧', '工程表'] as const) {
      await plan.show(view);
      await expect.poll(() => plan.totals()).toContain('最適');
      await plan.screenshot(`screen-${name}-${view}`);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });
});

describe('English', { timeout: 60_000 }, () => {
  it('is one choice away and leaves no Japanese label in the question', async () => {
    const page = await app.open();
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'List' }).waitFor();
    await new PlanPage(page).screenshot('screen-english');
    const labels = await page.locator('.field-label').allInnerTexts();
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.filter((label) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(label))).toEqual([]);
    await page.context().close();
  });
});
