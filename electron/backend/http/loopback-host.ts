/** The loopback host: the same window and the same contract over HTTP, on this machine alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { Backend } from '../backend.ts';
import { createSessionToken, type SessionToken } from './session-token.ts';
import { contentSecurityPolicy, sendFile } from './static-files.ts';

/** No call of the contract comes near this; whoever sends more is cut off. */
const largestBody = 16 * 1024 * 1024;

export interface LoopbackHost {
  /** The address with its token, to be opened once. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

interface Door {
  readonly backend: Backend;
  readonly token: SessionToken;
  readonly folder: string;
  readonly hosts: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
}

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

function end(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new RangeError('the body is too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as unknown;
}

/** Calls come by POST from our own page alone: cookie, origin, a header that no form can send, and JSON. */
async function answerCall(
  { backend, origins }: Door,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  if (request.method !== 'POST') return end(response, 405);
  if (!origins.has(request.headers.origin ?? '') || request.headers['x-michishirube'] !== '1')
    return end(response, 403);
  if (!request.headers['content-type']?.startsWith('application/json')) return end(response, 415);
  let input: unknown;
  try {
    input = await readBody(request);
  } catch (error) {
    return end(response, error instanceof RangeError ? 413 : 400);
  }
  const envelope = await backend.dispatch(name, input);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(envelope));
}

/** Events as a stream that stays open until the window leaves. */
function streamEvents({ backend }: Door, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const unsubscribe = backend.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  request.on('close', unsubscribe);
}

async function answer(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!door.hosts.has(request.headers.host ?? '')) return end(response, 403);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname === '/' && url.searchParams.has('token')) {
    if (!door.token.matches(url.searchParams.get('token'))) return end(response, 403);
    response.writeHead(303, { location: '/', 'set-cookie': door.token.cookie, 'cache-control': 'no-store' });
    response.end();
    return;
  }
  if (!door.token.admits(request))
    return end(response, 403, '起動時に表示されたアドレスから開いてください。 / Open the address shown at start.');
  if (url.pathname.startsWith('/api/')) return answerCall(door, request, response, url.pathname.slice('/api/'.length));
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  if (url.pathname === '/events') return streamEvents(door, request, response);
  if (!(await sendFile(door.folder, url.pathname, response))) end(response, 404);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(taken ? new RefusalError('port-in-use', { port }) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Starts the host.
 * @param port 0 lets the system choose.
 * @param folder the built window.
 * @throws RefusalError `port-in-use`
 */
export async function startLoopbackHost(backend: Backend, port: number, folder: string): Promise<LoopbackHost> {
  let door: Door | null = null;
  const server = createServer((request, response) => {
    if (!door) return end(response, 503);
    answer(door, request, response).catch(() => (response.headersSent ? response.destroy() : end(response, 500)));
  });
  const actual = await listen(server, port);
  const names = [`127.0.0.1:${actual}`, `localhost:${actual}`];
  const token = createSessionToken(actual);
  door = { backend, token, folder, hosts: new Set(names), origins: new Set(names.map((name) => `http://${name}`)) };
  return {
    address: `http://127.0.0.1:${actual}/?token=${token.text}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
