/** The only door: validates the input, calls the service, wraps what comes back. */
import type { z } from 'zod';
import { type Envelope, RefusalError } from '../../shared/contract/error.ts';
import { isMethodName, type MethodName, methods, type Output } from '../../shared/contract/methods.ts';

/** What a service receives: the input after its schema. */
export type Received<Name extends MethodName> = z.output<(typeof methods)[Name]['input']>;

/** One handler a method. */
export type Services = {
  readonly [Name in MethodName]: (input: Received<Name>) => Output<Name> | Promise<Output<Name>>;
};

/** Turns a failure that is not a refusal yet into one, where it is not a fault of the program. */
export type Translate = (error: unknown) => RefusalError | null;

function refuse(error: RefusalError): Envelope<never> {
  return { ok: false, error: error.toRefusal() };
}

/** Where in the input the first problem lies, as `request.hoursPerWeek`. */
function invalidInput(error: z.ZodError): RefusalError {
  const issue = error.issues[0];
  return new RefusalError('invalid-input', {
    path: issue?.path.map(String).join('.') ?? '',
    problem: issue?.message ?? '',
  });
}

async function call<Name extends MethodName>(
  name: Name,
  input: unknown,
  services: Partial<Services>,
): Promise<Envelope<unknown>> {
  const service = services[name];
  if (!service) return refuse(new RefusalError('not-here', { name }));
  const parsed = (methods[name].input as unknown as z.ZodType<Received<Name>>).safeParse(input);
  if (!parsed.success) return refuse(invalidInput(parsed.error));
  return { ok: true, data: await service(parsed.data) };
}

/** Makes the door over some services; a method without a service is refused as `not-here`. */
export function createDispatch(services: Partial<Services>, translate: Translate) {
  return async (name: string, input: unknown): Promise<Envelope<unknown>> => {
    if (!isMethodName(name)) return refuse(new RefusalError('unknown-method', { name }));
    try {
      return await call(name, input, services);
    } catch (error) {
      if (error instanceof RefusalError) return refuse(error);
      const translated = translate(error);
      if (translated) return refuse(translated);
      return refuse(new RefusalError('fault', { message: error instanceof Error ? error.message : String(error) }));
    }
  };
}
