/** The main process's end of the backend thread: the same `Backend` as in process, answered by messages. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Envelope, Refusal } from '../../shared/contract/error.ts';
import type { BackendEvent } from '../../shared/contract/methods.ts';
import type { Backend } from '../backend/backend.ts';
import type { FromThread, ThreadOptions, ToThread } from './thread-messages.ts';

export interface ThreadedBackend extends Backend {
  /** Null once the store is open; the refusal where it cannot be opened. */
  readonly opened: Promise<Refusal | null>;
}

function fault(message: string): Refusal {
  return { code: 'fault', message, details: { message } };
}

/** Starts the thread; `print` makes the PDF files that it asks for. */
export function startThreadedBackend(
  options: ThreadOptions,
  print: (html: string, signal: AbortSignal) => Promise<Uint8Array>,
): ThreadedBackend {
  const worker = new Worker(join(import.meta.dirname, 'backend-thread.js'), { workerData: options });
  const send = (message: ToThread): void => worker.postMessage(message);
  const calls = new Map<number, (envelope: Envelope<unknown>) => void>();
  const printing = new Map<number, AbortController>();
  const listeners = new Set<(event: BackendEvent) => void>();
  const opening = Promise.withResolvers<Refusal | null>();
  const closing = Promise.withResolvers<void>();
  let lastCall = 0;
  let ended: Refusal | null = null;

  function end(refusal: Refusal): void {
    ended ??= refusal;
    opening.resolve(ended);
    closing.resolve();
    for (const answer of calls.values()) answer({ ok: false, error: ended });
    calls.clear();
  }

  function answerPrint(id: number, html: string): void {
    const leaving = new AbortController();
    printing.set(id, leaving);
    print(html, leaving.signal)
      .finally(() => printing.delete(id))
      .then(
        (bytes) => send({ kind: 'printed', id, bytes }),
        (error: unknown) => send({ kind: 'print-failed', id, reason: String(error) }),
      );
  }

  function hear(message: FromThread): void {
    switch (message.kind) {
      case 'opened':
        opening.resolve(null);
        return;
      case 'refused':
        end(message.refusal);
        return;
      case 'answer':
        calls.get(message.id)?.(message.envelope);
        calls.delete(message.id);
        return;
      case 'event':
        for (const listener of listeners) listener(message.event);
        return;
      case 'print':
        answerPrint(message.id, message.html);
        return;
      case 'cancel-print':
        printing.get(message.id)?.abort();
        return;
      case 'closed':
        end(fault('the backend is closed'));
    }
  }

  worker.on('message', hear);
  worker.on('error', (error) => end(fault(`the backend ended: ${error.message}`)));
  worker.on('exit', (status) => end(fault(`the backend ended with ${status}`)));

  return {
    opened: opening.promise,
    async dispatch(name, input) {
      await opening.promise;
      if (ended) return { ok: false, error: ended };
      lastCall += 1;
      const id = lastCall;
      return new Promise((resolve) => {
        calls.set(id, resolve);
        send({ kind: 'call', id, name, input });
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await opening.promise;
      if (!ended) send({ kind: 'close' });
      await closing.promise;
    },
  };
}
