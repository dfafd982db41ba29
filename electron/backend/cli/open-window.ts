/** Opens an address for the user: in a browser's app mode where there is one, else in the default browser. */
import { spawn } from 'node:child_process';
import { findBrowser } from '../pdf/find-browser.ts';

function start(command: string, args: readonly string[]): void {
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.on('error', () => {});
  child.unref();
}

function opener(platform: NodeJS.Platform): readonly [string, readonly string[]] {
  if (platform === 'win32') return ['explorer.exe', []];
  return platform === 'darwin' ? ['open', []] : ['xdg-open', []];
}

/** Tries to open the address; whether a window appears is for the user to see. */
export function openWindow(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
  platform = process.platform,
): void {
  const headless = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  if (headless) return;
  const browser = findBrowser(env, platform);
  if (browser !== null) {
    start(browser, [`--app=${address}`, '--window-size=1280,800']);
    return;
  }
  const [command, args] = opener(platform);
  start(command, [...args, address]);
}
