/** Everybody's roadmaps as `plan-all --format json` prints them, and the source of docs/formats/plan-all.schema.json. */
import { z } from 'zod';
import type { PlannedPath } from '../curriculum/planned-path.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const level = z.int();
const count = z.int().min(0);

const courseSchema = z.object({
  id: z.string(),
  level,
  start: date,
  end: date,
  classDates: z.array(date),
  eLearningHours: z.number(),
  classDays: z.number(),
  cost: z.number().nullable(),
  costEstimated: z.boolean(),
  session: z.string().nullable(),
  after: z.array(z.string()),
});

const pathSchema = z.object({
  status: z.enum(['optimal', 'feasible', 'infeasible']),
  specialty: z.string(),
  from: level,
  to: level,
  start: date,
  finish: date.nullable(),
  studyHours: z.number(),
  eLearningHours: z.number(),
  classDays: z.number(),
  knownCost: z.number(),
  unknownCosts: count,
  deadline: z.object({ date, met: z.boolean() }).nullable(),
  late: z.boolean(),
  courses: z.array(courseSchema),
  levelEnds: z.array(z.object({ level, end: date.nullable() })),
  uncovered: count,
  conflicts: count,
}) satisfies z.ZodType<PlannedPath>;

/** `done`: at the target already. `none`: no roadmap exists, or there was nothing to ask; `reason` says why. */
export const outcomeSchema = z.enum(['planned', 'late', 'done', 'none']);
export type Outcome = z.infer<typeof outcomeSchema>;

const plannedPersonSchema = z.object({
  id: z.string(),
  number: z.string(),
  name: z.string(),
  kana: z.string(),
  team: z.string().nullable(),
  specialty: z.string().nullable(),
  current: level.nullable(),
  target: level.nullable(),
  due: date.nullable(),
  outcome: outcomeSchema,
  reason: z.string().nullable(),
  path: pathSchema.nullable(),
});
export type PlannedPerson = z.infer<typeof plannedPersonSchema>;

export const planAllSchema = z.object({
  people: z.array(plannedPersonSchema),
  totals: z.object({ people: count, planned: count, late: count, done: count, none: count }),
});
export type PlanAll = z.infer<typeof planAllSchema>;
