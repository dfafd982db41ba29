/** Skills assessed by keyboard, the gap that shrinks by it, and the plan that follows: an engineer's first evening. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlanPage } from './pages/plan-page.ts';
import { RecordPage } from './pages/record-page.ts';
import { overflow, violations } from './pages/soundness.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;
let record: RecordPage;
let plan: PlanPage;

beforeAll(async () => {
  app = await startServedApp(faults);
  const page = await app.open();
  record = new RecordPage(page);
  plan = new PlanPage(page);
});

afterAll(async () => {
  await app.close();
});

/** The courses of the totals: 「41コース」. */
async function plannedCourses(): Promise<number> {
  await expect.poll(() => plan.totals()).toContain('最適');
  return (await plan.listedCourses()).length;
}

describe('a record of skills', { timeout: 120_000 }, () => {
  let before = { missing: 0, courses: 0 };

  it('begins with the gap of the stated level, and says what to do first', async () => {
    await plan.show('一覧');
    const courses = await plannedCourses();
    await record.open('ギャップ');
    await record.page.getByRole('link', { name: '先にスキルを評価する' }).waitFor();
    before = { missing: await record.missing(), courses };
    expect(before.missing).toBeGreaterThan(0);
    expect(await violations(record.page)).toEqual([]);
    await record.screenshot('record-gap-before');
  });

  it('is filled in by keyboard alone, the meaning of each level following the focus', async () => {
    await record.open('スキル');
    await record.level('ハードウェア導入', '未経験').focus();
    await record.type('ArrowRight', 'ArrowRight');
    expect(await record.meaning()).toContain('チームメンバに技術的なガイダンスを行える');
    expect(await record.meaning()).toContain('特定ユーザに対するサービスチーム');
    await record.type('5', 'ArrowDown', '5', 'ArrowDown', 'End', 'Space');
    for (const item of ['ハードウェア導入', '障害修理', '予防保守'])
      expect(await record.level(item, 'レベル5').getAttribute('aria-selected')).toBe('true');
    await record.page.getByText('評価済み 3 / 36項目').waitFor();
    await record.page.getByText('未保存の変更 3件').waitFor();
    await record.type('Control+s');
    await record.saved();
    expect(await violations(record.page)).toEqual([]);
    expect(await overflow(record.page)).toBe(0);
    await record.screenshot('record-skills');
  });

  it('corrects a single knowledge item, which is not lost on leaving without saving', async () => {
    await record.level('予防保守', 'レベル5').focus();
    await record.type('Enter', '3');
    await record.page.getByText('未保存の変更 1件').waitFor();
    await record.open('ギャップ');
    await record.open('スキル');
    await record.saved();
    await expect.poll(() => record.row('予防保守').innerText()).toContain('1件');
  });

  it('shows a supervisor’s view beside, with the name, the difference and the history', async () => {
    await record.page.getByRole('radio', { name: '上司の評価' }).click();
    await record.page.getByRole('textbox', { name: '評価者の氏名' }).fill('田中');
    await record.level('障害修理', '未経験').focus();
    await record.type('4', 'Control+s');
    await record.saved();
    await expect.poll(() => record.row('障害修理').innerText()).toContain('田中');
    expect(await record.row('障害修理').innerText()).toContain('－1');
    const history = await record.page.getByRole('complementary', { name: '障害修理' }).innerText();
    for (const part of ['本人', '上司 田中', 'レベル5', 'レベル4']) expect(history).toContain(part);
    await record.screenshot('record-supervisor');
  });

  it('shrinks the gap, and the plan is planned again without what is held now', async () => {
    await record.open('ギャップ');
    await expect.poll(() => record.missing()).toBeLessThan(before.missing);
    await record.page.getByRole('button', { name: 'プロジェクトマネジメント', exact: true }).click();
    await record.page
      .getByRole('button', { name: /を計画で開く/ })
      .first()
      .waitFor();
    await record.screenshot('record-gap');
    await record.page.getByRole('link', { name: '計画', exact: true }).click();
    expect(await plannedCourses()).toBeLessThan(before.courses);
  });

  it('compares the specialties and makes a plan of one', async () => {
    await record.open('ギャップ');
    await record.page.getByRole('button', { name: 'ソフトウェアへの道を計画にする' }).click();
    await expect.poll(() => plan.totals()).toContain('最適');
    await record.page
      .getByRole('heading', { name: /ソフトウェア/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });
});

describe('the record in English, dark and large', { timeout: 60_000 }, () => {
  it('holds every part without overflow or a violation that axe knows', async () => {
    const page = await app.open({ viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' });
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('link', { name: 'My record' }).click();
    for (const tab of ['Skills', 'Gap']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await page
        .locator(tab === 'Gap' ? '.ways' : '.level-grid')
        .first()
        .waitFor();
      await new RecordPage(page).screenshot(`record-english-${tab.toLowerCase()}`);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });
});
