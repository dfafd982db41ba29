/** What-ifs on the planning screen, in the words that a user reads there. */
import type { Locator, Page } from 'playwright-core';
import { PlanPage } from './plan-page.ts';

export class WhatIfPage extends PlanPage {
  readonly detail: Locator;
  /** What is read out while a bar is held. */
  readonly held: Locator;
  readonly table: Locator;

  constructor(page: Page) {
    super(page);
    this.detail = page.getByRole('complementary', { name: '詳細' });
    this.held = page.locator('.move-strip');
    this.table = page.getByRole('table', { name: '計画の比較' });
  }

  bar(course: string): Locator {
    return this.page.getByRole('slider', { name: new RegExp(`^${course} `) });
  }

  /** What would change, as it stands beside a button of the sheet. */
  difference(button: string): Promise<string> {
    const row = this.detail.locator('.action-row', {
      has: this.page.getByRole('button', { name: button, exact: true }),
    });
    return row.locator('.difference').innerText();
  }

  /** Drags a bar sideways and keeps holding it. */
  async drag(course: string, pixels: number): Promise<void> {
    const box = await this.bar(course).boundingBox();
    if (!box) throw new Error(`${course} has no bar`);
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: 12 });
  }

  /** The dates that a bar says it has. */
  dates(course: string): Promise<string | null> {
    return this.bar(course).getAttribute('aria-valuetext');
  }

  /** Titles of the columns of the comparison. */
  columns(): Promise<readonly string[]> {
    return this.table.locator('.column-title').allInnerTexts();
  }

  /** The texts of one row of the comparison. */
  row(name: string): Promise<readonly string[]> {
    return this.table
      .getByRole('row', { name: new RegExp(`^${name} `) })
      .locator('td')
      .allInnerTexts();
  }

  /** Points of the curve of study hours against cost. */
  points(): Locator {
    return this.page.getByRole('group', { name: '学習時間と費用' }).getByRole('button');
  }
}
