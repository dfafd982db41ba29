/** The standard browsed, compared and changed for another job's: a training department gets to know its ground. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Standard } from '../../shared/model/standard-schema.ts';
import { smallCatalogue, smallStandard } from '../helpers/small-standard.ts';
import { PlanPage } from './pages/plan-page.ts';
import { overflow, violations } from './pages/soundness.ts';
import { StandardPage, standardTabs } from './pages/standard-page.ts';
import { type ServedApp, startServedApp } from './served-app.ts';

const faults: string[] = [];
let app: ServedApp;
let standard: StandardPage;

/** A kitchen with two areas of its own: nothing in it has a name that the built-in standard knows. */
const kitchen: Standard = {
  ...smallStandard,
  roadmap: {
    figure: '1',
    columns: [],
    areas: [
      { id: 'kitchen', ja: '厨房', en: 'Kitchen' },
      { id: 'hall', ja: '客席', en: 'Hall' },
    ],
    legend: [{ id: 'any', ja: '全員', en: 'Everyone' }],
    revisions: [],
  },
  courseSheet: {
    kinds: [{ id: 'basic', ja: '見習い', en: 'Apprentice' }],
    methods: [
      { id: 'e-learning', ja: '動画', en: 'Video' },
      { id: 'lecture', ja: '実演', en: 'Demonstration' },
    ],
    hoursPerELearningDay: 6,
  },
};

beforeAll(async () => {
  app = await startServedApp(faults);
  standard = new StandardPage(await app.open());
});

afterAll(async () => {
  await app.close();
});

describe('the standard', { timeout: 60_000 }, () => {
  it('compares the editions, with what became of each item and where the source prints it', async () => {
    await standard.section('スキル標準');
    await standard.panel().getByText('改訂でハードウェア、ソフトウェアにレベル6が加わりました。').waitFor();
    await standard.show('スキル領域');
    await standard.page.getByRole('button', { name: '範囲' }).click();
    await standard.page.getByRole('option', { name: 'ファシリティマネジメント' }).click();
    await standard.panel().getByText('→ ファシリティ設計').first().waitFor();
    const text = await standard.panel().innerText();
    for (const part of ['図3-10', '図3-11', '建設業法', '分割']) expect(text).toContain(part);
    await standard.screenshot('standard-skills');
  });

  it('leads from a row of the level-6 matrix to the course that answers it', async () => {
    await standard.show('ファンクション');
    await standard.page.getByRole('radio', { name: /カスタマサービスマネジメント/ }).click();
    await standard.panel().getByText('保守SLAの策定', { exact: true }).waitFor();
    await standard.screenshot('standard-functions');
    await standard
      .panel()
      .getByRole('link', { name: /CSM-608/ })
      .first()
      .click();
    await expect.poll(() => standard.page.url()).toContain('#/catalogue/course/CSM-608');
    await standard.page.goBack();
    await standard.panel().getByText('保守SLAの策定', { exact: true }).waitFor();
  });
});

const looks = [
  { name: 'light-1280', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'dark-1920', viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
] as const;

describe.each(looks)('$name', { timeout: 120_000 }, ({ name, viewport, colorScheme }) => {
  it('shows each part without overflow and without a violation that axe knows', async () => {
    const page = await app.open({ viewport, colorScheme });
    const shown = new StandardPage(page);
    await shown.section('スキル標準');
    for (const tab of standardTabs) {
      await shown.show(tab);
      await shown.panel().waitFor();
      await shown.screenshot(`standard-${name}-${tab}`);
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });
});

describe("another job's standard", { timeout: 60_000 }, () => {
  it('is refused in place with what is wrong, where its file is not one', async () => {
    await standard.show('標準の切替');
    await standard.load('wrong.json', { title: { ja: '題だけ', en: 'Title alone' } });
    const alert = standard.panel().getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('wrong.json');
    await standard.load('broken.json', '{"title":');
    await expect.poll(() => alert.innerText()).toContain('broken.json');
  });

  it('is loaded with its catalogue and taken into use', async () => {
    await standard.load('kitchen.json', { standard: kitchen, catalogue: smallCatalogue });
    await standard.page.getByRole('button', { name: '「調理場のスキル標準」に切り替える' }).click();
    await standard.page.getByRole('heading', { level: 1, name: '調理場のスキル標準' }).waitFor();
    await standard.screenshot('standard-switched');
    await standard.show('達成度指標');
    await standard.panel().getByText('この標準には記載がありません').waitFor();
    await standard.show('スキル領域');
    await standard.panel().getByText('包丁', { exact: true }).waitFor();
  });

  it('is planned by: its own specialties, levels, areas and courses', async () => {
    await standard.section('計画');
    await standard.page.getByRole('button', { name: '新しい計画を作る' }).click();
    const plan = new PlanPage(standard.page);
    await plan.choose('専門分野', '給仕');
    await plan.choose('現在レベル', '未経験');
    await expect.poll(() => plan.totals()).toContain('最適');
    const question = plan.page.getByRole('region', { name: '計画の条件' });
    expect(await question.getByRole('button', { name: '目標レベル' }).innerText()).toContain('レベル4');
    await plan.page.getByText('厨房').first().waitFor();
    expect(await plan.page.getByText('テクノロジ', { exact: true }).count()).toBe(0);
    await plan.screenshot('standard-planned');
    await plan.show('一覧');
    await plan.page.getByRole('row', { name: /接客4/ }).getByText('実演').waitFor();
    expect(await plan.page.getByRole('row', { name: /包丁/ }).count()).toBe(0);
    expect(await violations(plan.page)).toEqual([]);
    await plan.saved();
  });

  it('stays in use over a restart, and the plans of each standard are found again', async () => {
    await app.restart();
    standard = new StandardPage(await app.open());
    const plans = standard.page.getByRole('navigation', { name: '受講者と計画' });
    await expect.poll(() => plans.innerText()).toContain('給仕 未経験→レベル4');
    await standard.section('スキル標準');
    await standard.show('標準の切替');
    await standard.page.getByRole('button', { name: /改訂提案書 2011」に切り替える/ }).click();
    await standard.page.getByRole('heading', { level: 1, name: /カスタマサービス/ }).waitFor();
    await standard.section('計画');
    await expect.poll(() => plans.innerText()).toContain('ハードウェア レベル3→6');
    expect(await plans.innerText()).not.toContain('給仕');
  });

  it('is taken away, and comes back with undo', async () => {
    await standard.section('スキル標準');
    const remove = standard.page.getByRole('button', { name: '「調理場のスキル標準」を取り除く' });
    await remove.click();
    await remove.waitFor({ state: 'detached' });
    await standard.page.getByRole('status').getByRole('button', { name: '元に戻す' }).click();
    await remove.waitFor();
  });

  it('reports no error on the way', () => {
    expect(faults).toEqual([]);
  });
});
