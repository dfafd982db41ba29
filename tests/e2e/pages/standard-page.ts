/** The sections of the window and the standard's screens, in the words that a user reads on them. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const artefacts = join(import.meta.dirname, '../../../artefacts');

export const standardTabs = [
  'キャリアフレームワーク',
  'スキル領域',
  '熟達度',
  'ファンクション',
  '達成度指標',
  '研修ロードマップの改訂',
  'レベル1・2と試験',
  '標準の切替',
] as const;
export type StandardTabName = (typeof standardTabs)[number];

export class StandardPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async section(name: '計画' | 'コース台帳' | 'スキル標準'): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
  }

  async show(tab: StandardTabName): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
  }

  panel(): Locator {
    return this.page.getByRole('tabpanel');
  }

  /** Loads a file as the button of the file dialog would. */
  async load(name: string, content: unknown): Promise<void> {
    const buffer = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }
}
