/** A curriculum (カリキュラム): a named goal and course choice that a department gives to many learners, in versions. */
import { z } from 'zod';
import { plainDateSchema } from '../model/plain-date.ts';
import { objectiveSchema } from '../model/plan-request.ts';
import { paceSchema } from './person.ts';

const id = z.string().min(1).max(100);

/**
 * Which courses a curriculum allows. `planner`: all of the catalogue but the excluded ones, with some fixed ones in any
 * case. `list`: those of the list only, in its order within each level; those marked `required` in any case.
 */
export const courseChoiceSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('planner'),
      locked: z.array(id).max(1_000).readonly(),
      excluded: z.array(id).max(10_000).readonly(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('list'),
      courses: z
        .array(z.object({ course: id, required: z.boolean() }).readonly())
        .max(1_000)
        .readonly(),
    })
    .readonly(),
]);
export type CourseChoice = z.infer<typeof courseChoiceSchema>;

export const curriculumContentSchema = z
  .object({
    name: z.string().trim().min(1).max(200),
    specialty: id,
    /** Meant for people from this level… */
    from: z.int().min(0).max(99),
    /** …to this one. */
    to: z.int().min(1).max(99),
    choice: courseChoiceSchema,
    objective: objectiveSchema,
    pace: paceSchema,
    /** When everybody begins; null where the department's rule decides. */
    start: plainDateSchema.nullable(),
    note: z.string().trim().max(2_000),
  })
  .readonly();
export type CurriculumContent = z.infer<typeof curriculumContentSchema>;

export const curriculumVersionSchema = z
  .object({
    /** 1, 2, 3, … */
    version: z.int().min(1),
    publishedAt: z.string(),
    /** What is new in it; may be empty. */
    change: z.string().trim().max(500),
    content: curriculumContentSchema,
  })
  .readonly();
export type CurriculumVersion = z.infer<typeof curriculumVersionSchema>;

export const curriculumSchema = z
  .object({
    id,
    createdAt: z.string(),
    /** What is being written; the same as the newest version where nothing has changed since. */
    draft: curriculumContentSchema,
    /** Published versions, oldest first; they never change. Only these can be given to people. */
    versions: z.array(curriculumVersionSchema).readonly(),
  })
  .readonly();
export type Curriculum = z.infer<typeof curriculumSchema>;

/** The content of a version; null where there is none of that number. */
export function versionOf({ versions }: Curriculum, version: number): CurriculumContent | null {
  return versions.find((each) => each.version === version)?.content ?? null;
}
