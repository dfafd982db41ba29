/** The pipes that need no browser: in process, and HTTP over the loopback host. */
import { join } from 'node:path';
import { startLoopbackHost } from '../../electron/backend/http/loopback-host.ts';
import { openBackend } from '../../electron/backend/open-backend.ts';
import type { Envelope } from '../../shared/contract/error.ts';
import type { BackendEvent } from '../../shared/contract/methods.ts';
import { createNotingPrinter, testOptions } from './backend-fixture.ts';
import { callHeaders, enter } from './loopback-client.ts';
import type { OpenPipe } from './pipe.ts';

/** Straight into `dispatch`. */
export const openInProcess: OpenPipe = async (folder) => {
  const backend = await openBackend(testOptions(join(folder, 'store.sqlite'), { pdf: createNotingPrinter() }));
  return {
    host: 'in-process',
    saveDialog: false,
    call: (name, input) => backend.dispatch(name, input),
    subscribe: async (listener) => {
      const unsubscribe = backend.subscribe(listener);
      return async () => unsubscribe();
    },
    close: () => backend.close(),
  };
};

/** Gives the events of a stream to a listener, until the stream ends. */
async function readEvents(body: AsyncIterable<Uint8Array>, listener: (event: BackendEvent) => void): Promise<void> {
  let rest = '';
  for await (const chunk of body) {
    const blocks = (rest + Buffer.from(chunk).toString()).split('\n\n');
    rest = blocks.pop() ?? '';
    const data = blocks.filter((block) => block.startsWith('data: ')).map((block) => block.slice('data: '.length));
    for (const text of data) listener(JSON.parse(text) as BackendEvent);
  }
}

async function subscribeTo(base: string, cookie: string, listener: (event: BackendEvent) => void) {
  const leaving = new AbortController();
  const { body, status } = await fetch(`${base}/events`, { headers: { cookie }, signal: leaving.signal });
  if (!body || status !== 200) throw new Error(`the events were answered with ${status}`);
  const ended = readEvents(body, listener).catch(() => {});
  return async () => {
    leaving.abort();
    await ended;
  };
}

/** As the window in a browser: cookie, origin, and a header that no form can send. */
export const openHttp: OpenPipe = async (folder) => {
  const options = testOptions(join(folder, 'store.sqlite'), { host: 'loopback', pdf: createNotingPrinter() });
  const backend = await openBackend(options);
  const host = await startLoopbackHost(backend, 0, folder);
  const cookie = await enter(host);
  const base = `http://127.0.0.1:${host.port}`;
  return {
    host: 'loopback',
    saveDialog: false,
    call: async (name, input) => {
      const headers = callHeaders(host.port, cookie);
      const body = JSON.stringify(input);
      const response = await fetch(`${base}/api/${encodeURIComponent(name)}`, { method: 'POST', headers, body });
      return (await response.json()) as Envelope<unknown>;
    },
    subscribe: (listener) => subscribeTo(base, cookie, listener),
    close: async () => {
      await host.close();
      await backend.close();
    },
  };
};
