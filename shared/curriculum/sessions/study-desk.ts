/** E-learning of one person on the calendar, booked in the order of its urgency: later study fills the gaps. */
import type { DayNumber } from '../../model/plain-date.ts';
import type { Calendar } from '../../planner/calendar.ts';

/** As in a person's own planner: less than half a minute of study counts as none. */
const negligibleHours = 0.005;

export interface StudyDesk {
  /** Nothing is booked any more. @param closed ranks of study days on which this person does not study. */
  clear(from: DayNumber, hoursPerDay: number, closed: readonly number[]): void;
  /** Books hours from a day on and returns their last day, `from - 1` for none; Infinity past the calendar. */
  book(from: DayNumber, hours: number): number;
}

/** A desk that one person after another uses. */
export function createStudyDesk({ studyDays }: Calendar): StudyDesk {
  const { count } = studyDays;
  const left = new Float64Array(count);
  const turns = new Int32Array(count);
  let turn = 0;
  let perDay = 0;
  /** Days that are full, from the first one on. */
  let firstRank = 0;
  let fullTo = 0;
  return {
    clear: (from, hoursPerDay, closed) => {
      turn += 1;
      perDay = hoursPerDay;
      firstRank = studyDays.rank(from);
      fullTo = firstRank;
      for (const rank of closed) {
        turns[rank] = turn;
        left[rank] = 0;
      }
    },
    book: (from, hours) => {
      if (hours <= negligibleHours) return from - 1;
      let rank = studyDays.rank(from);
      if (rank >= firstRank && rank < fullTo) rank = fullTo;
      let end = rank;
      let missing = hours;
      for (; missing > negligibleHours; rank += 1) {
        if (rank >= count) return Infinity;
        const free = turns[rank] === turn ? (left[rank] ?? 0) : perDay;
        if (free > negligibleHours) {
          const here = Math.min(free, missing);
          turns[rank] = turn;
          left[rank] = free - here;
          missing -= here;
          end = rank;
        }
        if (rank === fullTo && (left[rank] ?? 0) <= negligibleHours && turns[rank] === turn) fullTo = rank + 1;
      }
      return studyDays.at(end);
    },
  };
}
