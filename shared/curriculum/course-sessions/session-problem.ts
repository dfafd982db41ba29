/** What a change of sessions or of a roster runs into, told before anything changes. */
import { z } from 'zod';

const id = z.string().min(1).max(100);

export const sessionProblemCodes = [
  'unknown-session',
  'unknown-course',
  /** The course has no class days: nobody needs a seat. */
  'no-class-days',
  /** Another number of days than the course has; `value` is both. */
  'day-count',
  'dates-not-rising',
  'no-working-day',
  'blackout',
  /** The first day has passed. */
  'past',
  'minimum-above-seats',
  /** More people are in it than it would have seats. */
  'seats-below-taken',
  /** Announced with fewer people than its minimum. */
  'too-few',
  'unknown-room',
  'room-too-small',
  'room-taken',
  'room-off',
  'unknown-instructor',
  'instructor-taken',
  'instructor-off',
  'instructor-cannot-teach',
  'instructor-over-days',
  'unknown-person',
  /** Twice on one roster. */
  'person-twice',
  /** In another session of the same course too. */
  'person-elsewhere',
  /** In another class on the same day. */
  'person-busy',
  'not-on-roster',
  'other-course',
  'no-seat',
  /** Held or cancelled: nobody comes or goes any more. */
  'closed',
  /** Cannot be taken away, moved or cancelled: somebody has attended. */
  'has-attended',
  /** People in it lose their seats; `value` says how many. */
  'people-lose-seats',
  /** Locked or announced since the proposal was made. */
  'kept-now',
  /** Attendance of days to come. */
  'not-over',
] as const;
export type SessionProblemCode = (typeof sessionProblemCodes)[number];

export const sessionProblemSchema = z
  .object({
    /** Null for a session that is not there yet. */
    session: id.nullable(),
    course: z.string(),
    /** Its first day; empty where there is none. */
    date: z.string(),
    /** Null where it is not about one person. */
    person: id.nullable(),
    severity: z.enum(['error', 'warning']),
    code: z.enum(sessionProblemCodes),
    value: z.string(),
  })
  .readonly();
/** Errors keep a change from being made; warnings only tell. */
export type SessionProblem = z.infer<typeof sessionProblemSchema>;

/** True where nothing keeps the change from being made. */
export function isFree(problems: readonly SessionProblem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}
