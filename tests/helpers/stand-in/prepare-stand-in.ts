/** Apps of the stand-in for a test file: one browser, a fresh folder for each start, everything gone at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Envelope } from '../../../shared/contract/error.ts';
import { type LaunchedApp, type LaunchOptions, launchApp } from './launch-app.ts';
import { type RealBrowser, startRealBrowser } from './real-browser.ts';

/** What the preload gives the window. */
export interface BridgedWindow {
  readonly michishirube: {
    call(name: string, input: unknown): Promise<Envelope<unknown>>;
    subscribe(name: string, listener: (data: unknown) => void): () => void;
  };
}

/** Calls the backend as the window's own code does. */
export function callBridge(page: Page, name: string, input: unknown): Promise<Envelope<unknown>> {
  return page.evaluate(([method, given]) => (globalThis as unknown as BridgedWindow).michishirube.call(method, given), [
    name,
    input,
  ] as const);
}

export interface StandIn {
  /** A new folder, removed after the file's tests. */
  folder(): string;
  /** Starts the app; it is closed after the file's tests where a test has not done so. */
  launch(options: LaunchOptions): LaunchedApp;
}

/** Prepares the stand-in for the test file that calls it. */
export function prepareStandIn(): StandIn {
  const folders: string[] = [];
  const apps: LaunchedApp[] = [];
  let browser: RealBrowser | null = null;
  beforeAll(async () => {
    browser = await startRealBrowser();
  });
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await browser?.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder() {
      const folder = mkdtempSync(join(tmpdir(), 'michishirube-electron-'));
      folders.push(folder);
      return folder;
    },
    launch(options) {
      if (!browser) throw new Error('an app can be launched only inside a test or a hook');
      const app = launchApp(browser, options);
      apps.push(app);
      return app;
    },
  };
}
