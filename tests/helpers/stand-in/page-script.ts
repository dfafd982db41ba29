/** What a page of the stand-in runs before its own scripts: the renderer's half of Electron, then the preload. */
import { readFileSync } from 'node:fs';
import { createCodec } from './codec.ts';

/** The binding that carries everything; captured here and then deleted from the window. */
export const bindingName = '__standIn';

/** Runs in the page. The preload runs here too: through a binding its callbacks could only be asynchronous. */
function rendererHalf(codec: ReturnType<typeof createCodec>, binding: string): ((name: string) => unknown) | null {
  const page = globalThis as unknown as Window & Record<string, unknown>;
  const carry = page[binding] as (text: string) => Promise<string>;
  delete page[binding];
  // In Electron only the window's own document has a preload, and it may open no window.
  page.open = (address) => {
    void carry(codec.encode({ kind: 'open', address: String(address) }));
    return null;
  };
  if (page.top !== page.self) return null;
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const listen = async (): Promise<void> => {
    for (;;) {
      const { channel, args } = codec.decode(await carry(codec.encode({ kind: 'next' }))) as {
        channel: string;
        args: unknown[];
      };
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
    }
  };
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const answer = codec.decode(await carry(codec.encode({ kind: 'invoke', channel, args }))) as {
        error?: string;
        value?: unknown;
      };
      if (answer.error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return answer.value;
    },
    on(channel: string, listener: (...args: unknown[]) => void): void {
      if (listeners.size === 0) listen().catch(() => {});
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off(channel: string, listener: (...args: unknown[]) => void): void {
      listeners.get(channel)?.delete(listener);
    },
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: object): void {
      Object.defineProperty(page, name, { value: Object.freeze(api), enumerable: true });
    },
  };
  return (name) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return { contextBridge, ipcRenderer };
  };
}

/** The init script for a window with this preload, or without one. */
export function pageScript(preload: string | undefined): string {
  const source = preload ? readFileSync(preload, 'utf8') : '';
  return `(() => {
  const require = (${rendererHalf})((${createCodec})(), ${JSON.stringify(bindingName)});
  if (require) (function (require, module, exports) { ${source}
  })(require, { exports: {} }, {});
})();`;
}
