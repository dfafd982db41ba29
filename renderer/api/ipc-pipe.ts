/** The pipe of the desktop app: the bridge that the preload script puts on the window. */
import type { Envelope } from '../../shared/contract/error.ts';
import type { BackendEvent, EventName } from '../../shared/contract/methods.ts';
import type { Pipe } from './pipe.ts';

interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  subscribe(name: string, listener: (data: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly michishirube?: Bridge;
  }
}

/** Every event of the contract; the type fails where one is forgotten. */
const heard = { 'store.changed': true, 'task.progress': true } as const satisfies Readonly<Record<EventName, true>>;

function pipeOver(bridge: Bridge): Pipe {
  return {
    call: (name, input) => bridge.call(name, input) as Promise<Envelope<unknown>>,
    subscribe(listener) {
      const unsubscribes = Object.keys(heard).map((name) =>
        bridge.subscribe(name, (data) => listener({ name, data } as BackendEvent)),
      );
      return () => {
        for (const unsubscribe of unsubscribes) unsubscribe();
      };
    },
  };
}

/** The preload's bridge as a pipe, where there is one. */
export function ipcPipe(window: Window): Pipe | null {
  return window.michishirube ? pipeOver(window.michishirube) : null;
}
