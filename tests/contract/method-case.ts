/** What the contract suite tries with a method: one call that must succeed, and calls that must be refused. */
import type { ErrorCode } from '../../shared/contract/error.ts';
import type { Input, Learner, MethodName, Output, Plan } from '../../shared/contract/methods.ts';
import { exampleRequest } from '../helpers/backend-fixture.ts';
import { type Caller, createCaller } from '../helpers/caller.ts';
import type { Pipe } from '../helpers/pipe.ts';

/** A pipe with a person and a plan of that person, made for one test. */
export interface World extends Caller {
  readonly pipe: Pipe;
  readonly learner: Learner;
  readonly plan: Plan;
}

export interface Refused {
  readonly what: string;
  readonly code: ErrorCode;
  /** Parts of the details that must be told. */
  readonly details?: Readonly<Record<string, unknown>>;
  input(world: World): unknown;
}

export interface MethodCase<Name extends MethodName> {
  input(world: World): Input<Name> | Promise<Input<Name>>;
  /** Looks at the answer, and at what the backend holds now. */
  check(output: Output<Name>, world: World): void | Promise<void>;
  readonly refused: readonly Refused[];
}

/** A case for some methods; a method of the contract without a case does not compile. */
export type Cases<Name extends MethodName> = { readonly [Key in Name]: MethodCase<Key> };

/** Makes a person and a plan through the pipe itself. */
export async function createWorld(pipe: Pipe): Promise<World> {
  const caller = createCaller((name, input) => pipe.call(name, input));
  const learner = await caller.call('learners.create', { name: '佐藤 花子' });
  const plan = await caller.call('plans.create', { learner: learner.id, name: '五年計画', request: exampleRequest });
  return { ...caller, pipe, learner, plan };
}

/** Input that is no object at all. */
export const noObject: Refused = { what: 'text instead of an object', code: 'invalid-input', input: () => 'text' };
