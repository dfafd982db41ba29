/** Whatever went wrong, as a refusal that can be shown. */
import { type Refusal, RefusalError } from '../../../shared/contract/error.ts';

export function asRefusal(cause: unknown): Refusal {
  const error = cause instanceof RefusalError ? cause : new RefusalError('fault', { message: String(cause) });
  return error.toRefusal();
}
