/** The pipe of the loopback host: one POST for each call, and the events as a server-sent stream. */
import type { Envelope } from '../../shared/contract/error.ts';
import type { BackendEvent, MethodName } from '../../shared/contract/methods.ts';
import type { Pipe } from './pipe.ts';

/** Browsers refuse larger bodies for requests that outlive their page. */
const keepAliveLimit = 60_000;

async function call(name: MethodName, input: unknown): Promise<Envelope<unknown>> {
  const body = JSON.stringify(input);
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-michishirube': '1' },
    body,
    // The last save is sent while the page is already going away.
    keepalive: document.visibilityState === 'hidden' && body.length < keepAliveLimit,
  });
  return (await response.json()) as Envelope<unknown>;
}

function subscribe(listener: (event: BackendEvent) => void): () => void {
  const source = new EventSource('/events');
  source.onmessage = (message) => listener(JSON.parse(String(message.data)) as BackendEvent);
  return () => source.close();
}

export const httpPipe: Pipe = { call, subscribe };
