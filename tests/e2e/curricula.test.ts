/** A curriculum from the first click to who follows it: chosen by hand, published, given, and taken back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CurriculaPage } from './pages/curricula-page.ts';
import { overflow, violations } from './pages/soundness.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;
let screen: CurriculaPage;

beforeAll(async () => {
  app = await startServedApp(faults);
  screen = new CurriculaPage(await app.open());
});

afterAll(async () => {
  await app.close();
});

const soon = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 20_000 });

async function expectSound(): Promise<void> {
  expect(await violations(screen.page)).toEqual([]);
  expect(await overflow(screen.page)).toBe(0);
}

it('is chosen by hand, published, given, and taken back', { timeout: 90_000 }, async () => {
  const { page } = screen;
  await screen.open();
  await screen.button('新しいカリキュラム').click();
  await soon(() => screen.preview.innerText()).toContain('1,068時間');
  await page.getByRole('radio', { name: '手で選ぶ' }).click();
  await screen.button('自動で選んだコースから始める').click();
  await soon(() => screen.courses()).toHaveLength(60);
  const [first = '', second = ''] = await screen.courses();
  await screen.move(first, 'ArrowDown');
  await soon(async () => (await screen.courses()).slice(0, 2)).toEqual([second, first]);
  for (let step = 0; step < 30 && (await screen.refusal.innerText()) === ''; step += 1)
    await screen.move('HWR-402', 'ArrowUp');
  expect(await screen.refusal.innerText()).toContain('より先には受けられません');
  await soon(() => screen.preview.innerText()).toContain('1,068時間');
  await expectSound();

  await screen.button('公開').click();
  await page.getByRole('textbox', { name: '変わった点' }).fill('初版');
  await page.getByRole('dialog').getByRole('button', { name: '公開' }).click();
  await page.getByText('第1版', { exact: true }).first().waitFor();

  await screen.part('割り当て').click();
  await page.getByRole('combobox', { name: '受講者を選ぶ' }).press('ArrowDown');
  await page.getByRole('option').first().click();
  await screen.button('割り当てる').click();
  await page.getByRole('dialog').getByRole('button', { name: '確定' }).click();
  await screen.part('受講者の状況').click();
  await soon(() => page.getByRole('grid', { name: '受講者の状況' }).innerText()).toContain('第1版');
  await expectSound();

  await page
    .getByRole('button', { name: /^元に戻す/ })
    .first()
    .click();
  await page.getByText('まだ誰にも割り当てていません').waitFor();
  expect(faults).toEqual([]);
});
