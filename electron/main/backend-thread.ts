/** The backend in a thread of its own, so that no query and no solve ever holds up the window. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Refusal, RefusalError } from '../../shared/contract/error.ts';
import type { Backend, PdfPrinter } from '../backend/backend.ts';
import { openBackend } from '../backend/open-backend.ts';
import { systemClock } from '../backend/system-clock.ts';
import type { FromThread, ThreadOptions, ToThread } from './thread-messages.ts';

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

if (!parentPort) throw new Error('backend-thread runs as a worker only');
const port = parentPort;
const send = (message: FromThread): void => port.postMessage(message);

const prints = new Map<number, Waiting>();
let lastPrint = 0;

/** Only the main process can print: it owns the windows. */
const pdf: PdfPrinter = {
  print: (html, signal) =>
    new Promise((resolve, reject) => {
      lastPrint += 1;
      const id = lastPrint;
      prints.set(id, { resolve, reject });
      send({ kind: 'print', id, html });
      signal?.addEventListener('abort', () => {
        if (!takePrint(id)) return;
        send({ kind: 'cancel-print', id });
        reject(new RefusalError('cancelled', {}));
      });
    }),
  close: async () => {},
};

function takePrint(id: number): Waiting | undefined {
  const waiting = prints.get(id);
  prints.delete(id);
  return waiting;
}

async function close(backend: Backend): Promise<void> {
  await backend.close();
  send({ kind: 'closed' });
  port.close();
}

function obey(backend: Backend, message: ToThread): void {
  switch (message.kind) {
    case 'call':
      void backend
        .dispatch(message.name, message.input)
        .then((envelope) => send({ kind: 'answer', id: message.id, envelope }));
      return;
    case 'printed':
      takePrint(message.id)?.resolve(message.bytes);
      return;
    case 'print-failed':
      takePrint(message.id)?.reject(new RefusalError('pdf-failed', { reason: message.reason }));
      return;
    case 'close':
      void close(backend);
  }
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof RefusalError) return error.toRefusal();
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'fault', message, details: { message } };
}

async function open({ storeFile, version }: ThreadOptions): Promise<void> {
  try {
    const backend = await openBackend({
      storeFile,
      version,
      host: 'electron',
      saveDialog: true,
      clock: systemClock,
      pdf,
    });
    backend.subscribe((event) => send({ kind: 'event', event }));
    port.on('message', (message: ToThread) => obey(backend, message));
    send({ kind: 'opened' });
  } catch (error) {
    send({ kind: 'refused', refusal: asRefusal(error) });
    port.close();
  }
}

void open(workerData as ThreadOptions);
