/** The detailed record of a person, as entries that each keep every former version: what was assessed, done and evidenced. */
import { z } from 'zod';
import { plainDateSchema } from '../model/plain-date.ts';

const level = z.int().min(1).max(99);
const id = z.string().min(1).max(100);
const line = z.string().trim().max(200);
const note = z.string().trim().max(2_000);
const required = line.min(1);

/** Papers that an entry refers to: a report, a minute, a certificate. The files themselves stay where they are. */
const documents = z
  .array(z.object({ title: required, reference: z.string().trim().max(500) }).readonly())
  .max(50)
  .readonly();

const certificateSchema = z
  .object({ number: line.max(100), issued: plainDateSchema, expires: plainDateSchema.nullable() })
  .readonly();
export type Certificate = z.infer<typeof certificateSchema>;

/** One level said of one skill or knowledge item; a later one takes its place, and the earlier stays as history. */
const assessmentSchema = z.object({
  kind: z.literal('assessment'),
  by: z.enum(['self', 'supervisor']),
  item: id,
  /** 0 is 未経験; null takes back what was said, so that the item follows its skill item or the stated level. */
  level: z.int().min(0).max(99).nullable(),
  /** Null where nobody knows any more. */
  date: plainDateSchema.nullable(),
  /** Who assessed; may be empty. */
  assessor: line,
  note,
});

const courseSchema = z.object({
  kind: z.literal('course'),
  course: id,
  status: z.enum(['planned', 'under-way', 'completed']),
  /** The day by which it is to be completed. */
  due: plainDateSchema.nullable(),
  /** The day of completion; null while it is not completed, or where nobody knows any more. */
  date: plainDateSchema.nullable(),
  result: line,
  certificate: certificateSchema.nullable(),
  note,
});

/** A skill or knowledge item that need not be learnt again, up to a level. */
const exemptionSchema = z.object({
  kind: z.literal('exemption'),
  item: id,
  level,
  reason: required,
  approver: required,
  date: plainDateSchema,
});

const examinationSchema = z.object({
  kind: z.literal('examination'),
  /** Its name; may be empty where nobody knows any more. */
  name: line,
  /** The level that it stands for. */
  level,
  date: plainDateSchema.nullable(),
  certificate: certificateSchema.nullable(),
  note,
});

/** What a size condition in numbers asks about (facility management). */
const facilitySizeSchema = z
  .object({
    computerRooms: z.int().min(0).max(100_000).nullable(),
    squareMetres: z.number().min(0).max(100_000_000).nullable(),
    networkSites: z.int().min(0).max(10_000_000).nullable(),
  })
  .readonly();

const ids = z.array(id).max(100).readonly();

/** A period of work in a role for a customer: what years, times, complexity and size are counted from. */
const experienceSchema = z.object({
  kind: z.literal('experience'),
  title: required,
  specialty: id,
  from: plainDateSchema,
  /** The last day, included; null where it goes on. */
  to: plainDateSchema.nullable(),
  /** The level whose role was held: team member, team leader, service manager, head of customer service. */
  role: level,
  /** The level whose scale of customers was served (`proficiency.scope`); null where it was none of them. */
  scale: level.nullable(),
  facility: facilitySizeSchema.nullable(),
  /** Skill items carried out. */
  activities: ids,
  /** Complexity conditions that the work met. */
  complexity: ids,
  /** With whom it was coordinated, in the words of the standard. */
  coordinates: ids,
  /** Main IT components that it covered. */
  components: z.array(required).max(50).readonly(),
  /** How many times the responsibility was held, where an indicator counts times. */
  times: z.int().min(1).max(1_000),
  customer: line,
  documents,
});

/** A field of expertise in which others were guided. */
const expertiseSchema = z.object({
  kind: z.literal('expertise'),
  title: required,
  field: id,
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  guidesOthers: z.boolean(),
  documents,
});

/** One work that passes knowledge on: a paper, a lecture, a patent application. */
const contributionSchema = z.object({
  kind: z.literal('contribution'),
  title: required,
  /** The kind of contribution, by its id in the standard. */
  succession: id,
  date: plainDateSchema,
  /** Whom it reached. What reaches the industry reaches the company too. */
  reach: z.enum(['company', 'industry']),
  documents,
});

const mentoringSchema = z.object({
  kind: z.literal('mentoring'),
  title: required,
  from: plainDateSchema,
  to: plainDateSchema.nullable(),
  documents,
});

export const entryContentSchema = z.discriminatedUnion('kind', [
  assessmentSchema.readonly(),
  courseSchema.readonly(),
  exemptionSchema.readonly(),
  examinationSchema.readonly(),
  experienceSchema.readonly(),
  expertiseSchema.readonly(),
  contributionSchema.readonly(),
  mentoringSchema.readonly(),
]);
export type EntryContent = z.infer<typeof entryContentSchema>;
export type EntryKind = EntryContent['kind'];
export type ContentOf<Kind extends EntryKind> = Extract<EntryContent, { readonly kind: Kind }>;

const versionShape = {
  /** When it was written, ISO 8601 UTC. */
  changedAt: z.iso.datetime(),
  removed: z.boolean(),
  content: entryContentSchema,
} as const;

export const entryVersionSchema = z.object(versionShape).readonly();
/** One state of an entry. A removed one still says what it was. */
export type EntryVersion = z.infer<typeof entryVersionSchema>;

export const entryIdSchema = z.string().regex(/^\S+$/u).max(300);

export const recordEntrySchema = z
  .object({ id: entryIdSchema, ...versionShape, former: z.array(entryVersionSchema).max(1_000).readonly() })
  .readonly();
/** An entry as it stands, and all that it was before, oldest first. */
export type RecordEntry = z.infer<typeof recordEntrySchema>;

/** An entry that is there, of one kind. */
export interface EntryOf<Kind extends EntryKind> {
  readonly id: string;
  readonly changedAt: string;
  readonly content: ContentOf<Kind>;
}

/** Entries of a kind that are not removed, in their order. */
export function entriesOf<Kind extends EntryKind>(
  entries: readonly RecordEntry[],
  kind: Kind,
): readonly EntryOf<Kind>[] {
  return entries.flatMap(({ id: entry, changedAt, removed, content }) =>
    !removed && content.kind === kind ? [{ id: entry, changedAt, content: content as ContentOf<Kind> }] : [],
  );
}

/** A new version of an entry, with the one before it kept; a first one where there was none. */
export function nextVersion(before: RecordEntry | null, entry: string, version: EntryVersion): RecordEntry {
  if (!before) return { id: entry, ...version, former: [] };
  const { changedAt, removed, content, former } = before;
  return { id: entry, ...version, former: [...former, { changedAt, removed, content }] };
}
