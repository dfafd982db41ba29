/** Before all tests: names the browser that they, and the programs they start, are to use. */
import { testBrowserPath } from './browser.ts';

/** A machine that has no browser and can be brought none fails only in the tests that need one. */
export async function setup(): Promise<void> {
  const browser = await testBrowserPath().catch(() => null);
  if (browser !== null) process.env.MICHISHIRUBE_BROWSER = browser;
}
