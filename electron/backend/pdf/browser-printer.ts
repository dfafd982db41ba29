/** Makes PDF files with the machine's browser, started when first needed and kept for the next. */
import type { Browser, BrowserContext } from 'playwright-core';
import { RefusalError } from '../../../shared/contract/error.ts';
import { loadFontsScript } from '../../../shared/paper/load-fonts.ts';
import type { PdfPrinter } from '../backend.ts';
import { quietFlags } from './find-browser.ts';
import { type PaperServer, startPaperServer } from './paper-server.ts';

interface Press {
  readonly browser: Browser;
  /** One context for all pages, so that the fonts are read once. */
  readonly context: BrowserContext;
  readonly server: PaperServer;
}

async function startPress(executable: string, rendererFolder: string): Promise<Press> {
  const { chromium } = await import('playwright-core');
  const [browser, server] = await Promise.all([
    chromium.launch({ executablePath: executable, headless: true, args: [...quietFlags()] }),
    startPaperServer(rendererFolder),
  ]);
  return { browser, context: await browser.newContext(), server };
}

/** Long documents take their time: only the signal ends one early. */
async function printPage({ context, server }: Press, html: string, signal?: AbortSignal): Promise<Uint8Array> {
  const paper = server.offer(html);
  const page = await context.newPage();
  const leave = () => void page.close().catch(() => undefined);
  try {
    signal?.addEventListener('abort', leave, { once: true });
    signal?.throwIfAborted();
    await page.goto(paper.address, { waitUntil: 'load', timeout: 0 });
    if ((await page.evaluate(loadFontsScript)) !== true) throw new Error('the fonts of the installation are missing');
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    signal?.removeEventListener('abort', leave);
    paper.withdraw();
    await page.close();
  }
}

async function stop(press: Promise<Press> | null): Promise<void> {
  const running = await press?.catch(() => null);
  await Promise.all([running?.browser.close(), running?.server.close()]);
}

/**
 * A printer over a browser.
 * @param executable the browser's program.
 * @param rendererFolder the built window, which holds `fonts/`.
 */
export function createBrowserPrinter(executable: string, rendererFolder: string): PdfPrinter {
  let press: Promise<Press> | null = null;
  const close = async () => {
    const running = press;
    press = null;
    await stop(running);
  };
  return {
    print: async (html, signal) => {
      press ??= startPress(executable, rendererFolder);
      try {
        return await printPage(await press, html, signal);
      } catch (error) {
        if (signal?.aborted) throw new RefusalError('cancelled', {});
        await close().catch(() => undefined);
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        throw new RefusalError('pdf-failed', { reason });
      }
    },
    close,
  };
}
