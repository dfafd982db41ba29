/** The record of a person, in the words that a user reads on it. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const artefacts = join(import.meta.dirname, '../../../artefacts');

export type RecordTabName = '概要' | 'スキル' | 'ギャップ' | 'レベルチェック' | '実績と進捗';

export class RecordPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(tab: RecordTabName): Promise<void> {
    await this.page.getByRole('link', { name: '記録', exact: true }).click();
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
  }

  /** The grid of skill items by levels. */
  skills(): Locator {
    return this.page.getByRole('grid', { name: 'スキル項目とレベル' });
  }

  /** One level of one item: 「障害修理 レベル4」. */
  level(item: string, level: string): Locator {
    return this.skills().getByRole('gridcell', { name: `${item} ${level}`, exact: true });
  }

  /** The whole row of an item. */
  row(item: string): Locator {
    return this.skills()
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: item, exact: true }) });
  }

  /** Comes to the grid by the tab key's one stop and presses keys, as somebody without a pointer would. */
  async type(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The meaning of the level under the keyboard. */
  meaning(): Promise<string> {
    return this.page.getByRole('list', { name: '各レベルの意味' }).locator('[aria-current]').innerText();
  }

  async saved(): Promise<void> {
    await this.page.getByText('未保存の変更なし').waitFor();
  }

  /** 「あと112件」 as a number. */
  async missing(): Promise<number> {
    const words = await this.page.locator('.gap-sum b').innerText();
    return Number(/\d+/.exec(words)?.[0]);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }
}
