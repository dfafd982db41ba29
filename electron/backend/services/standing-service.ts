/** Where a department stands: levels, skills, gaps, certificates. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createStandingService(_context: ServiceContext) {
  return {} satisfies Partial<Services>;
}
