/** Where a department stands, in the words that a user reads on it. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const artefacts = join(import.meta.dirname, '../../../artefacts');

export type StandingViewName = 'レベル' | 'スキル' | '所属別ギャップ' | '最上位レベルまで' | '資格の期限';

export class StandingPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: '部門', exact: true }).click();
    await this.page.getByRole('tab', { name: '現状' }).click();
  }

  async show(view: StandingViewName): Promise<void> {
    await this.page.getByRole('radio', { name: view, exact: true }).click();
  }

  /** The numbers of a table's row, by the words at its head. */
  async numbers(row: string): Promise<readonly string[]> {
    const cells = this.page.getByRole('row', { name: new RegExp(`^${row}`) }).first();
    return (await cells.getByRole('cell').allInnerTexts()).map((text) => text.trim());
  }

  get map(): Locator {
    return this.page.getByRole('grid', { name: /^スキルマップ/ });
  }

  get item(): Locator {
    return this.page.getByRole('complementary', { name: 'スキル項目の詳細' });
  }

  /** Waits for what `task` saves, and gives its name. */
  async saved(task: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), task()]);
    return download.suggestedFilename();
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }
}
