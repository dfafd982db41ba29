/** The people of a department, in the words that a user reads on the screen. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const artefacts = join(import.meta.dirname, '../../../artefacts');

export class PeoplePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: '部門', exact: true }).click();
    await this.page.getByRole('tab', { name: '受講者', exact: true }).click();
    await this.list().waitFor();
  }

  list(): Locator {
    return this.page.getByRole('grid', { name: '受講者の一覧' });
  }

  row(number: string): Locator {
    return this.list().getByRole('row').filter({ hasText: number });
  }

  /** 「300人」, 「301人中 18人」. */
  count(): Promise<string> {
    return this.page.locator('.found-count').innerText();
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: '受講者を探す' }).fill(words);
  }

  /** Chooses an option of one of the filters, which says how many people it would leave. */
  async filter(name: string, option: string, leaves: number): Promise<void> {
    const filters = this.page.getByRole('search', { name: '検索と絞り込み' });
    await filters.getByRole('button', { name }).click();
    await this.page
      .getByRole('option')
      .filter({ hasText: new RegExp(`^${option}\\s*${leaves}$`, 'u') })
      .click();
  }

  async choose(number: string, modifiers: readonly 'Shift'[] = []): Promise<void> {
    await this.row(number)
      .getByRole('checkbox')
      .click({ modifiers: [...modifiers] });
  }

  /** One of the fields that can be changed of all those chosen. */
  async bulk(field: string): Promise<Locator> {
    const bar = this.page.getByRole('region', { name: '選んだ受講者の変更' });
    await bar.getByRole('button', { name: field, exact: true }).click();
    return this.dialog();
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async button(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  panel(): Locator {
    return this.page.getByRole('complementary', { name: '受講者の詳細' });
  }

  notice(): Promise<string> {
    return this.page.locator('.notices').innerText();
  }

  async undo(): Promise<void> {
    await this.page.locator('.notices').getByRole('button', { name: '元に戻す' }).click();
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }
}
