/** The question that the planner answers: who is planned for, how far, at what pace, within which limits. */
import { z } from 'zod';
import { plainDateSchema } from './plain-date.ts';
import { recordSchema } from './record.ts';

export const objectiveSchema = z.enum(['hours', 'cost', 'courses', 'finish']);

/** What the planner minimises first. */
export type Objective = z.infer<typeof objectiveSchema>;

export const objectives: readonly Objective[] = objectiveSchema.options;

/** The bounds of a pace that a person can keep; the same on screen, on the command line and in files. */
export const paceLimits = {
  hoursPerWeek: { min: 0.5, max: 60 },
  classDaysPerMonth: { min: 0.5, max: 20 },
} as const;

const courseIds = z.array(z.string().min(1)).max(10_000).readonly();

export const planRequestSchema = z
  .object({
    specialty: z.string().min(1),
    /** The level now; 0 is 未経験. */
    from: z.int().min(0).max(99),
    /** The level aimed at. */
    to: z.int().min(1).max(99),
    objective: objectiveSchema,
    start: plainDateSchema,
    /** E-learning hours a week. */
    hoursPerWeek: z.number(),
    /** Class days a month, on average. */
    classDaysPerMonth: z.number(),
    locked: courseIds,
    excluded: courseIds,
    /** Yen for all courses together; null where there is no limit. */
    budget: z.number().min(0).nullable(),
    /** Methods that the learner can take part in; null where all are open. */
    methods: z.array(z.string().min(1)).readonly().nullable(),
    record: recordSchema,
  })
  .readonly();

/** A planning question. Whether its names exist is checked against a standard and a catalogue. */
export type PlanRequest = z.infer<typeof planRequestSchema>;
