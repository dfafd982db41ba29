/** The main road of a training department: people from a sheet, plans, a curriculum, sessions, attendance, paper. */
import Encoding from 'encoding-japanese';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CourseSession } from '../../shared/curriculum/course-session.ts';
import { enrolled, sessionOf } from '../helpers/session-fixture.ts';
import { SessionsPage } from './pages/sessions-page.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const header = '社員番号,氏名,フリガナ,部署,専門分野,現在レベル,目標レベル,目標期限';
const team = '本部／札幌支店';
const people = [
  `E1,青木 健,アオキ ケン,${team},ハードウェア,3,4,2030/3/31`,
  `E2,井上 由美,イノウエ ユミ,${team},ハードウェア,3,4,令和12年3月`,
  `E3,上田 誠,ウエダ マコト,${team},ハードウェア,3,4,2026-12-31`,
  `E4,江口 直樹,エグチ ナオキ,${team},ハードウェア,3,,`,
];

const faults: string[] = [];
let app: ServedApp;
let screen: SessionsPage;

beforeAll(async () => {
  app = await startServedApp(faults);
  screen = new SessionsPage(await app.open());
});

afterAll(() => app.close());

const tab = (name: string) => screen.page.getByRole('tab', { name, exact: true }).click();
const button = (name: string | RegExp) => screen.page.getByRole('button', { name, exact: typeof name === 'string' });

/** Gives the wizard a sheet as Excel saves it in Japan, and looks at what it would do. */
async function lookAt(rows: readonly string[]): Promise<string> {
  const { page } = screen;
  const chooser = page.waitForEvent('filechooser');
  await button('ファイルを選ぶ…').click();
  const codes = Encoding.convert(Encoding.stringToCode([header, ...rows].join('\r\n')), 'SJIS', 'UNICODE');
  await (await chooser).setFiles({ name: '名簿.csv', mimeType: 'text/csv', buffer: Buffer.from(codes) });
  await button('内容を確かめる').click();
  await button('列の対応に戻る').waitFor();
  await page.getByText('全行を確かめています').waitFor({ state: 'hidden' });
  return page.getByRole('dialog').innerText();
}

async function planEveryone(): Promise<string> {
  await button(/^全員の計画を作/u).click();
  await button('全員の計画を作り直す').waitFor();
  return screen.page.getByRole('region', { name: '計画の結果' }).innerText();
}

describe('a training department', { timeout: 60_000 }, () => {
  it('takes its people from a sheet once the sheet is right, and plans them', async () => {
    const { page } = screen;
    await page.getByRole('link', { name: '部門', exact: true }).click();
    await button('Excel・CSVから取り込む').click();
    const wrong = await lookAt([...people, 'E1,加藤 愛,,,,,,', 'E9,加藤 愛,,,ハードウェア,4,3,2027/2/30']);
    for (const words of ['「E1」は6行目にもあります', '目標レベル3が現在レベル4以下', '「2027/2/30」を日付として'])
      expect(wrong).toContain(words);
    await button('列の対応に戻る').click();
    await button('別のファイル').click();
    await lookAt(people);
    await button('取り込む').click();
    await button('受講者の一覧を見る').click();
    const summary = await planEveryone();
    for (const words of ['計画済み 2人', '間に合わない 1人', '計画なし 1人']) expect(summary).toContain(words);
    await tab('現状');
    await page.getByRole('radio', { name: '最上位レベルまで' }).click();
    await page.getByText('目標が途中まで').first().waitFor();
    // Whoever is late has a plan here too.
    expect(await page.locator('main').innerText()).toMatch(/目標が途中まで\s*3人/u);
  });

  it('gives a team a curriculum, and sees who follows it', async () => {
    const { page } = screen;
    await tab('カリキュラム');
    await button('新しいカリキュラム').click();
    await button('公開').click();
    await page.getByRole('dialog').getByRole('button', { name: '公開' }).click();
    await tab('割り当て');
    await page.getByRole('checkbox', { name: /札幌支店/u }).check({ force: true });
    await button('割り当てる').click();
    // Only of E4 nobody said another target than the curriculum's own.
    await page.getByRole('row', { name: /ともに合う人\s*1人/u }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '確定' }).click();
    expect(await planEveryone()).toContain('計画なし 0人');
    await tab('受講者の状況');
    await page.getByText('目標時期に間に合わない（').first().waitFor();
  });

  it('proposes sessions, announces them, and plans by them', async () => {
    await screen.open();
    await screen.show('開催');
    await button('開催を提案').click();
    await button('採用する').click();
    await button(/^案\d+件を告知$/u).click();
    await screen.page.getByText(/件を告知しました/u).waitFor();
    await planEveryone();
    const sessions = (await screen.call('courseSessions.list', {})) as readonly CourseSession[];
    expect(sessions.every(({ status }) => status === 'announced')).toBe(true);
  });

  it('records who attended, which the record follows and undo takes back', async () => {
    const { page } = screen;
    const all = (
      (await screen.call('department.get', {})) as {
        readonly people: readonly { readonly id: string; readonly number: string }[];
      }
    ).people;
    const [first = '', second = ''] = ['E1', 'E2'].map((number) => all.find((each) => each.number === number)?.id);
    const roster = enrolled(first, second);
    const content = sessionOf({ dates: ['2026-10-06', '2026-10-07'], status: 'announced', roster });
    await screen.call('courseSessions.save', { changes: [{ id: null, content }], dryRun: false });
    const held = async () => {
      const answer = (await screen.call('record.get', { learner: first })) as {
        readonly record: { readonly completed: readonly string[] };
      };
      return answer.record.completed.includes(content.course);
    };
    await screen.show('名簿');
    await page.getByRole('textbox', { name: 'コース・日付・会場で絞る' }).fill('2026/10');
    await button(/2026\/10\/06/u).click();
    await page.getByRole('row', { name: '青木 健 受講予定' }).focus();
    await page.keyboard.press('1');
    await page.getByRole('row', { name: '青木 健 出席' }).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('row', { name: '井上 由美 欠席' }).waitFor();
    expect(await held()).toBe(true);
    await page.keyboard.press('Control+z');
    await page.getByRole('row', { name: '井上 由美 受講予定' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('row', { name: '青木 健 受講予定' }).waitFor();
    expect(await held()).toBe(false);
    await button('出欠を取り込む').click();
    await page.getByRole('dialog', { name: '出欠の取り込み' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '閉じる' }).click();
  });

  it('prints the roadmaps of a team, and has lost nothing after a restart', async () => {
    await app.restart();
    screen = new SessionsPage(await app.open());
    const { page } = screen;
    await page.getByRole('link', { name: '部門', exact: true }).click();
    await tab('一括印刷');
    await page.getByText(/\d人・1所属/u).waitFor();
    await button('印刷を始める').click();
    await page.getByText(/人を印刷しました（PDF 1個）/u).waitFor();
    expect(faults).toEqual([]);
  });
});
