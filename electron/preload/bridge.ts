/** The bridge between window and main process, named once for both of its ends. */

/** Calls of the contract: window to main, answered with an envelope. */
export const callChannel = 'michishirube:call';

/** Events of the contract: main to window, `{ name, data }`. */
export const eventChannel = 'michishirube:event';

/** What `window.michishirube` offers. */
export interface Bridge {
  /** Calls a method of the contract; resolves to its envelope. */
  call(name: string, input: unknown): Promise<unknown>;
  /** Hears one kind of event; returns its own unsubscribe. */
  subscribe(name: string, listener: (data: unknown) => void): () => void;
}
