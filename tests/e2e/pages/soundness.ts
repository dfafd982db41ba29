/** What no screen may have: something that a rule checker finds, something that sticks out of the window. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** An announcement of a button at work still names a progress that is gone by the time a checker looks. */
const announcements = '[data-live-announcer]';

/**
 * What a rule checker finds, each with where it is.
 * @param besides what need not be looked at, as selectors: rows of the kind of others
 */
export async function violations(page: Page, besides: readonly string[] = []): Promise<readonly string[]> {
  // The other mode opens a page of its own for each look, for frames from elsewhere; the app has none.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  for (const selector of [announcements, ...besides]) builder.exclude(selector);
  const found = await builder.withTags(['wcag2a', 'wcag2aa']).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** How far anything sticks out of the window sideways, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
