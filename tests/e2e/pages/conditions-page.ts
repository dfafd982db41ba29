/** The conditions of a plan and the company's calendar, in the words that a user reads on them. */
import type { Locator, Page } from 'playwright-core';

export type ConditionTab = '費用' | '受け方' | '日程' | 'コース';

export class ConditionsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get panel(): Locator {
    return this.page.getByRole('dialog', { name: '詳細条件' });
  }

  get calendar(): Locator {
    return this.page.getByRole('dialog', { name: '会社カレンダー' });
  }

  async open(tab: ConditionTab): Promise<void> {
    if (!(await this.panel.isVisible())) await this.page.getByRole('button', { name: /^詳細条件/ }).click();
    await this.panel.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.panel.waitFor({ state: 'detached' });
  }

  async setPrice(label: string, yen: string): Promise<void> {
    const field = this.panel.getByRole('textbox', { name: label });
    await field.fill(yen);
    await field.press('Enter');
  }

  /** Types a date, `YYYYMMDD`, into a field. */
  async setDate(label: string, digits: string): Promise<void> {
    await this.panel.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
    await this.page.keyboard.type(digits);
  }

  /** Adds one of the common periods as it is proposed. */
  async addPreset(name: string): Promise<void> {
    await this.panel.getByRole('button', { name, exact: true }).click();
    await this.panel.getByRole('button', { name: '追加する' }).click();
  }

  /** Says that the current level is held in another specialty. */
  async comeFrom(specialty: string): Promise<void> {
    await this.page.getByRole('button', { name: '異動・兼任' }).click();
    await this.page.getByRole('button', { name: '現在レベルを持つ専門分野' }).click();
    await this.page.getByRole('option', { name: specialty }).click();
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog', { name: '異動・兼任' }).waitFor({ state: 'detached' });
  }

  async openCalendar(): Promise<void> {
    await this.page.getByRole('button', { name: '会社カレンダー', exact: true }).click();
  }

  /** A day of the year view, by the words of its date: 「2027年8月12日」. */
  day(date: string): Locator {
    return this.calendar.getByRole('button', { name: new RegExp(`^${date}（`) });
  }
}
