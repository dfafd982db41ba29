/** One way from a window to a backend; the contract suite runs through every one of them. */
import type { Envelope } from '../../shared/contract/error.ts';
import type { BackendEvent, Capabilities } from '../../shared/contract/methods.ts';

export interface Pipe {
  readonly host: Capabilities['host'];
  /** Whether `host.save` is offered; the pipe answers the dialog itself. */
  readonly saveDialog: boolean;
  call(name: string, input: unknown): Promise<Envelope<unknown>>;
  /** Hears events once the promise is resolved; gives the way to stop. */
  subscribe(listener: (event: BackendEvent) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Opens a pipe to a backend of its own, whose store lies in `folder`. */
export type OpenPipe = (folder: string) => Promise<Pipe>;
