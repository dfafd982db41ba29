/** What a department adds to a standard's catalogue: its own courses and groups, and what it switches off. */
import { z } from 'zod';
import { courseGroupSchema, courseSchema } from '../model/catalogue-schema.ts';
import { plainDateSchema } from '../model/plain-date.ts';

/** `off`: not offered here. `retired`: no longer held; it stays in people's records. */
export const courseStateSchema = z.enum(['active', 'off', 'retired']);
export type CourseState = z.infer<typeof courseStateSchema>;

/** A dated running of a course. Dates are `YYYY-MM-DD`; `seats` are those still free: 0 is full, null without a limit. */
export const sessionSchema = z
  .object({
    id: z.string().min(1).max(100),
    course: z.string().min(1).max(100),
    dates: z.array(plainDateSchema).min(1).max(60).readonly(),
    seats: z.int().min(0).max(100_000).nullable(),
    place: z.string().max(200),
    note: z.string().max(2_000),
  })
  .readonly();
export type Session = z.infer<typeof sessionSchema>;

export const ownCatalogueSchema = z
  .object({
    groups: z.array(courseGroupSchema).readonly(),
    courses: z.array(courseSchema).readonly(),
    /** States other than `active`, by course id, built-in courses included. */
    states: z.record(z.string(), courseStateSchema).readonly(),
    sessions: z.array(sessionSchema).readonly(),
  })
  .readonly();
export type OwnCatalogue = z.infer<typeof ownCatalogueSchema>;

/** The state of a course. An id may be a name that every object inherits, such as `constructor`. */
export function courseState(states: OwnCatalogue['states'], id: string): CourseState {
  return Object.hasOwn(states, id) ? (states[id] ?? 'active') : 'active';
}

/** A department that has added nothing. */
export const noOwnCatalogue: OwnCatalogue = { groups: [], courses: [], states: {}, sessions: [] };
