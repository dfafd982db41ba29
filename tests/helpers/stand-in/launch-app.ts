/** Starts the built main process, unmodified, against the stand-in, and gives a test its page. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { toPage } from './addresses.ts';
import type { Asked, Told } from './control.ts';
import type { RealBrowser } from './real-browser.ts';

const root = join(import.meta.dirname, '../../..');

export interface LaunchOptions {
  /** The folder for everything that the system would keep for the user. */
  readonly folder: string;
  readonly args?: readonly string[];
  readonly locale?: string;
  /** The folder of the built program; the repository where none is named. */
  readonly program?: string;
  /** What the window shows instead of its own document, at the same address and with the same preload. */
  readonly document?: string;
}

type Of<Kind extends Told['kind']> = Extract<Told, { kind: Kind }>;

export interface LaunchedApp {
  /** The window's page, once the program shows it. */
  page(): Promise<Page>;
  /** The exit status. */
  readonly exited: Promise<number>;
  /** What the program printed. */
  output(): string;
  /** Everything told so far. */
  readonly told: readonly Told[];
  /** Waits for something to be told, or takes what is told already; each message is given once. */
  toldOf<Kind extends Told['kind']>(kind: Kind): Promise<Of<Kind>>;
  say(message: Asked): void;
  ask(message: { readonly kind: 'permission'; readonly name: string } | { readonly kind: 'menu' }): Promise<unknown>;
  loadForeign(address: string, html: string): Promise<void>;
  /** Closes the window as a user does, and waits for the end. */
  close(): Promise<number>;
}

function startMain(
  { folder, args = [], locale = 'ja', program = root, document = '' }: LaunchOptions,
  browser: RealBrowser,
): ChildProcess {
  return fork(join(program, 'dist/main/main.js'), [...args], {
    // As `electron .` does: the program's own arguments begin after the folder.
    cwd: program,
    execArgv: ['--import', join(root, 'tests/helpers/stand-in/register.ts')],
    env: {
      ...process.env,
      MICHISHIRUBE_STORE: join(folder, 'store.sqlite'),
      STAND_IN_FOLDER: folder,
      STAND_IN_BROWSER: browser.address,
      STAND_IN_LOCALE: locale,
      STAND_IN_DOCUMENT: document,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Launches the app over a browser; nothing is shared with another launch but the browser itself. */
export function launchApp(browser: RealBrowser, options: LaunchOptions): LaunchedApp {
  const child = startMain(options, browser);
  const told: Told[] = [];
  const waiting = new Set<() => void>();
  let printed = '';
  let lastId = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  child.on('message', (message: Told) => {
    told.push(message);
    for (const look of [...waiting]) look();
  });
  const exited = new Promise<number>((resolve) => {
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 128 : 0)));
  });

  function wait<Found>(find: () => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      void exited.then((status) => reject(new Error(`the program ended with ${status}: ${printed}`)));
    });
  }

  const given = new Set<Told>();
  async function toldOf<Kind extends Told['kind']>(kind: Kind): Promise<Of<Kind>> {
    const isNew = (message: Told): message is Of<Kind> => message.kind === kind && !given.has(message);
    const found = await wait(() => told.find(isNew));
    given.add(found);
    return found;
  }
  const say = (message: Asked): void => {
    child.send(message);
  };
  async function answered(build: (id: number) => Asked): Promise<unknown> {
    lastId += 1;
    const id = lastId;
    say(build(id));
    return ((await wait(() => told.find((message) => message.kind === 'answer' && message.id === id))) as Of<'answer'>)
      .value;
  }

  return {
    async page() {
      await wait(() => told.find((message) => message.kind === 'window-shown'));
      const start = toPage('app://michishirube/');
      const [context] = browser.browser.contexts();
      const pages = context?.pages() ?? [];
      const found = pages.find((page) => page.url().startsWith(start));
      if (!found) throw new Error(`no page of the app among ${pages.map((page) => page.url()).join(', ')}`);
      return found;
    },
    exited,
    output: () => printed,
    told,
    toldOf,
    say,
    ask: (message) => answered((id) => ({ ...message, id })),
    async loadForeign(address, html) {
      await answered((id) => ({ kind: 'load-foreign', id, address, html }));
    },
    async close() {
      if (child.connected) say({ kind: 'close-window' });
      return exited;
    },
  };
}
