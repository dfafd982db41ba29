/** A person's record, in the words that a user reads on it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const artefacts = join(import.meta.dirname, '../../../artefacts');

export type RecordTabName = '概要' | 'レベルチェック' | '実績と進捗';

export class ProgressPage {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog').last();
  }

  async open(tab: RecordTabName): Promise<void> {
    await this.page.getByRole('link', { name: '記録', exact: true }).click();
    await this.page.getByRole('tab', { name: tab }).click();
  }

  /** Opens the form of a new entry among the evidence. */
  async add(what: string): Promise<void> {
    await this.page.getByRole('button', { name: what, exact: true }).click();
    await this.dialog.waitFor();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).last().click();
  }

  async fill(label: string | RegExp, value: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: label, exact: true }).fill(value);
  }

  /** Types a day, part by part as a keyboard does: `20230401`. */
  async type(label: string, day: string): Promise<void> {
    const field = this.dialog.getByRole('group', { name: label }).first();
    await field.getByRole('spinbutton').first().click();
    await this.page.keyboard.type(day);
  }

  async choose(label: string, option: RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name: label }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  async check(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.dialog.getByText(name, { exact: true }).last().click();
  }

  /** Records what the form says, and waits until it has closed. */
  async record(): Promise<void> {
    await this.dialog.getByRole('button', { name: '記録する' }).click();
    await this.dialog.waitFor({ state: 'detached' });
  }

  /** The row of a condition of the level check. */
  condition(words: string): Promise<string> {
    return this.page.getByRole('row', { name: words }).first().innerText();
  }

  gate(name: 'コースの修了' | 'スキルの保有' | 'レベルの実証'): Promise<string> {
    return this.page.getByRole('region', { name, exact: true }).innerText();
  }

  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** Saves the record as a file and gives its bytes. */
  async exportWith(password: string): Promise<Buffer> {
    await this.press('記録を書き出す');
    await this.fill('パスワード', password);
    await this.fill('パスワード（確認）', password);
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press('書き出す')]);
    return readFile(await download.path());
  }

  async chooseFile(name: string, buffer: Buffer): Promise<void> {
    await this.press('記録を取り込む');
    await this.dialog.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer });
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }
}
