/** Curricula: what they hold, who they are given to, who follows them. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createCurriculaService(_context: ServiceContext) {
  return {} satisfies Partial<Services>;
}
