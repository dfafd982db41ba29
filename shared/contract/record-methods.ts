/** Methods of a person's record: entries, assessment, gap, level check, due dates, handing over. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import type { AssessedItem } from '../assessment/current-assessments.ts';
import type { DueSoon } from '../assessment/due-soon.ts';
import type { EntryProblem } from '../assessment/evidence-problems.ts';
import type { GapMap } from '../assessment/gap-map.ts';
import type { LevelCheck } from '../assessment/level-check.ts';
import type { RecordDifference } from '../assessment/merge-records.ts';
import {
  entryContentSchema,
  entryIdSchema,
  type RecordEntry,
  recordEntrySchema,
} from '../assessment/record-entries.ts';
import type { SpecialtyWay } from '../assessment/soonest-specialty.ts';
import { plainDateSchema } from '../model/plain-date.ts';
import { planRequestSchema } from '../model/plan-request.ts';
import { type LearnerRecord, recordSchema } from '../model/record.ts';
import { fileSchema } from './made-file.ts';
import { method, nothing } from './method.ts';

const id = z.string().min(1).max(100);
const languageSchema = z.enum(['ja', 'en']);
const level = z.int().min(0).max(99);
const entrySchema = recordEntrySchema as z.ZodType<RecordEntry>;

const personRecordSchema = z
  .object({
    /** Every entry, removed ones too; what was known before entries were kept stands among them, without dates. */
    entries: z.array(entrySchema).readonly(),
    problems: z.array(z.custom<EntryProblem>()).readonly(),
    /** What the person and the supervisor say of each item now. */
    assessed: z.array(z.custom<AssessedItem>()).readonly(),
    /** What planning takes. */
    record: recordSchema as z.ZodType<LearnerRecord>,
  })
  .readonly();
export type PersonRecord = z.infer<typeof personRecordSchema>;

/** A password is never kept: a file whose password is forgotten cannot be read any more. A new one has eight letters at least. */
export const shortestPassword = 8;
const newPassword = z.string().min(shortestPassword).max(200).nullable();
const password = z.string().min(1).max(200).nullable();

const previewSchema = z
  .object({
    /** The name that the file gives. */
    person: z.string(),
    exportedAt: z.string(),
    encrypted: z.boolean(),
    entries: z.int(),
    differences: z.array(z.custom<RecordDifference>()).readonly(),
    /** What is wrong with entries of the file as of today; they are kept, but those that do not count are kept out. */
    problems: z.array(z.custom<EntryProblem>()).readonly(),
  })
  .readonly();
export type RecordFilePreview = z.infer<typeof previewSchema>;

const careerSheetInput = z
  .object({
    learner: id,
    /** The way that the sheet shows; its record is the person's own. */
    request: planRequestSchema,
    planName: z.string().max(200),
    language: languageSchema,
  })
  .readonly();
export type CareerSheetInput = z.infer<typeof careerSheetInput>;

export const recordMethods = {
  'record.get': method(z.object({ learner: id }).readonly(), personRecordSchema),
  /** Adds an entry (id null), changes one or brings a removed one back: one edit. Refused as `entry-refused` where it is wrong by itself. */
  'record.saveEntry': method(
    z.object({ learner: id, id: entryIdSchema.nullable(), content: entryContentSchema }).readonly(),
    entrySchema,
  ),
  /** Removes an entry: one edit. It stays among the removed ones. */
  'record.removeEntry': method(z.object({ learner: id, id: entryIdSchema }).readonly(), nothing),
  /** Assesses many items at once: one edit. What was said before stays as history. Items said to be as they were make no entry. */
  'record.assess': method(
    z
      .object({
        learner: id,
        by: z.enum(['self', 'supervisor']),
        date: plainDateSchema,
        assessor: z.string().trim().max(200),
        levels: z
          .array(z.object({ item: id, level: level.nullable() }).readonly())
          .min(1)
          .max(2_000)
          .readonly(),
      })
      .readonly(),
    z.array(entrySchema).readonly(),
  ),
  /** Required against held up to `to`, for someone at level `from` of `origin` (null: of the same specialty). */
  'record.gap': method(
    z.object({ learner: id, specialty: id, origin: id.nullable(), from: level, to: level.min(1) }).readonly(),
    z.custom<GapMap>(),
  ),
  /** Every specialty to the question's target level, soonest first: what is missing and what a roadmap would take. */
  'record.compare': method(
    z.object({ learner: id, request: planRequestSchema }).readonly(),
    z.array(z.custom<SpecialtyWay>()).readonly(),
  ),
  'record.levelCheck': method(
    z.object({ learner: id, specialty: id, level: level.min(1) }).readonly(),
    z.custom<LevelCheck>(),
  ),
  /** Certificates and courses that are due within some days, or over; the courses of a plan's roadmap too, where one is named. */
  'record.dueSoon': method(
    z.object({ learner: id, plan: id.nullable(), within: z.int().min(0).max(3_650) }).readonly(),
    z.custom<DueSoon>(),
  ),
  /** The whole record of one person as a file; encrypted where a password is given. */
  'record.export': method(z.object({ learner: id, password: newPassword }).readonly(), fileSchema),
  /** What an uploaded record file would bring; nothing is changed. */
  'record.inspectFile': method(z.object({ learner: id, upload: id, password }).readonly(), previewSchema),
  /** Merges an uploaded record file: one edit. Refused as `merge-undecided` where both sides changed an entry and no side is chosen. */
  'record.merge': method(
    z
      .object({ learner: id, upload: id, password, choices: z.record(entryIdSchema, z.enum(['here', 'there'])) })
      .readonly(),
    personRecordSchema,
  ),
  'paper.careerSheet': method(careerSheetInput, z.object({ html: z.string(), title: z.string() }).readonly()),
  'paper.careerSheetPdf': method(careerSheetInput, fileSchema),
} as const;
