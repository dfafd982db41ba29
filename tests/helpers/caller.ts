/** Typed calls over any pipe: the data of a call that must succeed, the refusal of one that must not. */
import type { Envelope, Refusal } from '../../shared/contract/error.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';

export type Dispatch = (name: string, input: unknown) => Promise<Envelope<unknown>>;

export interface Caller {
  /** What the method returns; throws where it is refused. */
  call<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** Why the call is refused; throws where it is not. The input may be anything. */
  refusal(name: string, input: unknown): Promise<Refusal>;
}

export function createCaller(dispatch: Dispatch): Caller {
  return {
    async call(name, input) {
      const envelope = await dispatch(name, input);
      if (!envelope.ok) throw new Error(`${name} was refused: ${envelope.error.message}`);
      return envelope.data as Output<typeof name>;
    },
    async refusal(name, input) {
      const envelope = await dispatch(name, input);
      if (envelope.ok) throw new Error(`${name} was not refused`);
      return envelope.error;
    },
  };
}
