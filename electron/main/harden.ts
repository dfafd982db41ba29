/** What a window may not do: leave the app, open others, ask for the machine's devices, use the network. */
import type { Session, WebContents } from 'electron';
import { appScheme, isAppAddress } from './app-origin.ts';

/** Schemes that need no network: the app's own, documents made in the window, and the developer tools. */
const localSchemes: readonly string[] = [`${appScheme}:`, 'blob:', 'data:', 'about:', 'devtools:'];

/** Closes a session: no permissions, no devices, no downloads, no network. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !localSchemes.includes(new URL(details.url).protocol) });
  });
}

/** A preview is a frame without an address of its own; every other document must be the app's. */
function isAllowed(address: string, mainFrame: boolean): boolean {
  return isAppAddress(address) || (!mainFrame && (address === 'about:srcdoc' || address === 'about:blank'));
}

/** Keeps a page where it is. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowed(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault();
  });
}
