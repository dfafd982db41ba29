/** Methods of curricula. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import type { AssigningOutcome } from '../curriculum/assigning.ts';
import { type Curriculum, curriculumContentSchema, curriculumSchema } from '../curriculum/curriculum.ts';
import type { Follower } from '../curriculum/follows.ts';
import { assignmentSchema } from '../curriculum/person.ts';
import type { Roadmap } from '../model/roadmap.ts';
import { fileSchema } from './made-file.ts';
import { method } from './method.ts';
import { roadmapSchema } from './roadmap-schema.ts';

const id = z.string().min(1).max(100);
const ids = z.array(id).max(100_000).readonly();
const curriculum = curriculumSchema as z.ZodType<Curriculum>;
const outcome = z.custom<AssigningOutcome>();

/** With `dryRun` nothing changes: the answer says for whom something would. */
const dryRun = z.boolean();

export const curriculaMethods = {
  /** Adds a curriculum (id null) or changes the draft of one: one edit. A draft need not be fit to publish. */
  'curricula.save': method(z.object({ id: id.nullable(), content: curriculumContentSchema }).readonly(), curriculum),
  /** A new curriculum with the draft of another, and no versions: one edit. */
  'curricula.copy': method(z.object({ id, name: z.string().trim().min(1).max(200) }).readonly(), curriculum),
  /**
   * The roadmap of the model learner: at the curriculum's first level, with an empty record. Of two in one lane the
   * newer cancels the older. Refused as a plan is; what an allowed choice cannot cover is in the roadmap.
   */
  'curricula.preview': method(
    z.object({ content: curriculumContentSchema, lane: id.optional() }).readonly(),
    roadmapSchema as z.ZodType<Roadmap>,
  ),
  /**
   * Publishes the draft as a new version: one edit. Refused as a plan is, and as `curriculum-refused` where the model
   * learner has no roadmap or nothing is new.
   */
  'curricula.publish': method(z.object({ id, change: z.string().trim().max(500) }).readonly(), curriculum),
  /**
   * Removes a curriculum: one edit. Where it is given to people or teams it is refused as `curriculum-in-use` unless
   * `instead` says what they get: the newest version of another, or none.
   */
  'curricula.remove': method(
    z
      .object({
        id,
        instead: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('refuse') }).readonly(),
          z.object({ kind: z.literal('none') }).readonly(),
          z.object({ kind: z.literal('other'), curriculum: id }).readonly(),
        ]),
        dryRun,
      })
      .readonly(),
    outcome,
  ),
  /** Gives a version to people and teams, or takes what they have away (null): one edit. */
  'curricula.assign': method(
    z.object({ people: ids, teams: ids, assignment: assignmentSchema.nullable(), dryRun }).readonly(),
    outcome,
  ),
  /** Gives the newest version to all who were given an older one, people and teams: one edit. */
  'curricula.moveFollowers': method(z.object({ id, dryRun }).readonly(), outcome),
  /** Everybody to whom a curriculum is given, in the order of the department's list; `id` null for all curricula. */
  'curricula.followers': method(z.object({ id: id.nullable() }).readonly(), z.array(z.custom<Follower>()).readonly()),
  /** Those to whom one is given as a workbook, one row each. */
  'curricula.exportFollowers': method(z.object({ id, language: z.enum(['ja', 'en']) }).readonly(), fileSchema),
} as const;
