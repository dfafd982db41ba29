/** Finds a Chromium-based browser of the machine: for PDF files, and to open the window in. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

function places(env: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return macPlaces;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) => root ?? []);
    return roots.flatMap((root) => windowsPlaces.map((place) => join(root, place)));
  }
  return (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => (folder === '' ? [] : linuxNames.map((name) => join(folder, name))));
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The program's path: MICHISHIRUBE_BROWSER where set, else an installed browser; null where there is none. */
export function findBrowser(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  if (env.MICHISHIRUBE_BROWSER) return runs(env.MICHISHIRUBE_BROWSER) ? env.MICHISHIRUBE_BROWSER : null;
  return places(env, platform).find(runs) ?? null;
}

/** Flags that keep a browser of ours from calling home or asking about itself. */
export function quietFlags(): readonly string[] {
  const flags = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
  ];
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  return root ? [...flags, '--no-sandbox'] : flags;
}
