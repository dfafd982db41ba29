/** PDF files through Electron: a hidden window shows the document, Chromium prints it. */
import { BrowserWindow, type PrintToPDFOptions } from 'electron';
import { loadFontsScript } from '../../shared/paper/load-fonts.ts';
import type { PaperShelf } from './paper-shelf.ts';

const options: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** Prints an HTML document; `fonts/…` in it is the window's. The signal ends it by taking its window away. */
export async function printPdf(html: string, papers: PaperShelf, signal: AbortSignal): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
  });
  const leave = () => window.destroy();
  signal.addEventListener('abort', leave);
  try {
    await window.loadURL(papers.offer(html));
    await window.webContents.executeJavaScript(loadFontsScript);
    return await window.webContents.printToPDF(options);
  } finally {
    signal.removeEventListener('abort', leave);
    if (!window.isDestroyed()) window.destroy();
  }
}
