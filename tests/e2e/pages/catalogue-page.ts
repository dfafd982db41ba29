/** The catalogue, in the words that a user reads on it. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const artefacts = join(import.meta.dirname, '../../../artefacts');

export type Form = '体系図' | '一覧' | 'シート' | 'マトリックス';

export class CataloguePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'コース台帳' }).click();
    await this.page.getByRole('tab', { name: 'マトリックス' }).waitFor();
  }

  async show(form: Form): Promise<void> {
    await this.page.getByRole('tab', { name: form, exact: true }).click();
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(words);
  }

  async filter(name: string, option: RegExp): Promise<void> {
    await this.page.getByRole('search').getByRole('button', { name }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** How many courses are found, as the screen says it. */
  found(): Promise<string> {
    return this.page.locator('.found-count').innerText();
  }

  get rows(): Locator {
    return this.page.locator('.list-rows [role="row"]');
  }

  row(id: string): Locator {
    return this.rows.filter({ hasText: id });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary');
  }

  async menu(button: string | RegExp, item: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole('button', { name: button }).first().click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }
}
