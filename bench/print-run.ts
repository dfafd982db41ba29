/** Everybody's sheets in one PDF, planned and printed, beside the browser's own time for the same document. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PdfPrinter } from '../electron/backend/backend.ts';
import { openBackend } from '../electron/backend/open-backend.ts';
import { createBrowserPrinter } from '../electron/backend/pdf/browser-printer.ts';
import { rendererFolder } from '../electron/backend/renderer-folder.ts';
import { systemClock } from '../electron/backend/system-clock.ts';
import { testBrowserPath } from '../tests/helpers/browser.ts';
import { fillDepartment } from '../tests/helpers/department-fixture.ts';
import { print, spread } from './support/measure.ts';

const people = 6;
const folder = mkdtempSync(join(tmpdir(), 'michishirube-bench-'));
const storeFile = join(folder, 'bench.sqlite');
fillDepartment(storeFile, people);

const browser = createBrowserPrinter(await testBrowserPath(), rendererFolder());
let html = '';
/** Notes the document, so that the browser can print the very same one alone. */
const noting: PdfPrinter = {
  print: (document, signal) => {
    html = document;
    return browser.print(document, signal);
  },
  close: () => browser.close(),
};
const backend = await openBackend({
  storeFile,
  version: 'bench',
  host: 'in-process',
  saveDialog: false,
  clock: systemClock,
  pdf: noting,
});

const call = async (name: string, input: unknown) => {
  const answer = await backend.dispatch(name, input);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data as { readonly printed: number };
};
const whole = { people: null, parts: ['roadmap'], language: 'ja', task: 'bench' };

const { printed } = await call('printRun.make', { ...whole, form: 'one' });
const times = { own: [] as number[], one: [] as number[], each: [] as number[] };
const timed = async (list: number[], work: () => Promise<unknown>) => {
  const start = performance.now();
  await work();
  list.push(performance.now() - start);
};
// In turns: whatever else the machine does then weighs on all three alike.
for (let turn = 0; turn < 3; turn += 1) {
  const { length } = html;
  await timed(times.own, () => browser.print(html));
  await timed(times.one, () => call('printRun.make', { ...whole, form: 'one' }));
  if (html.length !== length) throw new Error('the run printed another document');
  const document = html;
  await timed(times.each, () => call('printRun.make', { ...whole, form: 'people' }));
  html = document;
}
const baseline = { name: "the browser's own time for the document", times: spread(times.own) };
print(`${printed} people in one PDF, planned and printed`, spread(times.one), baseline);
print(`${printed} people in a PDF each, zipped`, spread(times.each), baseline);

await backend.close();
rmSync(folder, { recursive: true });
