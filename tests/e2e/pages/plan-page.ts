/** The planning screen, in the words that a user reads on it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const artefacts = join(import.meta.dirname, '../../../artefacts');

export type View = '体系図' | '一覧' | '工程表' | '比較';

/** Labels of the question's choices. */
export type Choice = '専門分野' | '現在レベル' | '目標レベル' | '重視すること';

export class PlanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Chooses from one of the lists of the question. */
  async choose(label: Choice, option: string): Promise<void> {
    const question = this.page.getByRole('region', { name: '計画の条件' });
    await question.getByRole('button', { name: label }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  async setNumber(label: string, value: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label });
    await field.fill(value);
    await field.press('Enter');
  }

  async show(view: View): Promise<void> {
    await this.page.getByRole('tab', { name: view }).click();
  }

  /** The text of the strip of totals. */
  totals(): Promise<string> {
    return this.page.getByRole('region', { name: '合計' }).innerText();
  }

  /** Ids of the courses in the list, in their order. */
  async listedCourses(): Promise<readonly string[]> {
    const texts = await this.page.getByRole('row').allInnerTexts();
    return texts.flatMap((text) => /\b[A-Z]{3}-\d{3}\b/.exec(text)?.[0] ?? []);
  }

  /** Waits until nothing is left to save. */
  async saved(): Promise<void> {
    await this.page.getByText('保存済み').waitFor();
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(artefacts, `${name}.png`) });
  }
}
