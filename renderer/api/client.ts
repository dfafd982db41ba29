/** The typed client of the contract: a refusal becomes a thrown `RefusalError`. */
import { RefusalError } from '../../shared/contract/error.ts';
import type { BackendEvent, Input, MethodName, Output } from '../../shared/contract/methods.ts';
import type { Pipe } from './pipe.ts';

export interface Api {
  /** Calls a method; throws `RefusalError` where it is refused or the host does not answer. */
  call<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  subscribe(listener: (event: BackendEvent) => void): () => void;
}

function unreachable(cause: unknown): RefusalError<'fault'> {
  return new RefusalError('fault', { message: cause instanceof Error ? cause.message : String(cause) });
}

/** Puts the contract's types over a pipe. */
export function createApi(pipe: Pipe): Api {
  return {
    async call<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
      const envelope = await pipe.call(name, input).catch((cause: unknown) => {
        throw unreachable(cause);
      });
      if (!envelope.ok) throw new RefusalError(envelope.error.code, envelope.error.details);
      return envelope.data as Output<Name>;
    },
    subscribe: (listener) => pipe.subscribe(listener),
  };
}
