/** The refusal that an action throws. */
import { type Refusal, RefusalError } from '../../shared/contract/error.ts';

/** The refusal of an action that must be refused; anything else that it throws is thrown on. */
export function refusalOf(action: () => unknown): Refusal {
  try {
    action();
  } catch (error) {
    if (error instanceof RefusalError) return (error as RefusalError).toRefusal();
    throw error;
  }
  throw new Error('nothing was refused');
}
