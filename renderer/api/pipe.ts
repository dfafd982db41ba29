/** What carries a call to the backend and its events back; nothing above it knows which host the window is in. */
import type { Envelope } from '../../shared/contract/error.ts';
import type { BackendEvent, MethodName } from '../../shared/contract/methods.ts';

export interface Pipe {
  call(name: MethodName, input: unknown): Promise<Envelope<unknown>>;
  /** Hears every event; returns its own unsubscribe. */
  subscribe(listener: (event: BackendEvent) => void): () => void;
}
