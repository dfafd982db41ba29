/** Opens the app: one window over one store. */
import { resolve } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import type { Refusal } from '../../shared/contract/error.ts';
import { wordRefusal } from '../../shared/i18n/word-refusal.ts';
import type { Language } from '../../shared/model/localized.ts';
import { storeLocation } from '../backend/store/store-location.ts';
import { setAppMenu } from './app-menu.ts';
import { startAddress } from './app-origin.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { hardenContents, hardenSession } from './harden.ts';
import { hostCalls } from './ipc-host.ts';
import { createMainWindow, focusWindow, sendEvent } from './main-window.ts';
import { createPaperShelf } from './paper-shelf.ts';
import { printPdf } from './pdf-printer.ts';
import { saveDownload, saveFile } from './save-file.ts';
import { startThreadedBackend, type ThreadedBackend } from './threaded-backend.ts';

/** The language before the user's own choice can be read from the store. */
function systemLanguage(): Language {
  return app.getLocale().startsWith('en') ? 'en' : 'ja';
}

function refuse(refusal: Refusal): void {
  const language = systemLanguage();
  dialog.showErrorBox(language === 'ja' ? '道標' : 'Michishirube', wordRefusal(refusal, language));
  app.exit(refusal.code === 'fault' ? 1 : 2);
}

/** Closes the store before the program ends, and only once. */
function closeOnQuit(backend: ThreadedBackend): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void backend.close().finally(() => app.exit(0));
  });
}

function connect(window: BrowserWindow, backend: ThreadedBackend): void {
  hostCalls(backend, {
    'host.save': (input) => saveFile(input, window),
    'download.save': (input) => saveDownload(input, backend, window),
  });
  backend.subscribe((event) => sendEvent(window, event));
  app.on('second-instance', () => focusWindow(window));
}

async function open(storeFile: string): Promise<void> {
  const papers = createPaperShelf();
  const backend = startThreadedBackend({ storeFile, version: app.getVersion() }, (html, signal) =>
    printPdf(html, papers, signal),
  );
  closeOnQuit(backend);
  hardenSession(session.defaultSession);
  serveApp(papers);
  setAppMenu(systemLanguage());
  const window = createMainWindow();
  connect(window, backend);
  // The window loads while the store opens; its first calls wait for it.
  const [refusal] = await Promise.all([backend.opened, window.loadURL(startAddress)]);
  if (refusal) refuse(refusal);
  else window.show();
}

/** Starts the app; `storeOption` is the file of `--store`, if any. */
export function startApp(storeOption: string | null): void {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  registerAppScheme();
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('window-all-closed', () => app.quit());
  const storeFile = resolve(storeOption ?? storeLocation(process.env, process.platform));
  app
    .whenReady()
    .then(() => open(storeFile))
    .catch((error: unknown) => refuse({ code: 'fault', message: String(error), details: { message: String(error) } }));
}
