/** Words of planning everyone, in English. */
import type { departmentPlanJa } from './department-plan-ja.ts';

export const departmentPlanEn: Readonly<Record<keyof typeof departmentPlanJa, string>> = {
  'departmentPlan.run': 'Plan everyone',
  'departmentPlan.runAgain': 'Plan everyone again',
  'departmentPlan.stale': 'Not planned or out of date: {n}',
  'departmentPlan.staleTitle': 'People not planned, or with a plan out of date',
  'departmentPlan.fresh': 'Every plan is up to date',
  'departmentPlan.running': 'Planning',
  'departmentPlan.progress': '{done} of {total}',
  'departmentPlan.stop': 'Stop',
  'departmentPlan.stopped': 'Planning was stopped. What had been planned is kept.',
  'departmentPlan.summary': 'What planning came to',
  'departmentPlan.done': 'Planned {asked} of {people} people',
  'departmentPlan.planned': 'Planned: {n}',
  'departmentPlan.plannedTitle': 'People planned in time',
  'departmentPlan.late': 'Late: {n}',
  'departmentPlan.lateTitle': 'People who miss their due date',
  'departmentPlan.failed': 'No plan: {n}',
  'departmentPlan.failedTitle': 'People without a plan',
  'departmentPlan.moved': 'Finish moved: {n}',
  'departmentPlan.movedTitle': 'People who finish on another day',
  'departmentPlan.more': 'and {n} more',
  'departmentPlan.list': 'Show in the list of people',
  'departmentPlan.close': 'Close the result',
};
