/** Demand, board and rosters of a department as a user sees them. */
import type { Locator, Page } from 'playwright-core';

export class SessionsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Calls the backend as the window does. */
  call(name: string, input: unknown): Promise<unknown> {
    return this.page.evaluate(
      async ([method, body]) => {
        const response = await fetch(`/api/${method}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-michishirube': '1' },
          body,
        });
        const answer = (await response.json()) as { ok: boolean; data: unknown; error?: unknown };
        if (!answer.ok) throw new Error(JSON.stringify(answer.error));
        return answer.data;
      },
      [name, JSON.stringify(input)] as const,
    );
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.page.url().replace(/#.*/u, '')}#/department/sessions`);
    await this.page.getByRole('radio', { name: '需要' }).waitFor();
  }

  async show(part: '需要' | '開催' | '名簿' | '予算' | '設定'): Promise<void> {
    await this.page.getByRole('radio', { name: part, exact: true }).click();
    await this.page.getByRole('region', { name: part, exact: true }).waitFor();
  }

  bars(): Locator {
    return this.page.locator('.board-bar');
  }

  effect(): Locator {
    return this.page.locator('.effect-card');
  }
}
