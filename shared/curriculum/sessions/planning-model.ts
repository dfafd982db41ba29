/** What planning sessions computes with: people, courses and needs by number, in an order that no order of the input changes. */
import type { DayNumber } from '../../model/plain-date.ts';
import type { DayOff } from '../../model/work-calendar.ts';
import type { Calendar } from '../../planner/calendar.ts';
import type { Instructor, Room } from '../department-rules.ts';
import type { PersonPace } from './person-pace.ts';
import type { DayRun, SessionDays } from './session-days.ts';
import type { WhyUnseated } from './session-planning.ts';

/** A seat that somebody needs. */
export interface Need {
  readonly person: number;
  readonly course: number;
  /** The first day that the person's own roadmap has for it. */
  readonly wanted: DayNumber;
  /** The first day that is possible: not past, and after what ends in a kept session. */
  readonly earliest: DayNumber;
  /** The first quarter by the person's own roadmap: waiting is counted from here. */
  readonly ready: number;
  /** The first quarter in which it can be, given what must come before. */
  readonly release: number;
  /** The last day on which it can end, since a class that rests on it has a kept seat then; Infinity where none has. */
  readonly mustEnd: number;
  /** The last quarter in which a session ends by then; `quarters` where nothing limits it, -1 where none does. */
  readonly lastPossible: number;
  /** The last day on which it may end for the due date; Infinity without one. */
  readonly latestEnd: number;
  /** The last quarter in which a session can end by then; Infinity without a due date, -1 where none can. */
  readonly lastOnTime: number;
  /** Needs of this person that must end before it begins, and those that must begin after it. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A person's path, and the days of the kept sessions in which this person sits, by course. */
export interface FollowedPath {
  readonly pace: PersonPace;
  readonly daysOff: readonly DayOff[];
  readonly kept: ReadonlyMap<string, DayRun>;
}

/** A kept session in which seats are free. */
export interface KeptSession {
  readonly id: string;
  readonly course: number;
  readonly days: DayRun;
  readonly quarter: number;
  readonly free: number;
}

export interface CourseModel {
  readonly id: string;
  readonly days: number;
  readonly seats: number;
  readonly minimum: number;
  /** Yen of one session. */
  readonly price: number;
  /** Its needs. */
  readonly needs: readonly number[];
  /** By quarter: the days on which a session can be. None where nobody may hold it or no room is large enough. */
  readonly runs: readonly (readonly DayRun[])[];
  /** By quarter: free seats of kept sessions. */
  readonly free: readonly number[];
  /** Who may hold it and where, as places in the lists of the rules; null where that limits nothing. */
  readonly instructors: readonly number[] | null;
  readonly rooms: readonly number[] | null;
}

export interface PlanningModel {
  readonly quarters: number;
  readonly days: SessionDays;
  readonly people: readonly string[];
  readonly courses: readonly CourseModel[];
  /** By person, then day wanted, then course. */
  readonly needs: readonly Need[];
  readonly kept: readonly KeptSession[];
  /** Needs that no session of these quarters can serve. */
  readonly outside: readonly { readonly person: string; readonly course: string; readonly why: WhyUnseated }[];
  /** By person: days on which they can come to no new class. */
  readonly busy: readonly ReadonlySet<DayNumber>[];
  /** By person: the path that seats must leave possible; null where nothing is known of it. */
  readonly followed: readonly (FollowedPath | null)[];
  readonly calendar: Calendar;
  readonly rooms: readonly Room[];
  readonly instructors: readonly Instructor[];
  readonly waitingCost: number;
  readonly missedDueCost: number;
  /** Yen that a seat is worth: more than a session for the fewest people and all their waiting. */
  readonly seatWorth: number;
}
