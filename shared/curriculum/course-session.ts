/** A session (開催回) that a department plans or holds, with its roster (名簿). */
import { z } from 'zod';
import { plainDateSchema } from '../model/plain-date.ts';

const id = z.string().min(1).max(100);

/**
 * `proposed` by the planner or by hand; `announced`: people's roadmaps count on it; `held`; `cancelled` ones stay as
 * history.
 */
export const sessionStatusSchema = z.enum(['proposed', 'announced', 'held', 'cancelled']);
export type SessionStatus = z.infer<typeof sessionStatusSchema>;

export const attendanceSchema = z.enum(['enrolled', 'attended', 'absent', 'withdrawn']);
/** Only `attended` completes the course; `enrolled` and `attended` take a seat. */
export type Attendance = z.infer<typeof attendanceSchema>;

export const rosterEntrySchema = z
  .object({
    person: id,
    attendance: attendanceSchema,
    /** The first day of study of the roadmap that the seat was given for: it goes on beginning there while the seat counts. */
    since: plainDateSchema.optional(),
  })
  .readonly();
export type RosterEntry = z.infer<typeof rosterEntrySchema>;

const sessionShape = {
  course: id,
  /** Class days, rising, `YYYY-MM-DD`. */
  dates: z.array(plainDateSchema).min(1).max(60).readonly(),
  seats: z.int().min(1).max(10_000),
  /** With how few people it is still held. */
  minimum: z.int().min(0).max(10_000),
  /** By the department's rules; null where nobody said. */
  room: id.nullable(),
  instructor: id.nullable(),
  place: z.string().trim().max(200),
  note: z.string().trim().max(2_000),
  status: sessionStatusSchema,
  /** The planner leaves it where it is. */
  locked: z.boolean(),
  /** Yen for the whole session; null where it is unknown. */
  cost: z.int().min(0).max(1_000_000_000).nullable(),
  roster: z.array(rosterEntrySchema).max(10_000).readonly(),
} as const;

export const courseSessionContentSchema = z.object(sessionShape).readonly();
export type CourseSessionContent = z.infer<typeof courseSessionContentSchema>;

export const courseSessionSchema = z.object({ id, ...sessionShape }).readonly();
export type CourseSession = z.infer<typeof courseSessionSchema>;

/** How many seats of a session are taken. */
export function takenSeats({ roster }: Pick<CourseSession, 'roster'>): number {
  return roster.filter(({ attendance }) => attendance === 'enrolled' || attendance === 'attended').length;
}
