/** What a department decides for everybody: pace, objective, usual prices, and how sessions are held. */
import { z } from 'zod';
import { plainDateSchema } from '../model/plain-date.ts';
import { objectiveSchema, paceLimits, usualPricesSchema, weightsSchema } from '../model/plan-request.ts';
import { daysOffSchema } from '../model/work-calendar.ts';

const id = z.string().min(1).max(100);
const name = z.string().trim().min(1).max(200);
const yen = z.int().min(0).max(1_000_000_000);
const seats = z.int().min(1).max(10_000);
const { hoursPerWeek, classDaysPerMonth } = paceLimits;

export const roomSchema = z.object({ id, name, seats, daysOff: daysOffSchema }).readonly();
/** A room in which sessions are held; one at a time. */
export type Room = z.infer<typeof roomSchema>;

export const instructorSchema = z
  .object({
    id,
    name,
    /** Courses that they teach; null where they teach all. */
    courses: z.array(id).max(10_000).readonly().nullable(),
    /** Class days that they can teach in a fiscal quarter; null without a limit. */
    daysPerQuarter: z.int().min(1).max(92).nullable(),
    daysOff: daysOffSchema,
  })
  .readonly();
export type Instructor = z.infer<typeof instructorSchema>;

const sessionRuleShape = {
  /** Seats of one session, and with how few people it is still held. */
  seats,
  minimum: z.int().min(1).max(10_000),
  /** Yen that one day of a session costs, whoever comes (instructor, room). */
  costPerDay: yen,
} as const;

export const courseRuleSchema = z.object({ course: id, ...sessionRuleShape }).readonly();
/** What counts for one course instead of the rule for all. */
export type CourseRule = z.infer<typeof courseRuleSchema>;

export const sessionRulesSchema = z
  .object({
    ...sessionRuleShape,
    courses: z.array(courseRuleSchema).max(10_000).readonly(),
    rooms: z.array(roomSchema).max(200).readonly(),
    instructors: z.array(instructorSchema).max(500).readonly(),
    /** When no sessions are held: the end of the year, large migrations. */
    blackouts: daysOffSchema,
    /** Yen that one person waiting one quarter for a course counts, and one person missing the due date. */
    waitingCost: yen,
    missedDueCost: yen,
  })
  .readonly();
export type SessionRules = z.infer<typeof sessionRulesSchema>;

/** A fiscal quarter: `2027-Q1` is April to June 2027, `2027-Q4` January to March 2028. */
export const quarterSchema = z.string().regex(/^\d{4}-Q[1-4]$/u);

export const budgetSchema = z.object({ team: id.nullable(), quarter: quarterSchema, yen }).readonly();
/** Yen that a team may spend in a quarter; team null is the whole department. */
export type Budget = z.infer<typeof budgetSchema>;

export const departmentRulesSchema = z
  .object({
    /** The first day of study; null for the first day of the month after today. */
    start: plainDateSchema.nullable(),
    hoursPerWeek: z.number().min(hoursPerWeek.min).max(hoursPerWeek.max),
    classDaysPerMonth: z.number().min(classDaysPerMonth.min).max(classDaysPerMonth.max),
    objective: objectiveSchema,
    weights: weightsSchema,
    usualPrices: usualPricesSchema,
    sessions: sessionRulesSchema,
    budgets: z.array(budgetSchema).max(20_000).readonly(),
  })
  .readonly();
export type DepartmentRules = z.infer<typeof departmentRulesSchema>;

/** The rules of a department that has set none. */
export const usualRules: DepartmentRules = {
  start: null,
  hoursPerWeek: 4,
  classDaysPerMonth: 2,
  objective: 'hours',
  weights: { hours: 1, cost: 1, courses: 0 },
  usualPrices: { perClassDay: null, perELearningHour: null },
  sessions: {
    seats: 16,
    minimum: 4,
    costPerDay: 150_000,
    courses: [],
    rooms: [],
    instructors: [],
    blackouts: [],
    waitingCost: 10_000,
    missedDueCost: 200_000,
  },
  budgets: [],
};
