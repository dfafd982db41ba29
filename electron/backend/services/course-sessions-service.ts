/** Demand, sessions, rosters and budget of a department. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createCourseSessionsService(_context: ServiceContext) {
  return {} satisfies Partial<Services>;
}
