/** The forms and the import of the catalogue, in the words that a user reads on them. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const artefacts = join(import.meta.dirname, '../../../artefacts');

export interface SheetFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export class AuthoringPage {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog').last();
  }

  /** Opens a course of the catalogue to be edited, or read where it is built in. */
  async edit(id: string): Promise<void> {
    await this.goTo(`#/catalogue/course/${id}`);
    await this.page.getByRole('button', { name: '編集' }).first().click();
    await this.dialog.waitFor();
  }

  /** From the menu of what can be added to the catalogue. */
  async add(what: 'コースを追加' | 'コース群を追加' | 'ファイルから取り込む'): Promise<void> {
    await this.goTo('#/catalogue/list');
    await this.page.getByRole('button', { name: '追加', exact: true }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
    await this.dialog.waitFor();
  }

  async fill(label: string | RegExp, value: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: label }).first().fill(value);
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).last().click();
  }

  /** Goes to a section of the course form. */
  async section(name: string): Promise<void> {
    const sections = this.page.getByRole('navigation', { name: '入力欄の一覧' });
    await sections.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  }

  async choose(label: string | RegExp, option: string): Promise<void> {
    await this.dialog.getByRole('button', { name: label }).first().click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Types into a search box and takes what is found under a name. */
  async pick(label: string, query: string, option: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).fill(query);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** What the form says is to be looked at. */
  checks(): Promise<string> {
    return this.page.getByRole('complementary', { name: '入力の確認' }).innerText();
  }

  async chooseFile(file: SheetFile): Promise<void> {
    await this.dialog.locator('input[type="file"]').setInputFiles(file);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }

  private async goTo(hash: string): Promise<void> {
    await this.page.evaluate((address) => {
      location.hash = address;
    }, hash);
  }
}
