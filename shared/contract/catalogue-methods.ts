/** Methods of the catalogue, of imports and exports, and of standards. Part of the contract in `methods.ts`. */
import { z } from 'zod';
import type { Finding } from '../catalogue/check-catalogue.ts';
import { courseStateSchema, type Session, sessionSchema } from '../catalogue/own-catalogue.ts';
import { type Course, type CourseGroup, courseGroupSchema, courseSchema } from '../model/catalogue-schema.ts';
import { fileSchema } from './made-file.ts';
import { method, nothing } from './method.ts';

const id = z.string().min(1).max(100);
const languageSchema = z.enum(['ja', 'en']);

const filterSchema = z
  .object({
    specialty: id,
    level: z.int(),
    area: id,
    group: id,
    kind: id,
    method: id,
    provider: z.string(),
    revision: id,
    source: z.enum(['named', 'derived', 'imported']),
    state: courseStateSchema,
    knowledgeItem: id,
  })
  .partial()
  .readonly();

const foundSchema = z
  .object({ total: z.int(), courses: z.array(courseSchema as z.ZodType<Course>).readonly() })
  .readonly();

const usageSchema = z
  .object({
    plans: z
      .array(z.object({ plan: id, name: z.string(), learner: id, learnerName: z.string() }).readonly())
      .readonly(),
  })
  .readonly();

/** What a sheet is about; a catalogue where nothing is said. */
const importWhat = z.enum(['catalogue', 'learners', 'attendance']);
export type ImportWhat = z.infer<typeof importWhat>;
const what = importWhat.default('catalogue');

const columnMappingSchema = z
  .object({ headerRows: z.int().min(0).max(20), columns: z.record(z.string(), z.int().min(0).max(1_000)) })
  .readonly();
export type WireColumnMapping = z.infer<typeof columnMappingSchema>;

/** A problem in a row, worded in the language asked for. Rows and columns count from 1; column null is the whole row. */
const rowProblemSchema = z
  .object({
    sheet: z.string(),
    row: z.int(),
    column: z.int().nullable(),
    field: z.string().nullable(),
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    text: z.string(),
  })
  .readonly();
export type WireRowProblem = z.infer<typeof rowProblemSchema>;

const inspectedSchema = z
  .object({
    kind: z.enum(['csv', 'xlsx']),
    encoding: z.string().nullable(),
    sheets: z.array(z.string()).readonly(),
    sheet: z.string(),
    /** The first rows as they stand, for the user to map. */
    head: z.array(z.object({ number: z.int(), cells: z.array(z.string()).readonly() }).readonly()).readonly(),
    mapping: columnMappingSchema,
    fields: z.array(z.object({ field: z.string(), required: z.boolean() }).readonly()).readonly(),
  })
  .readonly();
export type InspectedSheet = z.infer<typeof inspectedSchema>;

const importChoices = {
  what,
  upload: id,
  sheet: z.string().max(200),
  mapping: columnMappingSchema,
  /** Prerequisite names that nothing bears: keep them as text, or refuse the rows. */
  keepUnknownPrerequisites: z.boolean(),
  /** Teams that are not there: create them in the same edit, or refuse the rows. */
  createTeams: z.boolean().default(false),
  language: languageSchema,
  /** Names the work in `task.progress` events and for `task.cancel`. */
  task: id,
} as const;

