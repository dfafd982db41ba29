/** A loopback host over a small built window of the test's own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Backend } from '../../electron/backend/backend.ts';
import { type LoopbackHost, startLoopbackHost } from '../../electron/backend/http/loopback-host.ts';
import { openBackend } from '../../electron/backend/open-backend.ts';
import { testOptions } from './backend-fixture.ts';
import { type Answer, type Asked, ask, callHeaders, enter } from './loopback-client.ts';

export interface StartedHost extends LoopbackHost {
  readonly backend: Backend;
  readonly cookie: string;
  /** Asks with the cookie, unless told otherwise. */
  ask(path: string, asked?: Asked): Promise<Answer>;
  /** Calls a method as the window does; `headers` go over those of the window. */
  post(name: string, body: string | Buffer, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  closeAll(): Promise<void>;
}

/** Files of the built window, and secrets beside it. */
export function writeWindow(folder: string): string {
  const window = join(folder, 'window');
  mkdirSync(join(window, 'assets'), { recursive: true });
  writeFileSync(join(window, 'index.html'), '<!doctype html><title>道標</title>');
  writeFileSync(join(window, 'assets', 'index-abc123.js'), 'export {}');
  writeFileSync(join(window, 'notes.exe'), 'no type that a window has');
  writeFileSync(join(folder, 'secret.json'), '"secret"');
  mkdirSync(join(folder, 'window-of-another'));
  writeFileSync(join(folder, 'window-of-another', 'secret.json'), '"secret"');
  return window;
}

/** Starts a host with a store of its own below `folder`, and enters it. */
export async function startTestHost(folder: string, port = 0): Promise<StartedHost> {
  mkdirSync(folder, { recursive: true });
  const backend = await openBackend(testOptions(join(folder, 'store.sqlite'), { host: 'loopback' }));
  const host = await startLoopbackHost(backend, port, writeWindow(folder)).catch(async (error: unknown) => {
    await backend.close();
    throw error;
  });
  const cookie = await enter(host);
  return {
    ...host,
    backend,
    cookie,
    ask: (path, asked = {}) => ask(host.port, path, { ...asked, headers: { cookie, ...asked.headers } }),
    post: (name, body, headers = {}) =>
      ask(host.port, `/api/${name}`, {
        method: 'POST',
        body,
        headers: { ...callHeaders(host.port, cookie), ...headers },
      }),
    async closeAll() {
      await host.close();
      await backend.close();
    },
  };
}
