/** A Chromium that both a test and the program under test can hold. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from 'playwright-core';
import { testBrowserArguments, testBrowserPath } from '../browser.ts';

export interface RealBrowser {
  readonly browser: Browser;
  /** Where another process connects. */
  readonly address: string;
  close(): Promise<void>;
}

async function readAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('the browser ended before it listened');
}

/** Starts a headless browser with a fresh profile. */
export async function startRealBrowser(): Promise<RealBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'michishirube-browser-'));
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const child = spawn(await testBrowserPath(), [...testBrowserArguments, ...own], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await readAddress(child.stderr);
  child.stderr.resume();
  const browser = await chromium.connectOverCDP(address);
  return {
    browser,
    address,
    async close() {
      const exited = once(child, 'exit');
      // Asked to end, the browser takes its temporary files along; killed, it leaves them.
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => child.kill());
      await exited;
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
