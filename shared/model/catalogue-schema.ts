/** The one gate for a course catalogue: course groups (コース群) and courses (コース, one sheet each). */
import { z } from 'zod';
import { type Attainment, isAttainment } from './attainment.ts';
import { localizedSchema } from './localized.ts';

const id = z
  .string()
  .regex(/^[^\s@,;|&()（）、]+$/u)
  .max(100);
const level = z.int().min(1).max(99);

/** `[from, to]`, both included, from not above to. */
export const levelSpanSchema = z
  .tuple([level, level])
  .readonly()
  .refine(([from, to]) => from <= to);
export type LevelSpan = readonly [from: number, to: number];

const sourceSchema = z.enum(['named', 'derived', 'imported']);

export const courseGroupSchema = z
  .object({
    id,
    title: localizedSchema,
    area: z.string().min(1),
    levels: levelSpanSchema,
    legend: z.string().min(1),
    source: sourceSchema,
    specialties: z.array(z.string().min(1)).min(1).readonly(),
    revision: z.string().nullable(),
    figure: z.string().nullable(),
  })
  .readonly();

const attainmentSchema = z.string().refine(isAttainment) as z.ZodType<Attainment>;

const localizedListSchema = z
  .object({ ja: z.array(z.string().min(1)).readonly(), en: z.array(z.string().min(1)).readonly() })
  .readonly();

const looseText = z.object({ ja: z.string(), en: z.string() }).readonly();

/** The function matrix row that a course answers: `matrix` is its key in the standard. */
const functionReferenceSchema = z.object({ matrix: z.string(), middle: z.string(), minor: z.string() }).readonly();

export const courseSchema = z
  .object({
    id,
    group: id,
    kind: z.string().min(1),
    title: localizedSchema,
    specialties: z.array(z.string().min(1)).min(1).readonly(),
    levels: levelSpanSchema,
    outline: looseText,
    audience: looseText,
    goals: localizedListSchema,
    methods: z.array(z.string().min(1)).min(1).readonly(),
    /** Standard e-learning hours; null where the course has none. */
    eLearningHours: z.number().positive().max(10_000).nullable(),
    /** Standard class days, halves allowed; null where the course has none. */
    classDays: z.number().positive().max(1_000).nullable(),
    /** Yen; null means unknown, which is not zero. */
    cost: z.number().int().min(0).nullable(),
    /** An AND of OR-groups of course ids. */
    prerequisites: z.array(z.array(id).min(1).readonly()).readonly(),
    teaches: z.array(attainmentSchema).readonly(),
    functions: z.array(functionReferenceSchema).readonly(),
    source: sourceSchema,
    revision: z.string().nullable(),
    /** Who gives the course; absent where nobody said. */
    provider: z.string().max(200).optional(),
    /** Former ids under which people's records and other courses may still name it. */
    aliases: z.array(id).readonly().optional(),
    /** The built-in course that a department's own version stands beside. */
    basedOn: id.optional(),
    /** Prerequisites in words that name no course; they bind nobody and are shown as they are. */
    prerequisiteText: z.string().max(2_000).optional(),
  })
  .readonly();

export const catalogueSchema = z
  .object({ groups: z.array(courseGroupSchema).readonly(), courses: z.array(courseSchema).readonly() })
  .readonly();

export type CourseGroup = z.infer<typeof courseGroupSchema>;
export type Course = z.infer<typeof courseSchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;
export type CourseSource = z.infer<typeof sourceSchema>;
export type FunctionReference = z.infer<typeof functionReferenceSchema>;
