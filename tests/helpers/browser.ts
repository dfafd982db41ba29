/** Finds a Chromium for the tests, or brings one: nobody has to install anything first. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findBrowser, quietFlags } from '../../electron/backend/pdf/find-browser.ts';

/** Keeps a test browser quiet; pass it at every launch. */
export const testBrowserArguments: readonly string[] = quietFlags();

const wrapper = 'chromium-with-libraries';

const starts = (file: string): boolean => spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;

/** The version of the package, so that what an older one unpacked is not taken for it. */
function packageVersion(): string {
  const file = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** Runs `action` while the package believes that `folder` is the place for temporary files. */
async function unpackInto<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await action();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** A machine without libnss3 gets the libraries of the package, through a small script before the browser. */
async function addLibraries(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const archive = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  const libraries = basename(await unpackInto(folder, () => inflate(archive)));
  const here = '$(dirname "$0")';
  const script = `#!/bin/sh\nLD_LIBRARY_PATH="${here}/${libraries}/lib" exec "${here}/chromium" "$@"\n`;
  writeFileSync(join(folder, wrapper), script, { mode: 0o755 });
}

/** Unpacks beside the final folder and renames, so that of two that try at once neither sees half a browser. */
async function unpackBrowser(folder: string): Promise<void> {
  const temporary = mkdtempSync(`${folder}-`);
  const { default: chromium } = await import('@sparticuz/chromium');
  if (!starts(await unpackInto(temporary, () => chromium.executablePath()))) await addLibraries(temporary);
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function broughtBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(tmpdir(), `michishirube-chromium-${packageVersion()}-${process.getuid?.() ?? ''}`);
  if (!existsSync(folder)) await unpackBrowser(folder);
  const wrapped = join(folder, wrapper);
  const browser = existsSync(wrapped) ? wrapped : join(folder, 'chromium');
  return starts(browser) ? browser : null;
}

/** The path of a Chromium, Chrome or Edge; throws with what to install where there is none. */
export async function testBrowserPath(): Promise<string> {
  const found = findBrowser() ?? (await broughtBrowser());
  if (found) return found;
  throw new Error('The tests need a browser: install Chromium, Chrome or Edge, or name one in MICHISHIRUBE_BROWSER.');
}
