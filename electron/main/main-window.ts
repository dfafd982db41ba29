/** The app's one window. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { BackendEvent } from '../../shared/contract/methods.ts';
import { eventChannel } from '../preload/bridge.ts';

/** Makes the window, empty and hidden. */
export function createMainWindow(): BrowserWindow {
  return new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: '道標',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
}

/** Brings the window to the front, for a second start of the program. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Passes an event of the backend on to the window. */
export function sendEvent(window: BrowserWindow, event: BackendEvent): void {
  if (!window.isDestroyed()) window.webContents.send(eventChannel, event);
}
