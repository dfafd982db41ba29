/** `app` of the stand-in: life and death of the program. */
import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { strict } from './strict.ts';

const folder = process.env.STAND_IN_FOLDER ?? '';
const lockFile = join(folder, 'instance-lock');
const knockFile = join(folder, 'second-instance');

const emitter = new EventEmitter();
const endings: (() => Promise<void>)[] = [];

async function connect(): Promise<Browser> {
  return chromium.connectOverCDP(process.env.STAND_IN_BROWSER ?? '');
}

let connected: Promise<Browser> | null = null;
let readied = false;

/** The real browser behind every window. */
export function theBrowser(): Promise<Browser> {
  connected ??= connect();
  return connected;
}

/** True once the program may open windows. */
export const isReady = (): boolean => readied;

/** Something to undo before the program ends. */
export function atExit(action: () => Promise<void>): void {
  endings.push(action);
}

/** An event of Electron whose default can be prevented. */
export function preventable<Details extends object>(
  details: Details,
): Details & { preventDefault(): void; readonly defaultPrevented: boolean } {
  let prevented = false;
  return Object.defineProperty(
    {
      ...details,
      preventDefault: () => {
        prevented = true;
      },
      defaultPrevented: false,
    },
    'defaultPrevented',
    { get: () => prevented },
  );
}

function isHeld(): boolean {
  if (!existsSync(lockFile)) return false;
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function exit(status = 0): void {
  if (existsSync(lockFile) && readFileSync(lockFile, 'utf8') === String(process.pid)) rmSync(lockFile);
  void Promise.allSettled(endings.map((end) => end()))
    .then(() => connected?.then((browser) => browser.close()))
    .finally(() => process.exit(status));
}

export const app = strict('app', {
  on: emitter.on.bind(emitter),
  once: emitter.once.bind(emitter),
  off: emitter.off.bind(emitter),
  emit: emitter.emit.bind(emitter),
  isPackaged: false,
  dock: undefined,
  commandLine: { appendSwitch: () => {} },
  disableHardwareAcceleration: () => {},
  enableSandbox() {
    if (readied) throw new Error('enableSandbox must be called before the app is ready');
  },
  getVersion: (): string => {
    const file = join(import.meta.dirname, '../../../package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
  },
  getLocale: () => process.env.STAND_IN_LOCALE ?? 'ja',
  getPath: (name: string) => join(folder, name),
  requestSingleInstanceLock(): boolean {
    mkdirSync(folder, { recursive: true });
    if (isHeld()) {
      writeFileSync(knockFile, String(process.pid));
      return false;
    }
    writeFileSync(lockFile, String(process.pid));
    const watcher = watch(folder, (_event, name) => {
      if (name !== 'second-instance' || !existsSync(knockFile)) return;
      rmSync(knockFile, { force: true });
      emitter.emit('second-instance', {}, [], process.cwd(), null);
    });
    atExit(async () => watcher.close());
    return true;
  },
  async whenReady(): Promise<void> {
    await theBrowser();
    readied = true;
  },
  quit(): void {
    emitter.emit('before-quit', preventable({}));
    const event = preventable({});
    emitter.emit('will-quit', event);
    if (!event.defaultPrevented) exit();
  },
  exit,
});
