/** The question that the planner answers: who is planned for, how far, at what pace, within which limits. */
import { z } from 'zod';
import { plainDateSchema } from './plain-date.ts';
import { recordSchema } from './record.ts';
import { daysOffSchema } from './work-calendar.ts';

export const objectiveSchema = z.enum(['hours', 'cost', 'courses', 'finish', 'weighted']);

/** What the planner minimises first. */
export type Objective = z.infer<typeof objectiveSchema>;

export const objectives: readonly Objective[] = objectiveSchema.options;

const weight = z.int().min(0).max(1_000);

export const weightsSchema = z.object({ hours: weight, cost: weight, courses: weight }).readonly();

/**
 * What `weighted` minimises: points, where a study hour counts `hours` points, every 1,000 yen `cost` points and every
 * course `courses` points.
 */
export type Weights = z.infer<typeof weightsSchema>;

const yen = z.int().min(0).max(10_000_000);

export const usualPricesSchema = z.object({ perClassDay: yen.nullable(), perELearningHour: yen.nullable() }).readonly();

/** Yen by which a course of unknown cost is estimated; null where nobody said. */
export type UsualPrices = z.infer<typeof usualPricesSchema>;

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
    /** The specialty in which `from` is held, where it is another than the one planned for; null where it is the same. */
    origin: z.string().min(1).nullable(),
    /** Specialties planned for at the same time, to the same level or their highest below it. */
    also: z.array(z.string().min(1)).max(20).readonly(),
    /** Counts where the objective is `weighted`. */
    weights: weightsSchema,
    usualPrices: usualPricesSchema,
    /** Providers whose courses may be taken; null where all may. Courses that name no provider may always be taken. */
    providers: z.array(z.string().min(1).max(200)).max(1_000).readonly().nullable(),
    /** The day by which everything is to be done; null where there is none. */
    deadline: plainDateSchema.nullable(),
    /** The person's own days without study, beside those of the company. */
    daysOff: daysOffSchema,
    /** Courses that the user has moved: each begins on `start`, or on the first day after it on which it can. */
    moves: z
      .array(z.object({ course: z.string().min(1), start: plainDateSchema }).readonly())
      .max(1_000)
      .readonly(),
    /**
     * Sessions that the user has chosen; other courses take whichever session suits best. `enrolled` where the learner
     * stands on its roster, and so has a seat even when it is full.
     */
    sessions: z
      .array(
        z
          .object({ course: z.string().min(1), session: z.string().min(1), enrolled: z.literal(true).optional() })
          .readonly(),
      )
      .max(1_000)
      .readonly(),
    /** Courses that are taken one after another in this order, level by level; others are free. */
    order: z.array(z.string().min(1)).max(1_000).readonly(),
  })
  .readonly();

/** A planning question. Whether its names exist is checked against a standard and a catalogue. */
export type PlanRequest = z.infer<typeof planRequestSchema>;

/** The part of a question that a person need not think about: nothing is limited, moved or chosen. */
export type Conditions = Pick<
  PlanRequest,
  'origin' | 'also' | 'weights' | 'usualPrices' | 'providers' | 'deadline' | 'daysOff' | 'moves' | 'sessions' | 'order'
>;

/** No conditions: what older plans, which do not know of them, are read with. */
export const noConditions: Conditions = {
  origin: null,
  also: [],
  weights: { hours: 1, cost: 1, courses: 0 },
  usualPrices: { perClassDay: null, perELearningHour: null },
  providers: null,
  deadline: null,
  daysOff: [],
  moves: [],
  sessions: [],
  order: [],
};
