/** Makes PDF files with the machine's browser, started when first needed. */
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import type { Browser, Route } from 'playwright-core';
import { RefusalError } from '../../../shared/contract/error.ts';
import { loadFontsScript } from '../../../shared/paper/load-fonts.ts';
import type { PdfPrinter } from '../backend.ts';
import { quietFlags } from './find-browser.ts';

/** An address that exists only inside the page: every request of it is answered here. */
const origin = 'https://paper.invalid/';

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.woff2': 'font/woff2' };

/** Answers what the document asks for from the built window's folder; nothing else is reachable. */
async function answer(route: Route, html: string, folder: string): Promise<void> {
  const url = route.request().url();
  if (url === origin) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const path = normalize(decodeURIComponent(new URL(url).pathname)).replace(/^[/\\]+/, '');
  const type = types[path.slice(path.lastIndexOf('.'))];
  if (!url.startsWith(origin) || !type || path.split(sep).includes('..')) return route.abort();
  const body = await readFile(join(folder, path)).catch(() => null);
  return body === null ? route.abort() : route.fulfill({ contentType: type, body });
}

async function printPage(browser: Browser, html: string, folder: string): Promise<Uint8Array> {
  const page = await browser.newPage({ javaScriptEnabled: true });
  try {
    await page.route('**/*', (route) => answer(route, html, folder));
    await page.goto(origin, { waitUntil: 'load' });
    if ((await page.evaluate(loadFontsScript)) !== true) throw new Error('the fonts of the installation are missing');
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

/**
 * A printer over a browser.
 * @param executable the browser's program.
 * @param rendererFolder the built window, which holds `fonts/`.
 */
export function createBrowserPrinter(executable: string, rendererFolder: string): PdfPrinter {
  let browser: Promise<Browser> | null = null;
  const start = async () => {
    const { chromium } = await import('playwright-core');
    return chromium.launch({ executablePath: executable, headless: true, args: [...quietFlags()] });
  };
  return {
    print: async (html) => {
      browser ??= start();
      try {
        return await printPage(await browser, html, rendererFolder);
      } catch (error) {
        browser = null;
        throw new RefusalError('pdf-failed', {
          reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
        });
      }
    },
    close: async () => {
      const running = await browser?.catch(() => null);
      browser = null;
      await running?.close();
    },
  };
}
