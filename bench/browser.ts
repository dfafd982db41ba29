/** The window until it is ready, beside an empty page; the PDF beside the browser's own time for the same page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startLoopbackHost } from '../electron/backend/http/loopback-host.ts';
import { openBackend } from '../electron/backend/open-backend.ts';
import { createBrowserPrinter } from '../electron/backend/pdf/browser-printer.ts';
import { startPaperServer } from '../electron/backend/pdf/paper-server.ts';
import { rendererFolder } from '../electron/backend/renderer-folder.ts';
import { systemClock } from '../electron/backend/system-clock.ts';
import { testBrowserArguments, testBrowserPath } from '../tests/helpers/browser.ts';
import { print, time } from './support/measure.ts';
import { question } from './support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
const executablePath = await testBrowserPath();
const printer = createBrowserPrinter(executablePath, rendererFolder());
const backend = await openBackend({
  storeFile: join(folder, 'bench.sqlite'),
  version: 'bench',
  host: 'loopback',
  saveDialog: false,
  clock: systemClock,
  pdf: printer,
});
const host = await startLoopbackHost(backend, 0, rendererFolder());
const browser = await chromium.launch({ executablePath, args: [...testBrowserArguments] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const address = new URL('/', host.address).href;

await page.goto(host.address);
await page.locator('main').waitFor();
const empty = await time(10, () => page.goto(`${address}fonts/fonts.css`));
const window = await time(10, async () => {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('main').waitFor();
});
print('window ready', window, { name: 'a plain page from the same host', times: empty });

const input = {
  request: question('hardware', 3, 6),
  learnerName: '山田 太郎',
  planName: '',
  sheets: ['roadmap', 'diagram'],
  language: 'ja',
};
const rendered = await backend.dispatch('paper.render', input);
if (!rendered.ok) throw new Error(rendered.error.message);
const { html } = rendered.data as { readonly html: string };
const papers = await startPaperServer(rendererFolder());
const context = await browser.newContext();
const own = await time(10, async () => {
  const { address: paper, withdraw } = papers.offer(html);
  const sheet = await context.newPage();
  await sheet.goto(paper, { waitUntil: 'load' });
  await sheet.evaluate(() => document.fonts.ready.then(() => undefined));
  await sheet.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await sheet.close();
  withdraw();
});
print('PDF of a roadmap, planned and printed', await time(10, () => backend.dispatch('paper.pdf', input)), {
  name: "the browser's own time for the page",
  times: own,
});

await papers.close();
await browser.close();
await host.close();
await backend.close();
rmSync(folder, { recursive: true });
