/** The program as a user starts it (`serve`), with a data folder of its own, and a browser beside it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { testBrowserArguments, testBrowserPath } from '../helpers/browser.ts';

const program = join(import.meta.dirname, '../../dist/cli/cli.js');

export interface ServedApp {
  readonly store: string;
  /** Opens a window of this launch. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Ends the program, as switching it off would, and starts it again on the same data. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface Running {
  readonly process: ChildProcess;
  readonly address: string;
}

function serve(store: string): Promise<Running> {
  const child = spawn(process.execPath, [program, 'serve', '--store', store], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr.on('data', (data: Buffer) => {
      errors += String(data);
    });
    child.stdout.once('data', (data: Buffer) => resolve({ process: child, address: String(data).trim() }));
    child.once('exit', (status) => reject(new Error(`serve ended with ${status}: ${errors}`)));
  });
}

function end({ process: child }: Running): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  faults: string[],
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP', ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('tab').first().waitFor();
  return page;
}

/**
 * Starts the program; `faults` collects every error that a page reports, so that tests can demand none.
 * @param fill puts something into the store before the program opens it
 */
export async function startServedApp(
  faults: string[],
  fill: (store: string) => void | Promise<void> = () => undefined,
): Promise<ServedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'michishirube-e2e-'));
  const store = join(folder, 'michishirube.sqlite');
  const browser = await chromium.launch({ executablePath: await testBrowserPath(), args: [...testBrowserArguments] });
  await fill(store);
  let running = await serve(store);
  return {
    store,
    open: (options = {}) => openPage(browser, running.address, options, faults),
    restart: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      await end(running);
      running = await serve(store);
    },
    close: async () => {
      await browser.close();
      await end(running);
      rmSync(folder, { recursive: true });
    },
  };
}
