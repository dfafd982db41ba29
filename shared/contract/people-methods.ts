/** Methods of a department's people and teams. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import { formerProfileSchema, personSchema, profileSchema } from '../curriculum/person.ts';
import { teamContentSchema, teamSchema } from '../curriculum/team.ts';
import { method, nothing } from './method.ts';

const id = z.string().min(1).max(100);
const ids = z.array(id).min(1).max(100_000).readonly();
const name = z.string().trim().min(1).max(200);

const problemSchema = z
  .object({
    /** Null where it is not about one person. */
    person: id.nullable(),
    name: z.string(),
    severity: z.enum(['error', 'warning']),
    code: z.enum([
      /** Another person has the employee number (`value`). */
      'number-taken',
      /** The target is not above the level now. */
      'target-not-above-current',
      'unknown-team',
      'unknown-specialty',
      'unknown-level',
      'unknown-curriculum',
      'unknown-plan',
      /** The owner of a store cannot be removed. */
      'is-owner',
      /** What is kept but no longer seen: entries of the record, plans, seats in sessions to come (`value` says how many). */
      'has-record',
      'has-plans',
      'on-sessions',
    ]),
    value: z.string(),
  })
  .readonly();
/** What a change of people would run into, told before anything changes. Errors keep it from being made. */
export type PeopleProblem = z.infer<typeof problemSchema>;

const outcomeSchema = z
  .object({
    /** How many people change, or changed. */
    changed: z.int(),
    problems: z.array(problemSchema).readonly(),
  })
  .readonly();
export type PeopleOutcome = z.infer<typeof outcomeSchema>;

const personNameSchema = z
  .object({
    id,
    name: z.string(),
    owner: z.boolean(),
    createdAt: z.string(),
    number: z.string(),
    kana: z.string(),
  })
  .readonly();
/** A person by name only: as much as lists of people and their plans need. */
export type PersonName = z.infer<typeof personNameSchema>;

/** With `dryRun` nothing changes: the answer says what would. */
const dryRun = z.boolean();

export const peopleMethods = {
  /** Everybody who is there, the owner first, then by time of creation; without records, so that ten thousand are read at once. */
  'people.names': method(nothing, z.array(personNameSchema).readonly()),
  /** Those who have left, with what they were. */
  'people.removed': method(nothing, z.array(personSchema).readonly()),
  /** Adds a person: one edit. Refused as `people-refused` where a problem is an error. */
  'people.create': method(z.object({ name, profile: profileSchema }).readonly(), personSchema),
  /** Changes one or many people alike: one edit, all or nothing. Fields that are left out stay as they are. */
  'people.change': method(
    z.object({ ids, name: name.optional(), change: profileSchema.unwrap().partial().readonly(), dryRun }).readonly(),
    outcomeSchema,
  ),
  /** Takes people out of the department: one edit. Record, plans and history stay with them. */
  'people.remove': method(z.object({ ids, dryRun }).readonly(), outcomeSchema),
  /** Brings people back who had left: one edit. */
  'people.restore': method(z.object({ ids, dryRun }).readonly(), outcomeSchema),
  /** What a person's profile was before, oldest first. */
  'people.history': method(z.object({ id }).readonly(), z.array(formerProfileSchema).readonly()),
  /** Adds a team (id null) or changes one: one edit. Refused as `team-refused`. */
  'teams.save': method(z.object({ id: id.nullable(), content: teamContentSchema }).readonly(), teamSchema),
  /** Removes a team: one edit. Its people and the teams in it move up to `moveTo` (null: to the top). */
  'teams.remove': method(z.object({ id, moveTo: id.nullable() }).readonly(), nothing),
} as const;
