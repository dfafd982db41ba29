/** People and teams of a department. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';

export function createDepartmentPeopleService(_context: ServiceContext) {
  return {} satisfies Partial<Services>;
}
