/** What is asked of the standing: which picture, of whom, against which level. */
import { z } from 'zod';
import { closestOrderSchema } from './closest-to-top.ts';
import { groupingSchema, standingFilterSchema } from './standing-filter.ts';

const id = z.string().min(1).max(100);
const filter = standingFilterSchema;
/** What people are held against; null for everybody's own target. */
const level = z.int().min(1).max(99).nullable();
/** How many months ahead, after the current one. */
const within = z.int().min(0).max(120);

export const levelsQuestionSchema = z.object({ filter }).readonly();
export const skillsQuestionSchema = z
  .object({
    filter,
    /** Whose skill items make the columns. */
    specialty: id,
    level,
    grouping: groupingSchema,
  })
  .readonly();
export const gapsQuestionSchema = z.object({ filter, level, grouping: groupingSchema }).readonly();
export const closestQuestionSchema = z.object({ filter, order: closestOrderSchema }).readonly();
export const certificatesQuestionSchema = z.object({ filter, within }).readonly();

export const standingViews = ['levels', 'skills', 'gaps', 'closest', 'certificates'] as const;
export type StandingView = (typeof standingViews)[number];

/** One picture of the standing, as paper and files are asked for it. */
export const standingQuestionSchema = z.discriminatedUnion('view', [
  z.object({ view: z.literal('levels'), ...levelsQuestionSchema.unwrap().shape }).readonly(),
  z
    .object({
      view: z.literal('skills'),
      ...skillsQuestionSchema.unwrap().shape,
      /** A row for each person, or for each team. */
      rows: z.enum(['people', 'teams']),
    })
    .readonly(),
  z.object({ view: z.literal('gaps'), ...gapsQuestionSchema.unwrap().shape }).readonly(),
  z.object({ view: z.literal('closest'), ...closestQuestionSchema.unwrap().shape }).readonly(),
  z.object({ view: z.literal('certificates'), ...certificatesQuestionSchema.unwrap().shape }).readonly(),
]);
export type StandingQuestion = z.infer<typeof standingQuestionSchema>;
