/** A question to the planner of sessions as plain data, so that it can be sent to a thread. */
import type { Refusal } from '../../../shared/contract/error.ts';
import { planSessions } from '../../../shared/curriculum/sessions/plan-sessions.ts';
import type {
  SessionPlanningInput,
  SessionPlanningOptions,
  SessionProposal,
} from '../../../shared/curriculum/sessions/session-planning.ts';
import type { CompanyCalendar } from '../../../shared/model/work-calendar.ts';
import { createCalendar } from '../../../shared/planner/calendar.ts';
import { japaneseHolidays } from '../japanese-holidays.ts';

export interface SessionQuestion extends Omit<SessionPlanningInput, 'calendar'> {
  readonly company: CompanyCalendar;
}

/** What the thread says: how far it is, and at last the proposal or why there is none. */
export type FromSessionPlanner =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'proposal'; readonly proposal: SessionProposal }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Plans sessions in this thread. */
export function answerSessionQuestion(
  { company, ...input }: SessionQuestion,
  options: SessionPlanningOptions,
): SessionProposal {
  return planSessions({ ...input, calendar: createCalendar(japaneseHolidays(), company) }, options);
}
