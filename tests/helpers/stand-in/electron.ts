/** The stand-in for the `electron` module: what the built main process imports, over a real Chromium page. */
export { app } from './fake-app.ts';
export { dialog, ipcMain, Menu, protocol, session } from './fake-main-parts.ts';
export { BrowserWindow } from './fake-window.ts';
