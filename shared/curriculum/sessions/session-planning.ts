/** What planning sessions takes and gives: who needs which course when, and which sessions would serve them at least cost. */
import type { DayOff } from '../../model/work-calendar.ts';
import type { Calendar } from '../../planner/calendar.ts';
import type { CourseSession, CourseSessionContent } from '../course-session.ts';
import type { SessionRules } from '../department-rules.ts';
import type { QuarterId } from '../fiscal-quarter.ts';

/** A seat that a person needs in a session of a course. */
export interface SeatNeed {
  readonly person: string;
  readonly course: string;
  /** Consecutive class days of one session of it. */
  readonly classDays: number;
  /** The first class day of the person's own roadmap, `YYYY-MM-DD`: earlier nobody is ready. */
  readonly wanted: string;
  /** Courses that this person needs a seat in too, and must have ended before. */
  readonly after: readonly string[];
  /** The person's due date, and how many days of the roadmap follow this class; null without a due date. */
  readonly due: { readonly date: string; readonly daysAfter: number } | null;
}

export interface SessionPlanningInput {
  readonly needs: readonly SeatNeed[];
  readonly rules: SessionRules;
  readonly calendar: Calendar;
  /** Sessions that stay as they are, with their rosters: locked, announced or held ones. Their free seats are used first. */
  readonly kept: readonly CourseSession[];
  /** Sessions are planned from this day on, over so many fiscal quarters (its own is the first). */
  readonly from: string;
  readonly quarters: number;
  /** Days on which a person can come to no class. */
  readonly daysOff: ReadonlyMap<string, readonly DayOff[]>;
}

/** How many sessions of a course a quarter has, and how many people they serve. */
export interface QuarterCount {
  readonly course: string;
  readonly quarter: QuarterId;
  readonly sessions: number;
  readonly people: number;
}

/** Somebody who gets no seat, and why. */
export interface Unseated {
  readonly person: string;
  readonly course: string;
  /** Too few people come together; rooms or instructors are full; their own days do not fit; beyond the last quarter. */
  readonly why: 'too-few' | 'no-room' | 'no-instructor' | 'days-off' | 'beyond';
}

export interface SessionProposal {
  /** New sessions, `proposed`, dated, with rosters; by first day, then course. */
  readonly sessions: readonly CourseSessionContent[];
  /** Seats given in kept sessions, by session id. */
  readonly seated: Readonly<Record<string, readonly string[]>>;
  readonly unseated: readonly Unseated[];
  readonly counts: readonly QuarterCount[];
  /** Yen of what was planned by quarter: sessions, waiting, missed due dates. Nothing can cost less than `bound`. */
  readonly cost: number;
  readonly bound: number;
  /** Yen of the sessions alone. */
  readonly sessionCost: number;
}
