/** Scrolling the course by knowledge item matrix of 10,000 courses, beside a plain table of as many empty rows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startLoopbackHost } from '../electron/backend/http/loopback-host.ts';
import { openBackend } from '../electron/backend/open-backend.ts';
import { rendererFolder } from '../electron/backend/renderer-folder.ts';
import { builtInCatalogue } from '../electron/backend/resources.ts';
import type { RowVersion } from '../electron/backend/store/catalogue-rows.ts';
import { openStore } from '../electron/backend/store/open-store.ts';
import { systemClock } from '../electron/backend/system-clock.ts';
import { testBrowserArguments, testBrowserPath } from '../tests/helpers/browser.ts';
import { print, type Times } from './support/measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
const storeFile = join(folder, 'bench.sqlite');

function* manyCourses(): Iterable<RowVersion> {
  const { courses } = builtInCatalogue();
  for (let index = 0; index < 10_000; index += 1) {
    const course = courses[index % courses.length];
    if (!course) continue;
    const id = `OWN-${index}`;
    yield { standard: 'built-in', kind: 'course', id, content: { ...course, id, source: 'imported' } };
  }
}

/** Scrolls the largest scroller of the page a screen at a time; the time of each frame. */
async function scrollTimes(page: Page): Promise<Times> {
  const frames = await page.evaluate(async () => {
    const all = [document.documentElement, ...document.querySelectorAll<HTMLElement>('*')];
    const scrolls = all.filter((element) => element.scrollHeight > element.clientHeight + 1_000);
    const scroller = scrolls.sort((a, b) => b.scrollHeight - a.scrollHeight)[0];
    if (!scroller) throw new Error('nothing scrolls');
    const times: number[] = [];
    for (let step = 0; step < 120; step += 1) {
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

const store = openStore(storeFile);
store.edits.addVersions('catalogue.import', systemClock.now(), manyCourses());
store.close();
const backend = await openBackend({
  storeFile,
  version: 'bench',
  host: 'loopback',
  saveDialog: false,
  clock: systemClock,
  pdf: null,
});
const host = await startLoopbackHost(backend, 0, rendererFolder());
const browser = await chromium.launch({ executablePath: await testBrowserPath(), args: [...testBrowserArguments] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });

await page.setContent(`<table>${'<tr><td>&nbsp;</td></tr>'.repeat(10_000)}</table>`);
const plain = await scrollTimes(page);
await page.goto(host.address);
await page.getByRole('tab').first().waitFor();
await page.goto(new URL('/#/catalogue/matrix', host.address).href);
await page.getByText('OWN-0', { exact: true }).or(page.getByRole('grid')).first().waitFor();
print('a frame of scrolling the matrix', await scrollTimes(page), { name: 'a plain table', times: plain });
const heap = await page.evaluate(
  () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
);
console.log(`memory of the window: ${Math.round(heap / 2 ** 20)} MiB`);

await browser.close();
await host.close();
await backend.close();
rmSync(folder, { recursive: true });
