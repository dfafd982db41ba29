/** What planning sessions takes and gives: who needs which course when, and which sessions would serve them at least cost. */
import type { DayOff } from '../../model/work-calendar.ts';
import type { Calendar } from '../../planner/calendar.ts';
import type { Stop } from '../../planner/selection/stop.ts';
import type { CourseSession, CourseSessionContent } from '../course-session.ts';
import type { SessionRules } from '../department-rules.ts';
import type { QuarterId } from '../fiscal-quarter.ts';
import type { PersonPace } from './person-pace.ts';

/** A seat that a person needs in a session of a course. */
export interface SeatNeed {
  readonly person: string;
  readonly course: string;
  /** Consecutive class days of one session of it. */
  readonly classDays: number;
  /** The first class day of the person's own roadmap, `YYYY-MM-DD`: earlier nobody is ready. */
  readonly wanted: string;
  /**
   * Courses that must have ended before: those in which this person needs a seat too, or has one in a kept session.
   * Others named here count as done.
   */
  readonly after: readonly string[];
  /** The person's due date, and how many days of the roadmap follow this class; null without a due date. */
  readonly due: { readonly date: string; readonly daysAfter: number } | null;
}

export interface SessionPlanningInput {
  /** One for each person and course; of several the first wanted counts. */
  readonly needs: readonly SeatNeed[];
  readonly rules: SessionRules;
  readonly calendar: Calendar;
  /**
   * Sessions that stay as they are, with their rosters: locked, announced or held ones. Their free seats are used
   * first. Whoever has a seat in one needs no other one of that course.
   */
  readonly kept: readonly CourseSession[];
  /** Sessions are planned from this day on, over so many fiscal quarters (its own is the first). */
  readonly from: string;
  readonly quarters: number;
  /** Days on which a person can come to no class. */
  readonly daysOff: ReadonlyMap<string, readonly DayOff[]>;
  /** What each person's own planner holds to: nobody gets a seat that it could not take. Those who are not named can come on any day. */
  readonly paces: ReadonlyMap<string, PersonPace>;
}

export interface SessionPlanningOptions {
  /** Called now and then with how many of so many steps are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked often; the planning ends by a refusal, `cancelled`, once it says true. */
  readonly stop?: Stop;
}

/** How many new sessions of a course begin in a quarter, and how many people get a seat in it, those in kept sessions included. */
export interface QuarterCount {
  readonly course: string;
  readonly quarter: QuarterId;
  readonly sessions: number;
  readonly people: number;
}

/**
 * Why somebody gets no seat: a course that must come first has none; too few people come together; rooms or instructors
 * are full, or none may hold it; own days off or other classes leave no day; study, or class days a month, leave none;
 * beyond the last quarter.
 */
export type WhyUnseated = 'prerequisite' | 'too-few' | 'no-room' | 'no-instructor' | 'days-off' | 'pace' | 'beyond';

/** Somebody who gets no seat. */
export interface Unseated {
  readonly person: string;
  readonly course: string;
  readonly why: WhyUnseated;
  /** Where rooms or instructors are short: the first quarter in which one more would do; null where none would, or for other reasons. */
  readonly quarter: QuarterId | null;
}

export interface SessionProposal {
  /** New sessions, `proposed`, dated, with rosters; by first day, then course. */
  readonly sessions: readonly CourseSessionContent[];
  /** Seats given in kept sessions, by session id. */
  readonly seated: Readonly<Record<string, readonly string[]>>;
  /** By person, then course. */
  readonly unseated: readonly Unseated[];
  /** By course, then quarter; quarters with nothing are left out. */
  readonly counts: readonly QuarterCount[];
  /**
   * Yen of what was planned: sessions, quarters waited, due dates missed. Somebody without a seat waits to the end, and
   * misses the due date; those wanted beyond the last quarter count nothing.
   */
  readonly cost: number;
  /** No plan that seats as many costs less, whatever its dates. */
  readonly bound: number;
  /** Yen of the sessions alone. */
  readonly sessionCost: number;
}
