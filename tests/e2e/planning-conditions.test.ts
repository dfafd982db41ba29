/** A person asks under conditions: prices, days off, a deadline, a move from another specialty, the company's calendar. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ConditionsPage } from './pages/conditions-page.ts';
import { PlanPage } from './pages/plan-page.ts';
import { violations } from './pages/soundness.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;
let plan: PlanPage;
let conditions: ConditionsPage;

beforeAll(async () => {
  app = await startServedApp(faults);
  plan = new PlanPage(await app.open());
  conditions = new ConditionsPage(plan.page);
});

beforeEach(() => {
  faults.length = 0;
});

afterAll(async () => {
  await app.close();
});

/** A deadline that cannot be met is looked at from many sides, which takes its time on a busy machine. */
const eventually = <Value>(look: () => Value) => expect.poll(look, { timeout: 30_000 });

const banner = () => plan.page.getByRole('alert');
const finish = async () => /修了予定\s*(\S+日)/.exec(await plan.totals())?.[1] ?? '';

describe('conditions', { timeout: 90_000 }, () => {
  it('estimate what is unknown by usual prices, and say so', async () => {
    await plan.choose('目標レベル', 'レベル4');
    await eventually(() => plan.totals()).toContain('不明');
    await conditions.open('費用');
    await conditions.setPrice('集合研修1日あたり', '40000');
    await eventually(() => plan.totals()).toMatch(/不明\s*（概算 ¥[\d,]+・不明 \d+コース）/);
    await conditions.setPrice('eラーニング1時間あたり', '1000');
    await eventually(() => plan.totals()).toMatch(/費用\s*¥[\d,]+\s*概算/);
    expect(await violations(plan.page)).toEqual([]);
    await plan.screenshot('conditions-cost');
  });

  it('move the finish by days without study, and show what is wrong with them beside the field', async () => {
    expect(await finish()).toMatch(/^2029年[45]月/);
    await conditions.open('日程');
    await conditions.panel.getByRole('button', { name: '期間を追加' }).click();
    await conditions.setDate('初日', '20290401');
    await conditions.setDate('最終日', '20290331');
    await conditions.panel.getByText('最終日が初日より前です。').waitFor();
    expect(await conditions.panel.getByRole('button', { name: '追加する' }).isDisabled()).toBe(true);
    await conditions.setDate('最終日', '20290930');
    await conditions.panel.getByRole('textbox', { name: '名前' }).fill('休職');
    await conditions.panel.getByRole('button', { name: '追加する' }).click();
    await eventually(finish).toMatch(/^2029年1\d月/);
    await conditions.addPreset('年度末');
    await conditions.panel.getByText('2028年3月15日〜2028年3月31日').waitFor();
    await plan.screenshot('conditions-dates');
  });

  it('tell a deadline that is missed by how much, and meet it with one click', async () => {
    await conditions.setDate('期限', '20260401');
    await conditions.panel.getByText('期限が開始日（2027年4月1日）より前です').waitFor();
    await conditions.setDate('期限', '20280331');
    await conditions.close();
    await eventually(() => banner().innerText()).toMatch(/期限（2028年3月31日）を\d+日過ぎます/);
    expect(await violations(plan.page)).toEqual([]);
    await plan.screenshot('conditions-deadline');
    await banner()
      .getByRole('button', { name: /期限を.+に延ばす/ })
      .click();
    await banner().waitFor({ state: 'detached' });
    expect(await plan.totals()).toMatch(/期限の\d+日前|期限どおり/);
  });

  it('carry over what another specialty shares, at any level', async () => {
    await conditions.comeFrom('ソフトウェア');
    await eventually(() => plan.totals()).toContain('引き継ぎ');
    const question = plan.page.getByRole('region', { name: '計画の条件' });
    await question.getByRole('button', { name: 'ソフトウェアのレベル' }).click();
    await plan.page.getByRole('option', { name: 'レベル6' }).click();
    await plan.choose('目標レベル', 'レベル3');
    await eventually(() => plan.page.getByRole('navigation').innerText()).toContain('ソフトウェア レベル6→');
    await plan.page
      .getByRole('region', { name: '合計' })
      .getByRole('button', { name: /^\d+件$/ })
      .click();
    const carried = plan.page.getByRole('dialog', { name: '引き継ぐ知識' });
    await eventually(() => carried.innerText()).toContain('ソフトウェアで修得済み');
    await plan.screenshot('conditions-carried');
    await plan.page.keyboard.press('Escape');
  });

  it('weigh hours, cost and courses', async () => {
    await plan.choose('重視すること', '重みづけ');
    const weights = plan.page.getByRole('dialog', { name: '重みづけ' });
    const slider = weights.getByRole('slider', { name: '1コースにつき' });
    await slider.focus();
    await slider.press('ArrowRight');
    await eventually(() => weights.innerText()).toMatch(/1コースにつき\s*1点/);
    await weights.getByRole('button', { name: '費用を重く' }).click();
    await eventually(() => weights.innerText()).toMatch(/1,000円につき\s*3点/);
    expect(await violations(plan.page)).toEqual([]);
    await plan.screenshot('conditions-weights');
    await plan.page.keyboard.press('Escape');
  });

  it('follow the company’s calendar, which one undo takes back', async () => {
    await plan.saved();
    await conditions.openCalendar();
    await conditions.day('2027年4月29日').click();
    await conditions.day('2027年4月30日').focus();
    await plan.page.keyboard.press('Enter');
    await plan.page.keyboard.press('ArrowDown');
    await plan.page.keyboard.press('Enter');
    expect(await conditions.day('2027年4月29日').getAttribute('data-kind')).toBe('extra');
    expect(await conditions.day('2027年4月30日').getAttribute('data-kind')).toBe('company');
    expect(await conditions.day('2027年5月7日').getAttribute('data-kind')).toBe('company');
    expect(await violations(plan.page)).toEqual([]);
    await plan.screenshot('conditions-calendar');
    await conditions.calendar.getByRole('button', { name: '保存' }).click();
    await conditions.calendar.waitFor({ state: 'detached' });
    await plan.page.getByRole('button', { name: '元に戻す （会社カレンダーの変更）' }).click();
    await plan.page.getByRole('button', { name: 'やり直す （会社カレンダーの変更）' }).waitFor();
    await conditions.openCalendar();
    await eventually(() => conditions.day('2027年4月30日').getAttribute('data-kind')).toBe('work');
  });

  it('report no error on the way', () => {
    expect(faults).toEqual([]);
  });
});
