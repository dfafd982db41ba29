/** The main job as a person does it: pick, plan, see, print, keep. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PlanPage } from './pages/plan-page.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;
let plan: PlanPage;

beforeAll(async () => {
  app = await startServedApp(faults);
  plan = new PlanPage(await app.open());
});

beforeEach(() => {
  faults.length = 0;
});

afterAll(async () => {
  await app.close();
});

describe('the main job', { timeout: 60_000 }, () => {
  it('follows every change of the question at once', async () => {
    await plan.choose('専門分野', 'ソフトウェア');
    await plan.choose('現在レベル', 'レベル2');
    await plan.choose('目標レベル', 'レベル6');
    await expect.poll(() => plan.totals()).toContain('最適');
    const before = await plan.totals();
    await plan.setNumber('集合研修', '4');
    await expect.poll(() => plan.totals()).not.toBe(before);
    await plan.show('一覧');
    await expect.poll(async () => (await plan.listedCourses()).some((id) => id === 'CSM-609')).toBe(true);
    const courses = await plan.listedCourses();
    expect(courses.some((id) => id.startsWith('SWI-'))).toBe(true);
    expect(courses.some((id) => id.startsWith('HWI-'))).toBe(false);
    expect(courses.indexOf('CSM-609')).toBeGreaterThan(courses.indexOf('CSM-601'));
    await plan.screenshot('story-list');
  });

  it('tells why a course is there, what it needs and what it teaches', async () => {
    await plan.page
      .getByRole('row', { name: /CSM-609/ })
      .getByText('部門横断の改善提案（総合演習）')
      .click();
    const detail = plan.page.getByRole('complementary');
    await expect.poll(() => detail.innerText()).toContain('改善提案');
    const text = await detail.innerText();
    for (const part of ['受講前提', 'CSM-601', '開発工程へのフィードバック', 'コース概要', '修了後'])
      expect(text).toContain(part);
    await plan.screenshot('story-detail');
  });

  it('shows the same path as a diagram and on a timeline', async () => {
    await plan.show('体系図');
    await plan.page.getByText('カスタマサービスマネジメント').first().waitFor();
    await plan.screenshot('story-diagram');
    await plan.show('工程表');
    await plan.page.getByText('2027年度').first().waitFor();
    await plan.screenshot('story-timeline');
  });

  it('says what the level still asks for beyond courses', async () => {
    await plan.show('一覧');
    await plan.page.getByText('技術の継承').last().scrollIntoViewIfNeeded();
    await plan.screenshot('story-beyond-courses');
    expect(await plan.page.getByText(/図\s?3-8/).count()).toBeGreaterThan(0);
  });

  it('previews the paper and saves a PDF with real Japanese text', async () => {
    await plan.page.getByRole('button', { name: '印刷・PDF' }).click();
    const dialog = plan.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'PDFを保存' }).waitFor();
    const preview = plan.page.frameLocator('iframe').first();
    await preview.getByRole('heading', { name: '研修ロードマップ' }).waitFor();
    await plan.screenshot('story-print');
    const [download] = await Promise.all([
      plan.page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'PDFを保存' }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.includes('BIZUDPGothic')).toBe(true);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
    await plan.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('keeps several plans and finds them again after a restart', async () => {
    await plan.page.getByRole('button', { name: '自分の計画を追加' }).click();
    await plan.choose('専門分野', 'ファシリティマネジメント');
    await plan.saved();
    await app.restart();
    plan = new PlanPage(await app.open());
    const sidebar = plan.page.getByRole('navigation');
    await expect.poll(() => sidebar.innerText()).toContain('ファシリティ');
    expect(await sidebar.innerText()).toContain('ソフトウェア');
    await sidebar.getByText(/ソフトウェア レベル2→6/).click();
    await expect.poll(() => plan.totals()).toContain('最適');
    expect(await plan.page.getByRole('textbox', { name: '集合研修' }).inputValue()).toBe('4');
  });

  it('undoes and redoes a change after the restart too', async () => {
    const name = plan.page.getByRole('navigation');
    await plan.choose('目標レベル', 'レベル4');
    await expect.poll(() => name.innerText()).toContain('レベル2→4');
    await plan.saved();
    await plan.page.getByRole('button', { name: /元に戻す/ }).click();
    await expect.poll(() => name.innerText()).toContain('レベル2→6');
    await plan.page.getByRole('button', { name: /やり直す/ }).click();
    await expect.poll(() => name.innerText()).toContain('レベル2→4');
  });

  it('reports no error on the way', () => {
    expect(faults).toEqual([]);
  });
});
