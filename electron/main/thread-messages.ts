/** What main process and backend thread say to each other. */
import type { Envelope, Refusal } from '../../shared/contract/error.ts';
import type { BackendEvent } from '../../shared/contract/methods.ts';

/** How the thread is started. */
export interface ThreadOptions {
  readonly storeFile: string;
  readonly version: string;
}

export type ToThread =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'printed'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'print-failed'; readonly id: number; readonly reason: string }
  | { readonly kind: 'close' };

export type FromThread =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'answer'; readonly id: number; readonly envelope: Envelope<unknown> }
  | { readonly kind: 'event'; readonly event: BackendEvent }
  | { readonly kind: 'print'; readonly id: number; readonly html: string }
  | { readonly kind: 'cancel-print'; readonly id: number }
  | { readonly kind: 'closed' };
