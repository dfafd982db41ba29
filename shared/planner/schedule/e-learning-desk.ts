/** E-learning on the calendar: the week's hours spread evenly over its working days, given to one course after another. */
import type { DayNumber } from '../../model/plain-date.ts';
import type { Calendar } from '../calendar.ts';
import { createTrail, type Trail } from './trail.ts';

/** Less than half a minute of study counts as none, so that fractions of hours do not cost a day. */
const negligibleHours = 0.005;

/** First and last day of study. */
export interface Study {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

export interface ELearningDesk extends Pick<Trail, 'mark' | 'undoTo'> {
  /** The first day on which a course could begin, not before `day`. */
  firstDay(day: DayNumber): DayNumber;
  /** Books `hours` from the first possible day on; where a day is taken already, study pauses. */
  book(day: DayNumber, hours: number): Study;
  /** The day on which `hours` of study would be done, if nothing else took any from `day` on; books nothing. */
  endOf(day: DayNumber, hours: number): DayNumber;
  /** The hours of one day. A holiday takes its share of the week's hours with it. */
  readonly hoursPerDay: number;
}

/** An empty desk. */
export function createELearningDesk(calendar: Calendar, hoursPerWeek: number): ELearningDesk {
  const { studyDays, workingDaysPerWeek } = calendar;
  const perDay = hoursPerWeek / workingDaysPerWeek;
  /** Hours left, by rank, of days of which something is taken. */
  const taken = new Map<number, number>();
  const leftOn = (rank: number) => taken.get(rank) ?? perDay;
  /** A row of days that are known to be taken whole, so that they are not walked through for every course. */
  let wholeFrom = 0;
  let wholeTo = 0;
  const trail = createTrail((rank, before) => {
    taken.set(rank, before);
    if (rank >= wholeFrom && rank < wholeTo) wholeTo = rank;
  });
  const firstRank = (day: DayNumber): number => {
    const from = studyDays.rank(day);
    const isWithin = from >= wholeFrom && from < wholeTo;
    let rank = isWithin ? wholeTo : from;
    while (leftOn(rank) <= negligibleHours) rank += 1;
    if (!isWithin) wholeFrom = from;
    wholeTo = rank;
    return rank;
  };
  const take = (rank: number, hours: number): void => {
    const before = leftOn(rank);
    trail.push(rank, before);
    taken.set(rank, Math.max(0, before - hours));
  };
  const book = (day: DayNumber, hours: number): Study => {
    let rank = firstRank(day);
    const start = studyDays.at(rank);
    let end = start;
    for (let missing = hours; missing > negligibleHours; rank += 1) {
      const today = studyDays.at(rank);
      const here = Math.min(leftOn(rank), missing);
      if (here <= negligibleHours) continue;
      take(rank, here);
      missing -= here;
      end = today;
    }
    return { start, end };
  };
  return {
    ...trail,
    hoursPerDay: perDay,
    firstDay: (day) => studyDays.at(firstRank(day)),
    book,
    endOf: (day, hours) => {
      const days = Math.max(1, Math.ceil((hours - negligibleHours) / perDay));
      return studyDays.at(studyDays.rank(day) + days - 1);
    },
  };
}
