/**
 * The one gate for a skill standard from outside: the shape of `resources/standard/standard.json`.
 * What planning needs is required; what only the reference screens show is optional, so that another
 * job's standard can be loaded with less.
 */
import { z } from 'zod';
import { localizedSchema } from './localized.ts';

const id = z.string().min(1);
const level = z.int().min(1).max(99);
const levelRange = z.tuple([level, level]).readonly();

const knowledgeItemSchema = z.object({ id, ja: z.string().min(1), en: z.string().min(1) }).readonly();

/** `"specialty top"` stands for the highest level of the specialty in that edition. */
const skillItemSchema = z
  .object({
    id,
    ja: z.string().min(1),
    en: z.string().min(1),
    levels: z.tuple([level, z.union([level, z.literal('specialty top')])]).readonly(),
    knowledge: z.array(knowledgeItemSchema).min(1).readonly(),
    figure: z.string().optional(),
    note: z.string().optional(),
  })
  .readonly();

const skillAreasSchema = z
  .object({
    common: z.array(skillItemSchema).readonly(),
    specialty: z.record(z.string(), z.array(skillItemSchema).readonly()).readonly(),
  })
  .readonly();

const specialtySchema = z
  .object({
    id,
    ja: z.string().min(1),
    en: z.string().min(1),
    levels: z.object({ before: levelRange.optional(), after: levelRange }).readonly(),
  })
  .readonly();

const optionalText = z.object({ ja: z.string(), en: z.string() }).readonly().nullable();

const levelSchema = z
  .object({ level, band: z.string(), definedFor: z.string(), role: optionalText, satisfaction: optionalText })
  .readonly();

const namedItem = z.object({ id, ja: z.string(), en: z.string() }).readonly();

const countedSchema = z
  .object({ standing: z.string().optional(), atLeast: z.int().min(1), of: z.array(id).readonly() })
  .readonly();

const indicatorEntrySchema = z
  .object({
    specialty: id,
    level,
    edition: z.enum(['before', 'after']),
    figure: z.string(),
    printedInSourceFor: z.string().optional(),
    note: z.string().optional(),
    responsibility: z
      .object({
        role: z.string(),
        coordinates: z.array(z.string()).readonly().optional(),
        activities: z.array(id).readonly().optional(),
        minimumYears: z.number().optional(),
        minimumCount: z.number().optional(),
        countAtOwnLevel: z.number().optional(),
        otherCountAtLevel: z.number().optional(),
        atComplexityAndSizeOfLevel: level.optional(),
        mainComponents: z.number().optional(),
      })
      .readonly(),
    complexity: countedSchema,
    facilityComplexity: z.array(namedItem).readonly().optional(),
    size: z
      .object({
        anyOf: z
          .array(
            z
              .object({
                ja: z.string(),
                en: z.string(),
                needsComplexityAtLeast: z.int().optional(),
                computerRooms: z.number().optional(),
                squareMetres: z.number().optional(),
                networkSites: z.number().optional(),
              })
              .readonly(),
          )
          .readonly(),
      })
      .readonly(),
    professional: z
      .object({
        guidesOthers: z.boolean().optional(),
        contributesTo: z.string().optional(),
        expertise: countedSchema.optional(),
        succession: countedSchema.optional(),
        mentoring: z.boolean().optional(),
        note: z.string().optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly();

const indicatorsSchema = z
  .object({
    complexity: z.array(namedItem).readonly(),
    succession: z.array(namedItem).readonly(),
    expertise: z.array(namedItem).readonly(),
    entries: z.array(indicatorEntrySchema).readonly(),
    lowerLevels: z
      .object({ figure: z.string(), facts: z.array(z.string()).readonly(), printed: z.string() })
      .readonly()
      .optional(),
  })
  .readonly();

const functionMatrixSchema = z
  .object({
    figure: z.string(),
    level: level.optional(),
    rows: z
      .array(
        z
          .object({
            major: z.string(),
            middle: z.string(),
            minor: z.string(),
            abilities: z.array(z.string()).readonly(),
            knowledge: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const levelsOneTwoSchema = z
  .object({
    source: z.string(),
    proficiency: z.record(z.string(), localizedSchema).readonly(),
    examinations: z.array(z.object({ level, ja: z.string(), en: z.string() }).readonly()).readonly(),
    examinationNote: z.string(),
    areas: z
      .array(
        z
          .object({
            id,
            ja: z.string(),
            en: z.string(),
            skills: z
              .array(
                z
                  .object({
                    id,
                    ja: z.string(),
                    en: z.string(),
                    knowledge: z.array(knowledgeItemSchema).min(1).readonly(),
                  })
                  .readonly(),
              )
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const roadmapSchema = z
  .object({
    figure: z.string(),
    columns: z.array(z.string()).readonly(),
    areas: z.array(namedItem).min(1).readonly(),
    legend: z.array(namedItem).readonly(),
    revisions: z.array(namedItem).readonly(),
    groupsNamed: z
      .array(
        z
          .object({
            ja: z.string(),
            en: z.string(),
            area: z.string(),
            legend: z.string(),
            before: z.boolean(),
            after: z.boolean(),
            revision: z.string().optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
    groupsPartlyLegible: z.object({ note: z.string() }).readonly().optional(),
  })
  .readonly();

const courseSheetSchema = z
  .object({
    kinds: z.array(namedItem).readonly(),
    methods: z.array(namedItem).readonly(),
    hoursPerELearningDay: z.number().positive(),
    fields: z.array(namedItem).readonly().optional(),
    deliverables: z.array(namedItem).readonly().optional(),
    source: z.string().optional(),
  })
  .readonly();

const proficiencySchema = z
  .object({
    figure: z.string(),
    act: z.record(z.string(), localizedSchema).readonly(),
    scope: z.record(z.string(), z.object({ ja: z.string(), en: z.string(), role: z.string() }).readonly()).readonly(),
    levelSixIsLimitedTo: z.array(id).readonly().optional(),
  })
  .readonly();

export const standardSchema = z
  .object({
    title: localizedSchema,
    editions: z.object({ before: z.string(), after: z.string() }).readonly().optional(),
    specialties: z.array(specialtySchema).min(1).readonly(),
    levels: z.array(levelSchema).min(1).readonly(),
    skillAreas: z.object({ before: skillAreasSchema.optional(), after: skillAreasSchema }).readonly(),
    proficiency: proficiencySchema.optional(),
    indicators: indicatorsSchema.optional(),
    functions: z.record(z.string(), functionMatrixSchema).readonly().optional(),
    roadmap: roadmapSchema.optional(),
    levelsOneTwo: levelsOneTwoSchema.optional(),
    courseSheet: courseSheetSchema.optional(),
    discrepancies: z
      .array(z.object({ where: z.string(), what: z.string() }).readonly())
      .readonly()
      .optional(),
  })
  .readonly();

/** A skill standard, as its file holds it. */
export type Standard = z.infer<typeof standardSchema>;
export type Specialty = Standard['specialties'][number];
export type SkillItem = z.infer<typeof skillItemSchema>;
export type KnowledgeItem = z.infer<typeof knowledgeItemSchema>;
export type Indicators = z.infer<typeof indicatorsSchema>;
export type IndicatorEntry = z.infer<typeof indicatorEntrySchema>;
