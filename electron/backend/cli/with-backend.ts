/** Opens the backend for one command, in this process: the same services as the window's. */
import { RefusalError } from '../../../shared/contract/error.ts';
import type { BackendEvent, Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { Clock } from '../backend.ts';
import { openBackend } from '../open-backend.ts';
import { productVersion } from '../product-version.ts';
import { storeLocation } from '../store/store-location.ts';
import type { CommandIo } from './command-io.ts';

export interface BackendCalls {
  /** @throws RefusalError where the call is refused. */
  call<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  subscribe(listener: (event: BackendEvent) => void): () => void;
}

/** Opens the store of `--store`, or the usual one, and closes it whatever happens. */
export async function withBackend<Result>(
  store: string | undefined,
  io: CommandIo,
  clock: Clock,
  use: (backend: BackendCalls) => Promise<Result>,
): Promise<Result> {
  const backend = await openBackend({
    storeFile: store ?? storeLocation(io.env),
    version: productVersion(),
    host: 'in-process',
    saveDialog: false,
    clock,
    pdf: null,
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
