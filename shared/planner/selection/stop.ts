/** Giving up a search whose answer nobody waits for any more. */
import { RefusalError } from '../../contract/error.ts';

/** Asked often while a search runs, so it must be quick to answer: true once the search is to end. */
export type Stop = () => boolean;

/** @throws RefusalError `cancelled` where the search is to end; to be called every few thousand units of work. */
export function heed(stop: Stop | undefined): void {
  if (stop?.()) throw new RefusalError('cancelled', {});
}
