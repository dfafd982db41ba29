/** The list of a department's people: the window ready, the list open, a search and a frame of scrolling, with 10,000 people beside 100. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startLoopbackHost } from '../electron/backend/http/loopback-host.ts';
import { openBackend } from '../electron/backend/open-backend.ts';
import { rendererFolder } from '../electron/backend/renderer-folder.ts';
import { systemClock } from '../electron/backend/system-clock.ts';
import { testBrowserArguments, testBrowserPath } from '../tests/helpers/browser.ts';
import { fillDepartment } from '../tests/helpers/department-fixture.ts';
import { print, type Times, time } from './support/measure.ts';

interface Measured {
  readonly ready: Times;
  readonly open: Times;
  readonly search: Times;
  readonly frame: Times;
}

/** Scrolls the list a screen at a time; the time of each frame. */
async function scrollTimes(page: Page): Promise<Times> {
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector('.course-list-scroll');
    if (!scroller) throw new Error('nothing scrolls');
    const times: number[] = [];
    for (let step = 0; step < 40; step += 1) {
      const start = performance.now();
      scroller.scrollBy(0, 600);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      times.push((performance.now() - start) / 2);
    }
    return times.sort((a, b) => a - b);
  });
  const at = (share: number) => frames[Math.min(frames.length - 1, Math.floor(share * frames.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function measure(browser: Browser, people: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
  const storeFile = join(folder, 'bench.sqlite');
  fillDepartment(storeFile, people);
  const host = { version: 'bench', host: 'loopback', saveDialog: false, clock: systemClock, pdf: null } as const;
  const backend = await openBackend({ storeFile, ...host });
  const server = await startLoopbackHost(backend, 0, rendererFolder());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.address);
  await page.locator('main').waitFor();
  const go = (hash: string) => page.evaluate((next) => window.location.assign(next), hash);
  const list = page.locator('.list-rows [role="row"]').first();
  const count = page.locator('.found-count');
  const ready = await time(3, async () => {
    await page.goto('about:blank');
    await page.goto(new URL('/', server.address).href);
    await page.locator('main').waitFor();
  });
  const open = await time(4, async () => {
    await go('#/standard');
    await list.waitFor({ state: 'detached' });
    await go('#/department/people');
    await list.waitFor();
  });
  const field = page.getByRole('searchbox');
  const search = await time(4, async () => {
    await field.fill('さとう');
    await count.filter({ hasText: '人中' }).waitFor();
    await field.fill('');
    await count.filter({ hasNotText: '人中' }).waitFor();
  });
  const frame = await scrollTimes(page);
  await page.close();
  await server.close();
  await backend.close();
  rmSync(folder, { recursive: true });
  return { ready, open, search, frame };
}

const browser = await chromium.launch({ executablePath: await testBrowserPath(), args: [...testBrowserArguments] });
const few = await measure(browser, 100);
const many = await measure(browser, 10_000);
await browser.close();
const beside = (name: keyof Measured) => ({ name: 'the same with 100 people', times: few[name] });
print('window ready with 10,000 people', many.ready, beside('ready'));
print('the list of 10,000 people opened', many.open, beside('open'));
print('a search typed and taken back among 10,000', many.search, beside('search'));
print('a frame of scrolling 10,000 people', many.frame, beside('frame'));
