/** The screen of curricula, in the words that a user reads there. */
import type { Locator, Page } from 'playwright-core';

export class CurriculaPage {
  readonly page: Page;
  readonly preview: Locator;
  readonly refusal: Locator;

  constructor(page: Page) {
    this.page = page;
    this.preview = page.getByRole('complementary', { name: 'このカリキュラムで受ける研修' });
    this.refusal = page.locator('.move-refused');
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => {
      globalThis.location.hash = '/department/curricula';
    });
    await this.page.getByRole('region', { name: 'カリキュラム' }).waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  part(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** Ids of the list by hand, in its order. */
  courses(): Promise<readonly string[]> {
    return this.page
      .locator('[data-course]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-course') ?? ''));
  }

  async move(course: string, key: 'ArrowUp' | 'ArrowDown'): Promise<void> {
    const row = this.page.locator(`[data-course="${course}"]`);
    await row.focus();
    await row.press(`Alt+${key}`);
  }
}
