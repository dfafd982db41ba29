/** `plan --format pdf`: real Japanese text in the bundled font, or one line that says what is missing. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rendererFolder } from '../../../../electron/backend/renderer-folder.ts';
import { testBrowserPath } from '../../../helpers/browser.ts';
import { pdfFonts, pdfPageSizes, pdfText } from '../../../helpers/pdf-facts.ts';
import { coursesOf, preparePlanCommand, shortPlan } from '../../../helpers/plan-command.ts';

const { path, plan, planProcess, roadmap } = preparePlanCommand();

describe.skipIf(!existsSync(join(rendererFolder(), 'fonts')))('with a browser', () => {
  let browser: string;
  beforeAll(async () => {
    browser = await testBrowserPath();
  });
  const pdf = (args: readonly string[]) =>
    planProcess([...shortPlan, '--format', 'pdf', ...args], { env: { MICHISHIRUBE_BROWSER: browser } });

  test('the file has the roadmap and the diagram as real text in embedded TrueType', async () => {
    const file = path('roadmap.pdf');
    expect(await pdf(['--out', file])).toEqual({ status: 0, stdout: '', stderr: '', bytes: Buffer.alloc(0) });
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.toString('latin1')).toContain('BIZUDPGothic');
    for (const line of pdfFonts(file) ?? []) expect(line).toMatch(/BIZUDPGothic\S* +CID TrueType .* yes yes yes /);
    const text = pdfText(file);
    const titles = coursesOf(await roadmap(shortPlan)).map(({ title }) => title.ja.replaceAll(/\s/g, ''));
    if (text !== null) expect(titles.filter((title) => !text.includes(title))).toEqual([]);
    const sizes = pdfPageSizes(file);
    if (sizes !== null) expect([...new Set(sizes)]).toEqual(['210x297', '420x297']);
  });

  test('standard output gets the same bytes and nothing else', async () => {
    const { status, bytes, stderr } = await pdf([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
  });
});

describe('without a browser', () => {
  test('the named one does not exist: one line, status 2, no file', async () => {
    const file = path('roadmap.pdf');
    const env = { MICHISHIRUBE_BROWSER: path('no-such-browser') };
    const { status, stdout, stderr } = await plan([...shortPlan, '--format', 'pdf', '--out', file], env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*ブラウザ[^\n]*MICHISHIRUBE_BROWSER[^\n]*\n$/);
    expect(existsSync(file)).toBe(false);
  });

  test('the named one is no browser: one line, status 2', async () => {
    const env = { MICHISHIRUBE_BROWSER: process.execPath };
    const { status, stdout, stderr } = await plan([...shortPlan, '--format', 'pdf', '--lang', 'en'], env);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^The PDF could not be made[^\n]*\n$/);
  });

  test.skipIf(process.platform !== 'linux')('none is installed: one line, status 2', async () => {
    mkdirSync(path('empty'));
    const { status, stderr } = await plan([...shortPlan, '--format', 'pdf'], { PATH: path('empty') });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^PDFを作るためのブラウザ[^\n]*が見つかりません[^\n]*\n$/);
  });
});
