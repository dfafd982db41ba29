/** A person keeps a record: evidence meets a condition, a course done leaves the plan, and the record is handed over. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PlanPage } from './pages/plan-page.ts';
import { ProgressPage } from './pages/progress-page.ts';
import { overflow, violations } from './pages/soundness.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
const password = '正しい馬 電池 ホチキス';
/** Deriving a key from a password is slow on purpose. */
const patient = { timeout: 20_000 };
let mine: ServedApp;
let theirs: ServedApp;
let record: ProgressPage;
let file: Buffer;

beforeAll(async () => {
  mine = await startServedApp(faults);
  theirs = await startServedApp(faults);
  record = new ProgressPage(await mine.open());
});

beforeEach(() => {
  faults.length = 0;
});

afterAll(async () => {
  await Promise.all([mine.close(), theirs.close()]);
});

async function enterExperience(form: ProgressPage): Promise<void> {
  await form.add('役割と期間の実績を追加');
  await form.fill(/^件名/, '全国支店の基幹システム保守');
  await form.type('開始日', '20230401');
  await form.type('終了日', '20230331');
  await form.choose('担った役割', /カスタマサービス責任者/);
  await form.choose('担当した顧客の規模', /^レベル6/);
  await form.check('障害修理', 'マルチベンダシステム環境', 'ミッションクリティカルなシステム');
  await form.check('社内の関連部門', '社外の関連部門', '顧客');
}

describe('a record', { timeout: 90_000 }, () => {
  it('takes evidence whose mistakes stand beside their fields, and loses nothing typed', async () => {
    await record.open('実績と進捗');
    await enterExperience(record);
    await expect.poll(() => record.dialog.innerText(), patient).toContain('終了日（2023年3月31日）が開始日より前です');
    await record.press('記録する');
    await record.screenshot('record-mistake');
    expect(await record.dialog.getByRole('textbox', { name: /^件名/ }).inputValue()).toBe('全国支店の基幹システム保守');
    await record.type('終了日', '20260331');
    await record.record();
    await expect.poll(() => record.part('実績：役割と期間').innerText(), patient).toContain('2023/04/01〜2026/03/31');
  });

  it('sees the conditions become met that the evidence counts for, and no others', async () => {
    await record.open('レベルチェック');
    await expect.poll(() => record.condition('通算3年以上'), patient).toContain('満たす');
    expect(await record.condition('通算3年以上')).toContain('全国支店の基幹システム保守');
    expect(await record.condition('技術の継承')).toContain('あと3つ');
    expect(await record.gate('コースの修了')).toContain('修了 0コース');
    await record.screenshot('record-level-check');
  });

  it('completes a course from the plan and sees it leave the roadmap', async () => {
    const plan = new PlanPage(record.page);
    await plan.page.getByRole('link', { name: '計画', exact: true }).click();
    await plan.show('一覧');
    const before = await plan.listedCourses();
    expect(before).toContain('DAT-401');
    await plan.page
      .getByRole('row', { name: /DAT-401/ })
      .first()
      .getByText('データ管理と運用の自動化')
      .click();
    await record.press('このコースの状況を記録する');
    await plan.page.getByRole('menuitem', { name: '修了として記録' }).click();
    await record.record();
    await record.screenshot('record-completed');
    await expect.poll(() => plan.listedCourses(), patient).not.toContain('DAT-401');
    await record.open('概要');
    await expect.poll(() => record.gate('コースの修了'), patient).toContain('修了 1コース');
  });

  it('is exported with a password given twice', async () => {
    await record.press('記録を書き出す');
    await record.fill('パスワード', '短い');
    await record.press('書き出す');
    expect(await record.dialog.innerText()).toContain('8文字以上にしてください（いま2文字）');
    expect(await record.dialog.innerText()).toContain('だれにも開けません');
    await record.press('キャンセル');
    file = await record.exportWith(password);
    expect(file.toString()).not.toContain('基幹システム');
  });

  it('is merged elsewhere only after the differences were seen', async () => {
    const other = new ProgressPage(await theirs.open());
    await other.open('概要');
    await other.chooseFile('記録.json', file);
    await other.fill('パスワード', '間違ったパスワード');
    await other.press('開く');
    await expect.poll(() => other.dialog.innerText(), patient).toContain('パスワードが違う');
    await other.fill('パスワード', password);
    await other.press('開く');
    await expect.poll(() => other.dialog.innerText(), patient).toContain('ファイルにだけある');
    expect(await other.dialog.innerText()).toContain('全国支店の基幹システム保守');
    expect(await violations(other.page)).toEqual([]);
    await other.screenshot('record-merge');
    expect(await other.gate('コースの修了')).toContain('修了 0コース');
    await other.press('取り込む');
    await other.dialog.waitFor({ state: 'detached' });
    await expect.poll(() => other.gate('コースの修了'), patient).toContain('修了 1コース');
    await other.page
      .getByRole('button', { name: /元に戻す/ })
      .first()
      .click();
    await expect.poll(() => other.gate('コースの修了'), patient).toContain('修了 0コース');
  });

  it('refuses what is no record, and says so', async () => {
    const other = new ProgressPage(await theirs.open());
    await other.open('概要');
    await other.chooseFile('家計簿.json', Buffer.from('{"a":1}'));
    await expect.poll(() => other.dialog.innerText(), patient).toContain('道標の個人記録ファイルではありません');
  });

  it('prints the career sheet', async () => {
    await record.press('キャリアシート');
    const sheet = record.page.frameLocator('iframe').first();
    await sheet.getByRole('heading', { name: 'キャリアシート' }).waitFor();
    await record.screenshot('record-career-sheet');
    await record.press('プレビューを閉じる');
  });

  it('reports no error on the way', () => {
    expect(faults).toEqual([]);
  });
});

const looks = [
  { name: 'light-1280', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'dark-1920', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
] as const;

describe.each(looks)('the tabs, $name', { timeout: 90_000 }, ({ name, viewport, colorScheme }) => {
  it('stay within the window and are sound to a rule checker', async () => {
    const look = new ProgressPage(await mine.open({ viewport, colorScheme }));
    for (const tab of ['概要', 'レベルチェック', '実績と進捗'] as const) {
      await look.open(tab);
      await look.part(tab === '実績と進捗' ? '実績：役割と期間' : 'レベルの実証').waitFor();
      await look.screenshot(`record-${name}-${tab}`);
      expect(await overflow(look.page)).toBe(0);
      expect(await violations(look.page)).toEqual([]);
    }
    await look.add('役割と期間の実績を追加');
    expect(await violations(look.page)).toEqual([]);
    await look.page.context().close();
  });
});
