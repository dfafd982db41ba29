/** Opens the backend for one command, in this process: the same services as the window's. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RefusalError } from '../../../shared/contract/error.ts';
import type { BackendEvent, Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { Clock, PdfPrinter } from '../backend.ts';
import { openBackend } from '../open-backend.ts';
import { productVersion } from '../product-version.ts';
import { storeLocation } from '../store/store-location.ts';
import type { CommandIo } from './command-io.ts';

export interface BackendCalls {
  /** @throws RefusalError where the call is refused. */
  call<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  subscribe(listener: (event: BackendEvent) => void): () => void;
}

/**
 * What becomes of a store that does not exist: `make` it, or work on one that is `gone` afterwards. A command that
 * changes nothing leaves nothing behind.
 */
export type MissingStore = 'make' | 'gone';

/** @throws RefusalError `file-unreadable` where there is no store of that name. */
export function existingStore(file: string): string {
  if (!existsSync(file)) throw new RefusalError('file-unreadable', { file, reason: 'ENOENT' });
  return file;
}

/** Opens the store of `--store`, or the usual one, and closes it and the printer whatever happens. */
export async function withBackend<Result>(
  store: string | undefined,
  missing: MissingStore,
  io: CommandIo,
  clock: Clock,
  use: (backend: BackendCalls) => Promise<Result>,
  pdf: PdfPrinter | null = null,
): Promise<Result> {
  const file = store ?? storeLocation(io.env);
  if (missing === 'make' || existsSync(file)) return onStore(file, clock, use, pdf);
  const folder = mkdtempSync(join(tmpdir(), 'michishirube-command-'));
  try {
    return await onStore(join(folder, 'store.sqlite'), clock, use, pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onStore<Result>(
  storeFile: string,
  clock: Clock,
  use: (backend: BackendCalls) => Promise<Result>,
  pdf: PdfPrinter | null,
): Promise<Result> {
  const backend = await openBackend({
    storeFile,
    version: productVersion(),
    host: 'in-process',
    saveDialog: false,
    clock,
    pdf,
  });
  const call = async <Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const envelope = await backend.dispatch(name, input);
    if (envelope.ok) return envelope.data as Output<Name>;
    const { code, details } = envelope.error;
    throw new RefusalError(code, details);
  };
  try {
    return await use({ call, subscribe: backend.subscribe });
  } finally {
    await backend.close();
  }
}
