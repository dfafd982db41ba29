/** What one click changes in a question: takes back one of the choices that clash, or meets the deadline. */
import type { PlanRequest } from '../../../shared/model/plan-request.ts';
import type { Conflict, DeadlineRemedy } from '../../../shared/model/roadmap.ts';
import type { DayOff } from '../../../shared/model/work-calendar.ts';

const otherThan = (course: string) => (each: { readonly course: string }) => each.course !== course;

/** Takes one choice of a conflict back. */
export function releaseConflict(request: PlanRequest, conflict: Conflict): Partial<PlanRequest> {
  switch (conflict.kind) {
    case 'locked':
    case 'excluded':
      return { [conflict.kind]: request[conflict.kind].filter((id) => id !== conflict.course) };
    case 'methods':
      return { methods: null };
    case 'providers':
      return { providers: null };
    case 'budget':
      return { budget: null };
    case 'deadline':
      return { deadline: null };
    case 'day-off': {
      const isIt = (day: DayOff) =>
        day.from === conflict.from && day.to === conflict.to && day.label === conflict.label;
      return { daysOff: request.daysOff.filter((day) => !isIt(day)) };
    }
    case 'move':
      return { moves: request.moves.filter(otherThan(conflict.course)) };
    case 'session':
      return { sessions: request.sessions.filter(otherThan(conflict.course)) };
  }
}

/** What a remedy changes; null for a session that somebody else must hold. */
export function applyRemedy(remedy: DeadlineRemedy): Partial<PlanRequest> | null {
  switch (remedy.kind) {
    case 'pace':
      return { hoursPerWeek: remedy.hoursPerWeek, classDaysPerMonth: remedy.classDaysPerMonth };
    case 'methods':
      return { methods: null };
    case 'start':
      return { start: remedy.start };
    case 'days-off':
      return { daysOff: [] };
    case 'moves':
      return { moves: [] };
    case 'deadline':
      return { deadline: remedy.deadline };
    case 'session':
      return null;
  }
}
