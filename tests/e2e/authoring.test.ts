/** A training department makes the catalogue its own: an own version, a new course, and a vendor's list. */
import Encoding from 'encoding-japanese';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuthoringPage, type SheetFile } from './pages/authoring-page.ts';
import { violations } from './pages/soundness.ts';
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

const header = 'コースコード,講座名,分類,対象レベル,対象分野,前提条件,研修方法,日数,受講料（税込）,備考';
const good = [
  'VND-001,㈱クラウド障害対応の実践①,上級講座,４、５,ハードウェア、ソフトウェア,HWR-301,講義,2,"120,000",人気',
  'VND-002,障害対応演習,上級講座,レベル4以上,ハードウェア,CSM-401 または HWR-401,ワークショップ,1.5,98000,',
];
const bad = ['VND-003,,基礎講座,3,ソフトウェア,,講義,1,5000,', 'VND-004,危機管理,達人講座,7,ハードウェア,,講義,2,0,'];

/** A vendor's list as Excel in Japan writes it: a title row, two lines of header and rows, Shift_JIS. */
function vendorList(rows: readonly string[]): SheetFile {
  const text = ['研修会社A 講座一覧', header, ...rows].join('\r\n');
  const bytes = Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to: 'SJIS' });
  return { name: '研修会社A.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) };
}

describe.each(looks)('the forms, $name', ({ name, viewport, colorScheme }) => {
  it('hold a whole course, say what is wrong as one types, and are sound to a rule checker', async () => {
    const page = await app.open({ viewport, colorScheme });
    const form = new AuthoringPage(page);
    await form.add('コースを追加');
    await form.fill(/^コースID/, 'CSM-401');
    await expect.poll(() => form.checks()).toContain('「CSM-401」はすでに使われています');
    await form.fill(/^コースID/, `OWN-${name}`);
    await form.fill(/^コース名（日本語）/, `災害時の広域復旧 ${name}`);
    await page.getByRole('combobox', { name: 'コース群' }).fill('カスタマサービスマネ');
    await page.getByRole('option').first().click();
    await form.choose(/下限/, 'レベル6');
    await form.choose(/上限/, 'レベル6');
    await form.dialog.getByText('ハードウェア', { exact: true }).click();
    await form.dialog.getByText('ワークショップ', { exact: true }).click();
    await form.fill(/集合研修/, '2');
    await form.pick('新しい条件を加える', 'CSM-501', /CSM-501/);
    await form.pick('条件1に「または」のコースを加える', 'CSM-502', /CSM-502/);
    await form.pick('新しい条件を加える', '障害', /どれか1つ/);
    await form.section('受講前提');
    await form.screenshot(`authoring-prerequisites-${name}`);
    expect(await violations(form.page)).toEqual([]);
    await form.section('修得する知識');
    await page.getByRole('checkbox', { name: 'カスタマサービスマネジメントのすべて、レベル6' }).click();
    await form.section('修得する知識');
    await form.screenshot(`authoring-knowledge-${name}`);
    await form.press('開催回を追加');
    await expect.poll(() => form.checks()).toContain('保存できます');
    expect(await violations(form.page)).toEqual([]);
    await form.press('保存');
    await page.getByText(`「OWN-${name}」を保存しました`).waitFor();
    await page.context().close();
  });
});

describe('a built-in course', () => {
  it('stays as it is while the department’s own version takes its place, and changes are not lost unasked', async () => {
    const page = await app.open();
    const form = new AuthoringPage(page);
    await form.edit('CSM-402');
    await page.getByText('組み込みのコースです').waitFor();
    expect(await violations(form.page)).toEqual([]);
    await form.press('自社版を作る');
    await page.getByText('元の CSM-402 は変わらず台帳に残ります').waitFor();
    await form.screenshot('authoring-copy');
    await form.press('作って編集する');
    await page.getByText('CSM-402 の自社版').waitFor();
    await form.fill(/受講料/, '80000');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor();
    await form.press('編集に戻る');
    await form.press('保存');
    await page.getByText('「CSM-402-A」を保存しました').waitFor();
    await app.restart();
    const again = new AuthoringPage(await app.open());
    await again.edit('CSM-402-A');
    expect(await again.dialog.getByRole('textbox', { name: /受講料/ }).inputValue()).toBe('80,000');
    await again.page.context().close();
  });
});

describe('an import', () => {
  it('takes nothing while a row is wrong, then everything at once, and gives it back', async () => {
    const page = await app.open();
    const form = new AuthoringPage(page);
    await form.add('ファイルから取り込む');
    expect(await violations(form.page)).toEqual([]);
    await form.chooseFile(vendorList([...good, ...bad]));
    await page.getByText('必須の列はそろっています').waitFor();
    await form.screenshot('import-columns');
    expect(await violations(form.page)).toEqual([]);
    await form.press('内容を確かめる');
    await page.getByText('6行目 C列').waitFor();
    await form.screenshot('import-problems');
    expect(await violations(form.page)).toEqual([]);
    expect(await page.getByRole('button', { name: '取り込む', exact: true }).isDisabled()).toBe(true);

    await form.press('列の対応に戻る');
    await form.press('別のファイル');
    await form.chooseFile(vendorList(good));
    await form.press('内容を確かめる');
    await page.getByText('2コースをまとめて取り込めます').waitFor();
    await form.press('取り込む');
    await page.getByText('追加 2コース、変更 0コース').waitFor();
    await form.screenshot('import-done');
    expect(await violations(form.page)).toEqual([]);
    await form.press('元に戻す');
    await page.getByText('取り込みを元に戻しました').waitFor();
    await page.context().close();
  });

  it('words a file that is no sheet', async () => {
    const page = await app.open();
    const form = new AuthoringPage(page);
    await form.add('ファイルから取り込む');
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await form.chooseFile({ name: '一覧.xlsx', mimeType: 'image/png', buffer: picture });
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('一覧.xlsx');
    await form.screenshot('import-refused');
    await page.context().close();
  });
});

describe('English', () => {
  it('leaves no Japanese label in the form of a new course', async () => {
    const page = await app.open();
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.evaluate(() => {
      location.hash = '#/catalogue/list';
    });
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem').first().click();
    await page.getByRole('heading', { name: 'New course' }).waitFor();
    await new AuthoringPage(page).screenshot('authoring-english');
    const labels = await page.locator('.modal .field-label, .modal h2, .modal h3').allInnerTexts();
    expect(labels.length).toBeGreaterThan(15);
    expect(labels.filter((label) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(label))).toEqual([]);
    await page.context().close();
  });
});

it('reports no fault of the page along the way', () => {
  expect(faults).toEqual([]);
});
