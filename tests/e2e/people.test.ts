/** A training department's people: found, changed together after a look at what would happen, one by one, and in teams. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departmentPeople, fillDepartment } from '../helpers/department-fixture.ts';
import { PeoplePage } from './pages/people-page.ts';
import { overflow, violations } from './pages/soundness.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const size = 300;
const faults: string[] = [];
let app: ServedApp;
let people: PeoplePage;

beforeAll(async () => {
  app = await startServedApp(faults, (store) => fillDepartment(store, size));
  people = new PeoplePage(await app.open());
});

afterAll(async () => {
  await app.close();
});

const all = departmentPeople(size);

describe('the people of a department', { timeout: 120_000 }, () => {
  it('are found by reading, and filtered by team with all that is below it; a reload shows the same', async () => {
    await people.open();
    expect(await people.count()).toBe(`${size + 1}人`);
    const named = all.filter(({ kana }) => kana.includes('サトウ')).length;
    await people.search('さとう');
    await expect.poll(() => people.count()).toBe(`${size + 1}人中 ${named}人`);
    await people.search('');
    const north = all.filter(({ team }) => team?.startsWith('team-1')).length;
    await people.filter('所属', '仙台支店', north);
    await expect.poll(() => people.count()).toBe(`${size + 1}人中 ${north}人`);
    await people.page.reload();
    await people.list().waitFor();
    await expect.poll(() => people.count()).toBe(`${size + 1}人中 ${north}人`);
    expect(await overflow(people.page)).toBe(0);
    await people.button('条件をすべて外す');
  });

  it('are changed together once it is known what would happen, and the change is taken back', async () => {
    const [from, , to] = [all[1], all[2], all[3]];
    await people.choose(from?.number ?? '');
    await people.choose(to?.number ?? '', ['Shift']);
    const dialog = await people.bulk('所属');
    await dialog.getByRole('combobox', { name: '所属' }).fill('札幌保守一');
    await people.page.getByRole('option', { name: /札幌保守一課/u }).click();
    await dialog.getByText('3人が変わります。').waitFor();
    expect(await violations(people.page)).toEqual([]);
    await dialog.getByRole('button', { name: '3人を変更' }).click();
    await expect.poll(() => people.notice()).toContain('3人を変更しました');
    for (const each of [from, to])
      await expect.poll(() => people.row(each?.number ?? '').innerText()).toContain('札幌保守一課');
    await people.undo();
    await expect.poll(() => people.row(to?.number ?? '').innerText()).not.toContain('札幌保守一課');
    await people.button('選択を解除');
  });

  it('are told one by one where a change cannot be, and the others can go on without them', async () => {
    const high = all.find(({ current, target }) => current === 4 && target !== null);
    const low = all.find(({ current, target }) => current === 1 && target !== 3);
    await people.search(high?.number ?? '');
    await people.choose(high?.number ?? '');
    await people.search(low?.number ?? '');
    await people.choose(low?.number ?? '');
    const dialog = await people.bulk('目標レベル');
    await dialog.getByRole('button', { name: /目標レベル/u }).click();
    await people.page.getByRole('option', { name: 'レベル3', exact: true }).click();
    await dialog.getByText(high?.name ?? '').waitFor();
    expect(await dialog.getByRole('button', { name: '2人を変更' }).isDisabled()).toBe(true);
    await people.screenshot('people-bulk');
    await dialog.getByRole('button', { name: '問題のある1人を除く' }).click();
    await dialog.getByRole('button', { name: '1人を変更' }).click();
    await expect.poll(() => people.notice()).toContain('1人を変更しました');
    await people.button('選択を解除');
  });

  it('open beside the list, save as their fields are left, and become a plan', async () => {
    const one = all.find(({ current, target }) => current === 1 && target === 2);
    await people.search(one?.number ?? '');
    await people.row(one?.number ?? '').click();
    await people.panel().getByRole('textbox', { name: 'メモ' }).fill('春に異動');
    await people.panel().getByRole('textbox', { name: '氏名', exact: true }).fill('道標 花子');
    await people.page.keyboard.press('Enter');
    await expect.poll(() => people.row(one?.number ?? '').innerText()).toContain('道標 花子');
    await expect.poll(() => people.panel().innerText()).toContain(`氏名：${one?.name} → 道標 花子`);
    expect(await violations(people.page)).toEqual([]);
    expect(await overflow(people.page)).toBe(0);
    await people.screenshot('people-panel');
    await people.panel().getByRole('button', { name: '計画として開く' }).click();
    await people.page.getByRole('tab', { name: '体系図' }).waitFor();
    expect(await people.page.title()).toContain('レベル1→2');
    await people.open();
  });

  it('stand in teams, which are added and removed there; whoever was in one moves on', async () => {
    await people.search('');
    await people.button('所属の編集');
    const dialog = people.dialog();
    await dialog.getByRole('button', { name: '所属を追加' }).click();
    await dialog.getByRole('textbox', { name: '名前' }).fill('札幌支店');
    await dialog.getByRole('combobox', { name: '上の所属' }).fill('カスタマ');
    await people.page.getByRole('option', { name: 'カスタマサービス本部' }).click();
    await dialog.getByRole('button', { name: '追加する' }).click();
    await dialog.getByRole('alert').getByText('同じ階層に「札幌支店」がもうあります').waitFor();
    await dialog.getByRole('textbox', { name: '名前' }).fill('那覇支店');
    await dialog.getByRole('button', { name: '追加する' }).click();
    await dialog
      .getByRole('button', { name: /那覇支店/u })
      .first()
      .waitFor();
    expect(await violations(people.page)).toEqual([]);
    const below = all.filter(({ team }) => team?.startsWith('team-9')).length;
    await dialog
      .getByRole('button', { name: /^福岡支店/u })
      .first()
      .click();
    await dialog.getByText('この所属をなくす').click();
    await dialog.getByText(`下の所属も含めて${below}人`).waitFor();
    await dialog.getByRole('button', { name: '「福岡支店」をなくす' }).click();
    await expect.poll(() => dialog.getByRole('button', { name: /^福岡支店/u }).count()).toBe(0);
    await people.screenshot('people-teams');
    await dialog.getByRole('button', { name: '閉じる' }).click();
  });

  it('read well in the dark and in English too', async () => {
    const page = await app.open({ colorScheme: 'dark' });
    const dark = new PeoplePage(page);
    await dark.open();
    await dark.row('E00003').click();
    await dark.panel().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /言語/u }).click();
    await page.getByText('English').first().click();
    await page.getByRole('tab', { name: 'People' }).waitFor();
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
  });
});
