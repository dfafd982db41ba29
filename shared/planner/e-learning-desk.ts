/** E-learning on the calendar: one course at a time, the week's hours spread evenly over five days. */
import type { DayNumber } from '../model/plain-date.ts';
import type { Calendar } from './calendar.ts';

/** A week has five working days; a holiday takes its fifth of the week's hours with it. */
const workingDaysPerWeek = 5;

/** Less than half a minute of study counts as none, so that fractions of hours do not cost a day. */
const negligibleHours = 0.005;

export interface ELearningDesk {
  /** The first day on which a course could begin, not before `day`. */
  firstDay(day: DayNumber): DayNumber;
  /** Books `hours` from the first possible day on. */
  book(day: DayNumber, hours: number): { readonly start: DayNumber; readonly end: DayNumber };
}

/** An empty desk. */
export function createELearningDesk(calendar: Calendar, hoursPerWeek: number): ELearningDesk {
  const perDay = hoursPerWeek / workingDaysPerWeek;
  let at: DayNumber = Number.NEGATIVE_INFINITY;
  let left = 0;
  const firstDay = (day: DayNumber) => {
    const from = Math.max(day, at);
    const working = calendar.workingDayFrom(from);
    return working === at && left <= negligibleHours ? calendar.workingDayAfter(at) : working;
  };
  const book = (day: DayNumber, hours: number) => {
    const start = firstDay(day);
    if (start !== at) left = perDay;
    at = start;
    let missing = hours;
    while (missing > left + negligibleHours) {
      missing -= left;
      at = calendar.workingDayAfter(at);
      left = perDay;
    }
    left = Math.max(0, left - missing);
    return { start, end: at };
  };
  return { firstDay, book };
}
