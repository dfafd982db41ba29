/** What a learner brings along: courses completed, examinations, self-assessment, exemptions. */
import { z } from 'zod';
import { plainDateSchema } from './plain-date.ts';

const level = z.int().min(0).max(99);

export const recordSchema = z
  .object({
    /** Course ids completed. */
    completed: z.array(z.string().min(1)).readonly(),
    /** Levels that examinations passed stand for (levels 1 to 3 whole; 4 counts for a part of it only, and so as 3). */
    examinations: z.array(z.int().min(1).max(99)).readonly(),
    /** Level reached by skill item or knowledge item id, correcting the stated level up or down. */
    assessment: z.record(z.string(), level).readonly(),
    /** Skill or knowledge items that a person need not learn again, up to a level. */
    exemptions: z
      .array(
        z
          .object({
            item: z.string().min(1),
            level: z.int().min(1).max(99),
            reason: z.string().min(1),
            approver: z.string().min(1),
            date: plainDateSchema,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export type LearnerRecord = z.infer<typeof recordSchema>;

/** The record of someone about whom only the stated level is known. */
export const emptyRecord: LearnerRecord = { completed: [], examinations: [], assessment: {}, exemptions: [] };
