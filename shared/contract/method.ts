/** What one method of the contract is: an input and an output schema. */
import { z } from 'zod';

/** Declares a method. */
export function method<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { input, output };
}

/** No input, or no output. */
export const nothing = z.object({}).readonly();
