/** Moving a session along the calendar: it keeps its gaps, counted in days on which classes can be. */
import { dayNumber, formatPlainDate } from '../../model/plain-date.ts';
import type { Calendar } from '../../planner/calendar.ts';

/** The dates so many class days later (or earlier). */
export function shiftDates(dates: readonly string[], steps: number, { classDays }: Calendar): readonly string[] {
  return dates.map((date) => formatPlainDate(classDays.at(Math.max(0, classDays.rank(dayNumber(date)) + steps))));
}

/** How many class days lie between the first date and a day; negative where the day lies before. */
export function stepsTo(dates: readonly string[], day: number, { classDays }: Calendar): number {
  const [first] = dates;
  return first === undefined ? 0 : classDays.rank(day) - classDays.rank(dayNumber(first));
}

/** So many class days in a row from a day on. */
export function datesFrom(day: number, count: number, { classDays }: Calendar): readonly string[] {
  const first = classDays.rank(day);
  return Array.from({ length: count }, (_, at) => formatPlainDate(classDays.at(first + at)));
}
