/** Demand, sessions, rosters and budget of a department, put together from their parts. */
import type { Services } from '../dispatch.ts';
import type { ServiceContext } from './context.ts';
import { createBudgetService } from './course-sessions/budget-service.ts';
import { createEffectService } from './course-sessions/effect-service.ts';
import { createProposalService } from './course-sessions/proposal-service.ts';
import { createRosterService } from './course-sessions/roster-service.ts';
import { createSessionFilesService } from './course-sessions/session-files-service.ts';
import { createSessionListService } from './course-sessions/session-list-service.ts';
import { createSessionPaperService } from './course-sessions/session-paper-service.ts';

export function createCourseSessionsService(context: ServiceContext) {
  return {
    ...createSessionListService(context),
    ...createRosterService(context),
    ...createBudgetService(context),
    ...createSessionFilesService(context),
    ...createEffectService(context),
    ...createProposalService(context),
    ...createSessionPaperService(context),
  } satisfies Partial<Services>;
}