/** A person as an import would have them: the fields that change, in words; an empty text is nothing. */
const personSampleSchema = z
  .object({
    row: z.int(),
    isNew: z.boolean(),
    name: z.string(),
    changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type PersonSample = z.infer<typeof personSampleSchema>;

const previewSchema = z
  .object({
    rows: z.int(),
    added: z.int(),
    changed: z.int(),
    /** Rows that say nothing new. */
    same: z.int(),
    errors: z.int(),
    warnings: z.int(),
    /** The first problems; `errors` and `warnings` count all. */
    problems: z.array(rowProblemSchema).readonly(),
    /** The first courses as they would be. */
    courses: z.array(courseSchema as z.ZodType<Course>).readonly(),
    /** The first people who are new or would change. */
    people: z.array(personSampleSchema).readonly(),
    /** Paths of the teams that would be created. */
    teams: z.array(z.string()).readonly(),
  })
  .readonly();
export type ImportPreview = z.infer<typeof previewSchema>;

export const standardSummarySchema = z
  .object({
    id,
    title: z.object({ ja: z.string(), en: z.string() }).readonly(),
    builtIn: z.boolean(),
    inUse: z.boolean(),
    courses: z.int(),
  })
  .readonly();
export type StandardSummary = z.infer<typeof standardSummarySchema>;

const exportWhat = z.enum(['catalogue', 'matrix', 'standard', 'learners']);
const exportFormat = z.enum(['csv', 'xlsx', 'json', 'moodle-framework', 'moodle-courses', 'case']);

export const catalogueMethods = {
  'catalogue.states': method(nothing, z.record(z.string(), courseStateSchema)),
  'catalogue.find': method(
    z
      .object({
        query: z.string().max(500),
        filter: filterSchema,
        offset: z.int().min(0),
        limit: z.int().min(0).max(1_000),
      })
      .readonly(),
    foundSchema,
  ),
  /** Adds or changes one of the department's own courses. A built-in course's id is refused. */
  'catalogue.saveCourse': method(z.object({ course: courseSchema }).readonly(), courseSchema as z.ZodType<Course>),
  /** An own version of any course under a new id; for a built-in one, its `basedOn`. */
  'catalogue.copyCourse': method(
    z.object({ id, newId: id, replace: z.boolean() }).readonly(),
    courseSchema as z.ZodType<Course>,
  ),
  'catalogue.setState': method(
    z.object({ ids: z.array(id).min(1).readonly(), state: courseStateSchema }).readonly(),
    nothing,
  ),
  /** Removes own courses; those that a record or a plan names are refused and should be retired instead. */
  'catalogue.removeCourses': method(z.object({ ids: z.array(id).min(1).readonly() }).readonly(), nothing),
  'catalogue.saveGroup': method(
    z.object({ group: courseGroupSchema }).readonly(),
    courseGroupSchema as z.ZodType<CourseGroup>,
  ),
  'catalogue.removeGroup': method(z.object({ id }).readonly(), nothing),
  'catalogue.check': method(nothing, z.array(z.custom<Finding>()).readonly()),
  'catalogue.usage': method(z.object({ id }).readonly(), usageSchema),
  'sessions.list': method(nothing, z.array(sessionSchema as z.ZodType<Session>).readonly()),
  'sessions.save': method(z.object({ session: sessionSchema }).readonly(), sessionSchema as z.ZodType<Session>),
  'sessions.remove': method(z.object({ id }).readonly(), nothing),
  /** Sheets of courses, printable; all courses of a filter or those named. */
  'paper.sheets': method(
    z.object({ ids: z.array(id).min(1).max(2_000).readonly(), language: languageSchema }).readonly(),
    z.object({ html: z.string(), title: z.string() }).readonly(),
  ),
  'upload.begin': method(
    z.object({ name: z.string().min(1).max(300), size: z.int().min(0) }).readonly(),
    z.object({ upload: id }).readonly(),
  ),
  /** Appends a piece, at most 4 MiB of base64. */
  'upload.append': method(
    z.object({ upload: id, base64: z.string().max(6_000_000) }).readonly(),
    z.object({ received: z.int() }).readonly(),
  ),
  'upload.discard': method(z.object({ upload: id }).readonly(), nothing),
  'import.inspect': method(
    z
      .object({ what, upload: id, sheet: z.string().max(200).optional(), mapping: z.string().max(200).optional() })
      .readonly(),
    inspectedSchema,
  ),
  'import.preview': method(z.object(importChoices).readonly(), previewSchema),
  /** Takes all rows or none, as one edit. Refused as `import-has-errors` where rows have errors. */
  'import.apply': method(z.object(importChoices).readonly(), previewSchema),
  'task.cancel': method(z.object({ task: id }).readonly(), nothing),
  /** Mappings saved for one kind of sheet. */
  'mappings.list': method(
    z.object({ what }).readonly(),
    z.array(z.object({ what: importWhat, name: z.string(), mapping: columnMappingSchema }).readonly()).readonly(),
  ),
  'mappings.save': method(
    z.object({ what, name: z.string().trim().min(1).max(200), mapping: columnMappingSchema }).readonly(),
    nothing,
  ),
  'mappings.remove': method(z.object({ what, name: z.string() }).readonly(), nothing),
  'export.make': method(
    z.object({ what: exportWhat, format: exportFormat, language: languageSchema }).readonly(),
    fileSchema,
  ),
  'standards.list': method(nothing, z.array(standardSummarySchema).readonly()),
  /** Loads a standard from an uploaded JSON file, and makes it one of those to choose from. */
  'standards.load': method(z.object({ upload: id, language: languageSchema }).readonly(), standardSummarySchema),
  'standards.use': method(z.object({ id }).readonly(), nothing),
  'standards.remove': method(z.object({ id }).readonly(), nothing),
} as const;
