/** What a host gives the backend and gets from it. */

import type { Envelope } from '../../shared/contract/error.ts';
import type { BackendEvent, Capabilities } from '../../shared/contract/methods.ts';

/** The only clock of the backend. */
export interface Clock {
  /** Now, as ISO 8601 UTC. */
  now(): string;
  /** Today where the user is, `YYYY-MM-DD`. */
  today(): string;
}

/** Turns a printed document into a PDF. `fonts/…` in the document is relative to the built renderer. */
export interface PdfPrinter {
  /** @throws RefusalError `cancelled` where the signal says so, `pdf-failed` where it cannot. */
  print(html: string, signal?: AbortSignal): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Everything that a host decides. */
export interface BackendOptions {
  /** The SQLite file; it and its folder are made where missing. */
  readonly storeFile: string;
  readonly version: string;
  readonly host: Capabilities['host'];
  readonly saveDialog: boolean;
  readonly clock: Clock;
  /** Null where this host has no way to make PDF files. */
  readonly pdf: PdfPrinter | null;
}

/** An open backend: the only door to data and planning. */
export interface Backend {
  /** Calls a method of the contract. Never throws: every failure is an envelope with a refusal. */
  dispatch(name: string, input: unknown): Promise<Envelope<unknown>>;
  /** Hears every event; returns its own unsubscribe. */
  subscribe(listener: (event: BackendEvent) => void): () => void;
  /** Closes the store; calls still under way are finished first. */
  close(): Promise<void>;
}
