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
import { print, time } from './support/measure.ts';

const people = 12;
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
const own = await time(2, () => browser.print(html));
const baseline = { name: "the browser's own time for the document", times: own };
const run = await time(2, () => call('printRun.make', { ...whole, form: 'one' }));
print(`${printed} people in one PDF, planned and printed`, run, baseline);
const each = await time(1, () => call('printRun.make', { ...whole, form: 'people' }));
print(`${printed} people in a PDF each, zipped`, each, baseline);

await backend.close();
rmSync(folder, { recursive: true });
