/** A learner as a department knows them: who they are, where they stand and where they are to go. */
import { z } from 'zod';
import { plainDateSchema } from '../model/plain-date.ts';
import { paceLimits } from '../model/plan-request.ts';

const id = z.string().min(1).max(100);
const line = z.string().trim().max(200);
const level = z.int().min(0).max(99);
const { hoursPerWeek, classDaysPerMonth } = paceLimits;

/** Hours and days that somebody can study; null where a wider rule decides: curriculum, then department. */
export const paceSchema = z
  .object({
    hoursPerWeek: z.number().min(hoursPerWeek.min).max(hoursPerWeek.max).nullable(),
    classDaysPerMonth: z.number().min(classDaysPerMonth.min).max(classDaysPerMonth.max).nullable(),
  })
  .readonly();
export type Pace = z.infer<typeof paceSchema>;

/** Nobody said anything of the pace. */
export const noPace: Pace = { hoursPerWeek: null, classDaysPerMonth: null };

/** A curriculum that was given to somebody, in the version that was given. */
export const assignmentSchema = z.object({ curriculum: id, version: z.int().min(1) }).readonly();
export type Assignment = z.infer<typeof assignmentSchema>;

const profileShape = {
  /** 社員番号; empty where there is none. Two people who are there never share one. */
  number: line.max(50),
  /** The reading of the name (カナ). */
  kana: line,
  team: id.nullable(),
  /** The specialty planned for, the level now and the level aimed at; null where nobody said. */
  specialty: id.nullable(),
  current: level.nullable(),
  target: level.min(1).nullable(),
  /** The day by which the target is to be reached. */
  due: plainDateSchema.nullable(),
  /** Given to this person; null where the team's counts. */
  curriculum: assignmentSchema.nullable(),
  /** A saved plan of the person's own that takes the place of the goal; null where the goal counts. */
  plan: id.nullable(),
  pace: paceSchema,
  note: z.string().trim().max(2_000),
} as const;

export const profileSchema = z.object(profileShape).readonly();
/** What a department keeps of a person beside the record. */
export type Profile = z.infer<typeof profileSchema>;

/** Somebody of whom only the name is known. */
export const emptyProfile: Profile = {
  number: '',
  kana: '',
  team: null,
  specialty: null,
  current: null,
  target: null,
  due: null,
  curriculum: null,
  plan: null,
  pace: noPace,
  note: '',
};

/** What a person's profile was until `until` (ISO 8601 UTC). */
export const formerProfileSchema = z.object({ until: z.string(), name: line, profile: profileSchema }).readonly();
export type FormerProfile = z.infer<typeof formerProfileSchema>;

export const personSchema = z
  .object({
    id,
    name: line,
    owner: z.boolean(),
    createdAt: z.string(),
    /** When the person left the department, ISO 8601 UTC; the record is kept. Null while they are there. */
    removedAt: z.string().nullable(),
    ...profileShape,
  })
  .readonly();
/** A person of the department; one row of its list. */
export type Person = z.infer<typeof personSchema>;
