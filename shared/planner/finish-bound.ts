/** A day before which no roadmap for the question can end: the least amounts of study, without any waiting. */

import type { Course } from '../model/catalogue-schema.ts';
import type { DayNumber } from '../model/plain-date.ts';
import { dayNumber } from '../model/plain-date.ts';
import { type Calendar, monthNumber, startOfMonth } from './calendar.ts';
import { createELearningDesk } from './e-learning-desk.ts';
import type { Chosen } from './explain.ts';
import { selectExactly } from './selection/select-exactly.ts';
import type { Measure } from './selection/selection-model.ts';
import { poseSelection } from './selection-of-problem.ts';

/** The least sum of one amount over all selections, or 0 where it cannot be proven quickly. */
function leastAmount({ problem, takeable }: Chosen, amount: (course: Course) => number): number {
  const { model, ids } = poseSelection(problem, false, takeable);
  const vectors = ids.map((id) => {
    const course = problem.catalogue.courses.get(id);
    return [course ? Math.round(amount(course) * 10) : 0];
  });
  const measure: Measure = { vectors, key: (sums) => sums, linear: true, compared: 1 };
  const selection = selectExactly({ ...model, measure, limit: null });
  return selection?.status === 'optimal' ? selection.bound / 10 : 0;
}

/** The earliest day by which so many class days can have been held. */
function classesDone(days: number, start: DayNumber, perMonth: number, calendar: Calendar): DayNumber {
  if (days === 0) return start;
  const months = Math.max(0, Math.ceil(days / perMonth - 1e-9) - 1);
  const left = Math.max(0.5, days - months * perMonth);
  const from = Math.max(start, startOfMonth(monthNumber(start) + months));
  return calendar.addWorkingDays(from, Math.ceil(left - 1e-9) - 1);
}

/** The earliest day on which any selection could be finished. */
export function earliestFinish(chosen: Chosen, calendar: Calendar): DayNumber {
  const { request } = chosen.problem;
  const start = calendar.workingDayFrom(dayNumber(request.start));
  if (chosen.ids.size === 0) return start;
  const hours = leastAmount(chosen, ({ eLearningHours }) => eLearningHours ?? 0);
  const days = leastAmount(chosen, ({ classDays }) => classDays ?? 0);
  const studied = hours > 0 ? createELearningDesk(calendar, request.hoursPerWeek).book(start, hours).end : start;
  return Math.max(studied, classesDone(days, start, request.classDaysPerMonth, calendar));
}
