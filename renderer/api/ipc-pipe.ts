/** The pipe of the desktop app: the bridge that the preload script puts on the window. */
import type { Envelope } from '../../shared/contract/error.ts';
import type { EventData, EventName } from '../../shared/contract/methods.ts';
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

const eventNames = ['store.changed'] as const satisfies readonly EventName[];

function pipeOver(bridge: Bridge): Pipe {
  return {
    call: (name, input) => bridge.call(name, input) as Promise<Envelope<unknown>>,
    subscribe(listener) {
      const unsubscribes = eventNames.map((name) =>
        bridge.subscribe(name, (data) => listener({ name, data: data as EventData<typeof name> })),
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
