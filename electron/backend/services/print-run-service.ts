/** Prints everyone's roadmap in one job. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createPrintRunService(_context: ServiceContext) {
  return {} satisfies Partial<Services>;
}
